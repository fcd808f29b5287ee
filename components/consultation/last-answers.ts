import { questions } from "@/lib/clinical/content/questions";
import { answerText } from "@/lib/clinical/engine/answer-text";
import { daysBetween } from "@/lib/clinical/engine/day";
import { durationNow } from "@/lib/clinical/engine/next-visit";
import type { Lang, Question } from "@/lib/clinical/types";
import type { PreviousVisit } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import type { RawGoal } from "./form-values";

/** What the last visit answered, in words by question; and what can be taken from it in one click. */
export type LastAnswers = {
	texts: Readonly<Record<string, string>>;
	/** The days since the episode began, counted on to today; null where it was not asked. */
	durationDays: number | null;
	/** Last time's goals, to be scored anew. */
	goals: readonly RawGoal[];
};

/** `today` is an ISO calendar day. */
export function lastAnswers({ answers, signedAt }: PreviousVisit, today: string, lang: Lang): LastAnswers {
	const asked: Readonly<Record<string, Question>> = questions;
	const texts = Object.entries(answers).flatMap(([id, answer]) => {
		const question = asked[id];
		return question && id !== "visit" ? [[id, answerText(question, answer, lang)] as const] : [];
	});
	return {
		texts: Object.fromEntries(texts),
		durationDays: durationNow(answers, daysBetween(dayOf(signedAt), today)),
		goals: (answers.goals ?? []).map(({ activity, target }) => ({ activity, now: "", target: String(target) })),
	};
}
