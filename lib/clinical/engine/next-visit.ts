import type { Answers } from "../content/answers";
import type { Question } from "../types";
import { answerTo } from "./holds";

type Questions = { readonly questions: Readonly<Record<string, object>> };

/**
 * What a follow-up starts from: what holds from one visit to the next, and that it is a follow-up. A "no" does not hold:
 * an ulcer can have come since. Everything else is unknown until it is asked again, the safety questions first. `age` in years; null where the birth year is not known: it
 * is then asked again.
 */
export function startNextVisit({ questions }: Questions, last: Answers, age: number | null): Answers {
	const kept = Object.entries(questions).flatMap(([id, question]) => {
		const answer = answerTo(last, id);
		return (question as Question).stays && answer !== undefined && answer !== "no" ? [[id, answer] as const] : [];
	});
	return { ...Object.fromEntries(kept), ...(age !== null && { age }), visit: "follow-up" };
}

/** The days since the episode began, as far as the last visit's answer can tell; null where it was not asked. */
export const durationNow = ({ durationDays }: Answers, daysSince: number): number | null =>
	durationDays === undefined ? null : durationDays + daysSince;
