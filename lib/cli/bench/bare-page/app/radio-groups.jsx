"use client";

import { useState } from "react";

/** The yardstick: nine groups of two radio buttons and a count that follows them. */
export function RadioGroups() {
	const [answers, setAnswers] = useState({});
	const agreed = Object.values(answers).filter((answer) => answer === "agree").length;
	return (
		<main>
			<output data-testid="result">{agreed}</output>
			{Array.from({ length: 9 }, (_, index) => `question-${index + 1}`).map((name) => (
				<fieldset key={name}>
					<legend>{name}</legend>
					{["agree", "disagree"].map((value) => (
						<label key={value}>
							<input
								type="radio"
								name={name}
								value={value}
								checked={answers[name] === value}
								onChange={() => setAnswers({ ...answers, [name]: value })}
							/>
							{value}
						</label>
					))}
				</fieldset>
			))}
		</main>
	);
}
