"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { proposeStair } from "@/lib/clinical/engine/leave-dates";
import type { SickLeaveKind, SickLeaveStep } from "@/lib/clinical/plan-record";
import type { SickLeaveWords } from "./words";

type Props = {
	kind: SickLeaveKind;
	steps: readonly SickLeaveStep[];
	today: string;
	words: SickLeaveWords;
	onSteps: (steps: readonly SickLeaveStep[]) => void;
};

/** Dates from the clinician's own start and number of weeks. Nothing is proposed before both are written. */
export function SickLeaveStair({ kind, steps, today, words, onSteps }: Props) {
	const id = useId();
	const { t, stair, limits } = words;
	const [percent, setPercent] = useState(kind === "full" ? "100" : "");
	const [weeks, setWeeks] = useState("");
	const [from, setFrom] = useState(steps[0]?.from ?? today);
	const highest = kind === "full" ? 100 : limits.gradedMax;
	const share = Number(percent);
	const count = Number(weeks);
	const ready =
		Number.isInteger(share) &&
		share >= 1 &&
		share <= highest &&
		Number.isInteger(count) &&
		count >= 1 &&
		count <= 20 &&
		from !== "";
	return (
		<details open={steps.length === 0} className="rounded-md bg-surface-sunken px-4">
			<summary className="link min-h-11 content-center text-sm">{t.stair}</summary>
			<form
				noValidate
				className="grid gap-3 pb-4"
				onSubmit={(event) => {
					event.preventDefault();
					if (!ready) return;
					// The fold closes over the fields.
					event.currentTarget.closest("details")?.querySelector("summary")?.focus();
					onSteps(proposeStair({ from, percent: share, weeks: count }, stair));
				}}
			>
				<p className="max-w-text text-ink-soft text-sm">
					{t.stairHelp} {steps.length > 0 && t.replaces}
				</p>
				<div className="flex flex-wrap items-end gap-3">
					<Field
						id={`${id}-percent`}
						label={`${t.startPercent} (%)`}
						className="w-40 text-sm"
						data-size="sm"
						inputMode="numeric"
						autoComplete="off"
						value={percent}
						onChange={(event) => setPercent(event.target.value)}
					/>
					<Field
						id={`${id}-weeks`}
						label={t.weeks}
						className="w-32 text-sm"
						data-size="sm"
						inputMode="numeric"
						autoComplete="off"
						value={weeks}
						onChange={(event) => setWeeks(event.target.value)}
					/>
					<Field
						id={`${id}-from`}
						type="date"
						label={t.begins}
						className="w-44 text-sm"
						data-size="sm"
						value={from}
						onChange={(event) => setFrom(event.target.value)}
					/>
					<Button type="submit" size="sm" variant="secondary" disabled={!ready}>
						{t.propose}
					</Button>
				</div>
			</form>
		</details>
	);
}
