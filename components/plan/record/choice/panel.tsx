"use client";

import { useState } from "react";
import { lacksNote } from "@/lib/clinical/engine/record/choice";
import type { ChoiceRecord } from "@/lib/clinical/plan-record";
import type { PanelProps } from "../panel-props";
import { ChoiceAgreement } from "./agreement";
import { ChoiceGoals } from "./goals";
import { ChoiceOptions } from "./options";
import { ChoicePick } from "./pick";
import { ChoiceRationale } from "./rationale";
import { choiceSummary } from "./summary";
import { ChoiceTalk } from "./talk";
import { tidy } from "./tidy";

/** Goals and shared choice: one line until it is opened, and nothing in it is required to sign but a disagreement's note. */
export function ChoicePanel({ value = {}, change, answers, evaluation, words }: PanelProps<"choice">) {
	const { t } = words;
	const id = "plan-choice";
	const [startsOpen] = useState(() => lacksNote(value));
	const put = (part: Partial<ChoiceRecord>) => change(tidy({ ...value, ...part }));
	return (
		<section
			aria-labelledby={id}
			className="grid gap-x-8 gap-y-1 border-line-strong/60 border-t pt-3 md:grid-cols-[10.5rem_1fr]"
		>
			<h2 id={id} className="text-base md:pt-2">
				{t.title}
			</h2>
			<details className="content-start" open={startsOpen}>
				<summary className="min-h-11 cursor-pointer py-2 text-ink-soft text-sm">
					{choiceSummary(value, answers, t)}
				</summary>
				<div className="grid gap-7 pt-3 pb-5">
					<ChoiceGoals value={value} put={put} answers={answers} words={words} />
					<ChoiceOptions value={value} put={put} presentation={evaluation.presentation} words={words} />
					<div className="grid gap-4 sm:grid-cols-2">
						<ChoicePick
							legend={t.exercise}
							options={t.exerciseOptions}
							value={value.exercisePreference}
							onChange={(exercisePreference) => put({ exercisePreference })}
							clear={t.clear}
						/>
						<ChoicePick
							legend={t.contact}
							options={t.contactOptions}
							value={value.contactPreference}
							onChange={(contactPreference) => put({ contactPreference })}
							clear={t.clear}
						/>
					</div>
					<ChoiceAgreement value={value} put={put} t={t} />
					<ChoiceTalk value={value} put={put} t={t} />
					<ChoiceRationale value={value} put={put} t={t} />
				</div>
			</details>
		</section>
	);
}
