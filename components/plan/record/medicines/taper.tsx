"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { goesDown } from "@/lib/clinical/engine/record/medicine-gaps";
import { mostSteps, proposeTaper } from "@/lib/clinical/engine/taper";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { MedicinesDate } from "./date";
import { compact } from "./moves";
import { MedicinesNumber } from "./number";
import { MedicinesTaperSteps } from "./taper-steps";
import type { MedicinesWords } from "./words";

type Props = {
	decision: MedicineDecision;
	change: (next: MedicineDecision) => void;
	today: string;
	words: MedicinesWords;
};

/** A tapering plan: the aim, what is talked over, and dated steps. The dates are proposed, the step size never is. */
export function MedicinesTaper({ decision, change, today, words }: Props) {
	const id = useId();
	const { t, advice } = words;
	const { taper = [], aim } = decision;
	const [pace, setPace] = useState<{ dose?: number; down?: number; every?: number; first?: string }>({ first: today });
	const [failed, setFailed] = useState(false);
	const number = { min: 1, max: 100_000, rangeText: t.numberRange };

	function propose() {
		const { dose = 0, down = 0, every = 0, first } = pace;
		const steps = first ? proposeTaper(first, dose, down, every) : null;
		setFailed(steps === null);
		if (steps) change({ ...decision, taper: steps });
	}

	return (
		<div className="grid gap-4">
			<ul className="grid max-w-text gap-1 text-sm">
				{[advice.taperGoingOn, advice.taperWithdrawal, advice.taperRate].map(({ text }) => (
					<li key={text}>{text}</li>
				))}
			</ul>
			<Field
				id={`${id}-aim`}
				label={t.aim}
				help={t.aimHelp}
				className="max-w-text text-sm"
				data-size="sm"
				maxLength={500}
				value={aim ?? ""}
				onChange={(event) => change(compact({ ...decision, aim: event.target.value || undefined }))}
			/>
			<fieldset className="grid gap-2">
				<legend className="eyebrow mb-1.5">{t.proposeTitle}</legend>
				<div className="flex flex-wrap items-end gap-x-6 gap-y-3">
					<MedicinesNumber
						{...number}
						label={t.doseNow}
						unit={t.mg}
						value={pace.dose}
						onChange={(dose) => setPace({ ...pace, dose })}
						whole={false}
					/>
					<MedicinesNumber
						{...number}
						label={t.down}
						unit={t.mg}
						value={pace.down}
						onChange={(down) => setPace({ ...pace, down })}
						whole={false}
					/>
					<MedicinesNumber
						{...number}
						label={t.every}
						unit={t.dayUnit}
						value={pace.every}
						onChange={(every) => setPace({ ...pace, every })}
						max={365}
						whole
					/>
					<MedicinesDate
						label={t.first}
						value={pace.first}
						onDay={(first) => {
							setPace({ ...pace, first });
							return true;
						}}
						onEmpty={() => setPace({ ...pace, first: undefined })}
						wrongText={t.dateAhead}
					/>
					<Button size="sm" variant="secondary" onClick={propose}>
						{t.propose}
					</Button>
				</div>
				{failed && (
					<p role="status" className="text-danger text-sm">
						{fill(t.proposeFailed, { n: mostSteps })}
					</p>
				)}
			</fieldset>
			<MedicinesTaperSteps
				steps={taper}
				today={today}
				onSteps={(steps) => change(compact({ ...decision, taper: steps.length > 0 ? steps : undefined }))}
				t={t}
			/>
			{!goesDown(taper) && (
				<p role="status" className="text-danger text-sm">
					{t.stepsWrong}
				</p>
			)}
		</div>
	);
}
