"use client";

import { useId } from "react";
import { OptionBox } from "@/components/ui/option-box";
import { type LineDone, lineDone } from "@/lib/clinical/plan-record";
import type { PlanSection } from "@/lib/clinical/types";
import type { PlanLine, PreviousVisit } from "@/lib/consultation/types";
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { EditorWords } from "./editor-words";

type Done = readonly LineDone[];
type Props = {
	previous: PreviousVisit;
	value: Done | undefined;
	change: (next: Done | undefined) => void;
	words: EditorWords;
};

/** What somebody was to do between the visits. Advice, the safety net and what was advised against are not. */
const asked = new Set<PlanSection>(["activity", "psychological", "work", "medication", "imaging", "referral"]);

/** What was done of the last plan, line by line. What is not answered is not asked. */
export function LastPlan({ previous, value = [], change, words }: Props) {
	const id = useId();
	const { visits: t, terms, lang } = words;
	const lines = previous.plan.filter(({ section }) => asked.has(section));
	if (lines.length === 0) return null;
	const put = (line: PlanLine, done: LineDone["done"] | null) => {
		const others = value.filter((one) => one.id !== line.id);
		const next = done === null ? others : [...others, { id: line.id, text: line.text, done }];
		change(next.length === 0 ? undefined : next);
	};
	return (
		<section aria-labelledby={id} className="grid gap-3">
			<h2 id={id}>{t.doneTitle}</h2>
			<p className="text-ink-soft">{fill(t.doneLead, { day: formatDay(previous.signedAt, lang) })}</p>
			<div className="grid">
				{lines.map((line) => {
					const answer = value.find((one) => one.id === line.id)?.done;
					return (
						<fieldset
							key={line.id}
							className="grid gap-x-6 gap-y-2 border-line border-t py-2.5 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto]"
						>
							<legend className="float-left max-w-text leading-snug">
								<span className="me-2 text-ink-soft text-sm">{terms.planSection[line.section]}</span>
								{line.text}
							</legend>
							<div className="flex flex-wrap items-center gap-1.5">
								{lineDone.map((done) => (
									<OptionBox
										key={done}
										type="radio"
										name={`${id}-${line.id}`}
										keys={[]}
										label={t.done[done]}
										checked={answer === done}
										onChange={() => put(line, done)}
									/>
								))}
								{answer && (
									<button type="button" className="quiet" onClick={() => put(line, null)}>
										{t.clear}
										<span className="visually-hidden">: {line.text}</span>
									</button>
								)}
							</div>
						</fieldset>
					);
				})}
			</div>
		</section>
	);
}
