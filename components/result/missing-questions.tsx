"use client";

import { useState } from "react";
import { fill } from "@/lib/texts/fill";

type Props = {
	missing: readonly { id: string; label: string }[];
	title: string;
	more: string;
	onGo: (id: string) => void;
};

const atFirst = 5;

/** The questions that could still change the class, most important first, each a way to its place in the form. */
export function MissingQuestions({ missing, title, more, onGo }: Props) {
	const [all, setAll] = useState(false);
	if (missing.length === 0) return null;
	const shown = all ? missing : missing.slice(0, atFirst);
	return (
		<div>
			<h3 className="eyebrow mb-1">{title}</h3>
			<ul className="text-sm">
				{shown.map(({ id, label }) => (
					<li key={id}>
						<button type="button" className="link min-h-7 text-start leading-snug" onClick={() => onGo(id)}>
							{label}
						</button>
					</li>
				))}
			</ul>
			{shown.length < missing.length && (
				<button type="button" className="quiet -ms-2.5" onClick={() => setAll(true)}>
					{fill(more, { n: missing.length })}
				</button>
			)}
		</div>
	);
}
