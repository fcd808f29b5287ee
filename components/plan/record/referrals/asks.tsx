"use client";

import { CheckmarkIcon, CircleIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { type Held, isRecorded } from "@/lib/clinical/engine/record/referral-fields";
import type { ReferralDecision } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import { QuestionLink } from "../choice/question-link";
import type { ReferralsWords } from "./words";

type Props = {
	referral: ReferralDecision;
	asks: readonly string[];
	held: Held;
	words: ReferralsWords;
	/** What can be added by hand. */
	children: ReactNode;
};

/** What the receiver asks to be told, and which of it the consultation holds. */
export function ReferralsAsks({ referral, asks, held, words: { t, fields }, children }: Props) {
	const list = asks.flatMap((ask) => {
		const field = fields.find(({ id }) => id === ask);
		return field ? [{ ...field, there: isRecorded(field, held, referral) }] : [];
	});
	const there = list.filter((field) => field.there).length;
	return (
		<details className="text-sm">
			<summary className="min-h-11 cursor-pointer py-2.5 text-ink-soft">
				{fill(t.asks, { n: there, m: list.length })}
			</summary>
			<ul className="grid gap-x-6 pb-3 sm:grid-cols-2">
				{list.map(({ id, label, questions, there }) => (
					<li key={id} className="flex min-h-11 items-center gap-2">
						{there ? (
							<CheckmarkIcon aria-hidden="true" className="shrink-0 text-success" fontSize="1.2em" />
						) : (
							<CircleIcon aria-hidden="true" className="shrink-0 text-ink-soft" fontSize="1.2em" />
						)}
						{!there && questions[0] ? (
							<QuestionLink question={questions[0]}>{label}</QuestionLink>
						) : (
							<span>{label}</span>
						)}
						<span className={there ? "visually-hidden" : "text-ink-soft"}>
							{there ? t.there : where(id, questions, t)}
						</span>
					</li>
				))}
			</ul>
			{children}
		</details>
	);
}

const where = (id: string, questions: readonly string[], t: ReferralsWords["t"]) => {
	if (questions.length > 0) return t.missing;
	if (id === "assessment") return t.inField;
	return id === "interpreter" ? t.inChoice : t.notAsked;
};
