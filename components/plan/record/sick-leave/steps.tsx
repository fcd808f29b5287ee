"use client";

import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { hasSteps, type LeaveProblem, type LeaveWarning } from "@/lib/clinical/engine/record/sick-leave-check";
import type { SickLeaveDecision } from "@/lib/clinical/plan-record";
import { wholeNumber, withChange, withStep } from "./moves";
import { wordsOf } from "./problem";
import { SickLeaveStepRow } from "./step-row";
import type { SickLeaveWords } from "./words";

type Props = {
	value: SickLeaveDecision;
	write: (next: Partial<SickLeaveDecision>) => void;
	problems: readonly LeaveProblem[];
	warnings: readonly LeaveWarning[];
	today: string;
	words: SickLeaveWords;
};

/** The periods, each with its dates; full and graded leave also with a share and tasks, one step after another. */
export function SickLeaveSteps({ value, write, problems, warnings, today, words }: Props) {
	const id = useId();
	const add = useRef<HTMLButtonElement>(null);
	const { t } = words;
	const steps = value.steps ?? [];
	const stepped = hasSteps(value.kind);
	function remove(index: number) {
		write({ steps: steps.filter((_, at) => at !== index) });
		add.current?.focus();
	}
	return (
		<div className="grid gap-4">
			{steps.length > 0 && (
				<ol className="grid gap-4">
					{steps.map((step, index) => (
						<SickLeaveStepRow
							// biome-ignore lint/suspicious/noArrayIndexKey: a step has no name of its own, and is never moved
							key={index}
							index={index}
							step={step}
							kind={value.kind}
							said={wordsOf(`steps.${index}`, problems, warnings, words)}
							words={words}
							onChange={(next) => write({ steps: withChange(steps, index, next) })}
							onRemove={steps.length > 1 || stepped ? () => remove(index) : null}
						/>
					))}
				</ol>
			)}
			{value.kind === "treatment-days" && (
				<Field
					id={`${id}-days`}
					label={t.treatmentDays}
					className="max-w-80 text-sm"
					data-size="sm"
					inputMode="numeric"
					autoComplete="off"
					error={wordsOf("treatmentDays", problems, warnings, words).error}
					value={value.treatmentDays ?? ""}
					onChange={(event) => write({ treatmentDays: wholeNumber(event.target.value) })}
				/>
			)}
			{stepped && steps.length < 20 && (
				<div>
					<Button ref={add} size="sm" variant="tertiary" onClick={() => write({ steps: withStep(value, today) })}>
						{t.addStep}
					</Button>
				</div>
			)}
		</div>
	);
}
