"use client";

import { useId } from "react";
import { Notice } from "@/components/ui/notice";
import { PrivateText } from "@/components/ui/private-text";
import type { Answers } from "@/lib/clinical/content/answers";
import { fill } from "@/lib/texts/fill";
import type { ChoicePart } from "./props";
import { QuestionLink } from "./question-link";
import type { ChoiceWords } from "./words";

type Props = Omit<ChoicePart, "t"> & { answers: Answers; words: ChoiceWords };

/** The goals as they were answered, each with its first step and day. */
export function ChoiceGoals({
	value,
	put,
	answers: { goals = [], confidence },
	words: { t, confidence: rule },
}: Props) {
	const id = useId();
	const steps = goals.map((_, index) => value.steps?.[index] ?? {});
	const set = (index: number, part: { firstStep?: string; by?: string | undefined }) =>
		put({ steps: steps.map((step, each) => (each === index ? withPart(step, part) : step)) });
	return (
		<div className="grid gap-3">
			{confidence !== undefined && confidence < rule.cut && (
				<Notice title={fill(t.smallerTitle, { n: confidence })}>
					<p className="text-sm">{rule.text}</p>
				</Notice>
			)}
			{goals.length === 0 && <p className="text-ink-soft text-sm">{t.noGoals}</p>}
			<ul className="grid gap-4 empty:hidden">
				{goals.map((goal, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the list, and goals are never reordered here.
					<li key={index} className="grid gap-1.5">
						<p>
							{goal.activity} <span className="text-ink-soft text-sm">({fill(t.nowTarget, goal)})</span>
						</p>
						<div className="flex flex-wrap items-end gap-3">
							<div className="grid min-w-56 grow gap-1">
								<label htmlFor={`${id}-${index}-step`} className="text-ink-soft text-sm">
									{t.firstStep}
								</label>
								<input
									id={`${id}-${index}-step`}
									className="ds-input"
									data-size="sm"
									maxLength={500}
									aria-label={fill(t.stepFor, { label: t.firstStep, goal: goal.activity })}
									value={steps[index]?.firstStep ?? ""}
									onChange={(event) => set(index, { firstStep: event.target.value })}
									aria-describedby={`${id}-${index}-private`}
								/>
								<PrivateText id={`${id}-${index}-private`} text={steps[index]?.firstStep ?? ""} />
							</div>
							<div className="grid gap-1">
								<label htmlFor={`${id}-${index}-by`} className="text-ink-soft text-sm">
									{t.by}
								</label>
								<input
									id={`${id}-${index}-by`}
									type="date"
									className="ds-input w-auto"
									data-size="sm"
									aria-label={fill(t.stepFor, { label: t.by, goal: goal.activity })}
									value={steps[index]?.by ?? ""}
									onChange={(event) => set(index, { by: event.target.value || undefined })}
								/>
							</div>
						</div>
					</li>
				))}
			</ul>
			<p>
				<QuestionLink question="goals">{goals.length > 0 ? t.editGoals : t.addGoals}</QuestionLink>
			</p>
		</div>
	);
}

type Step = { firstStep?: string; by?: string };

/** The step with the part in it; an empty field is not there. */
function withPart(step: Step, part: { firstStep?: string; by?: string | undefined }): Step {
	const { firstStep, by } = { ...step, ...part };
	return { ...(firstStep && { firstStep }), ...(by && { by }) };
}
