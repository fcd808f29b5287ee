"use client";

import type { Answers } from "@/lib/clinical/content/answers";
import { fill } from "@/lib/texts/fill";
import { QuestionLink } from "../choice/question-link";
import type { MedicinesWords } from "./words";

/** A question, its label and its answer in words; null was not asked. */
type Row = readonly [string, string, string | null];
type Props = { answers: Answers; words: MedicinesWords };

/** What is taken now, how often and why, once something was answered. What was not asked is a link to the question. */
export function MedicinesHabit({ answers, words: { t, advice, content } }: Props) {
	const { analgesics, analgesicDays7: days, analgesicByHabit: habit, selfEfficacy } = answers;
	const takes = (analgesics?.length ?? 0) > 0 || (days ?? 0) > 0;
	if (!takes && selfEfficacy === undefined) return null;
	const options = content.questions.analgesics.options as Readonly<Record<string, string>>;
	const listed = analgesics?.map((each) => options[each] ?? each).join(", ");
	const often: readonly Row[] = [
		["analgesicDays7", t.days7, days === undefined ? null : fill(t.daysOf7, { n: days })],
		["analgesicByHabit", t.byHabit, habit === undefined ? null : t[habit]],
	];
	const rows: readonly Row[] = [
		["analgesics", t.takes, listed === "" ? t.takesNothing : (listed ?? null)],
		...(takes ? often : []),
		["selfEfficacy", t.selfEfficacy, selfEfficacy === undefined ? null : fill(t.ofTen, { n: selfEfficacy })],
	];
	return (
		<div className="grid max-w-text gap-1 text-sm">
			<dl className="flex flex-wrap items-center gap-x-6">
				{rows.map(([question, label, said]) => (
					<div key={question} className="flex min-h-11 items-center gap-1.5">
						<dt className="text-ink-soft">{label}:</dt>
						<dd>{said ?? <QuestionLink question={question}>{t.notAsked}</QuestionLink>}</dd>
					</div>
				))}
			</dl>
			{(habit === "yes" || days === 7) && <p>{advice.habit.text}</p>}
			{takes && selfEfficacy !== undefined && <p className="text-ink-soft">{advice.selfEfficacy.text}</p>}
		</div>
	);
}
