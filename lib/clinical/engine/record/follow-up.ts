import { choiceTerms, followUpWords } from "../../content/choice-words";
import type { FollowUpDecision } from "../../plan-record";
import { dayText } from "../day";
import { fillSlots } from "./fill-slots";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";
import { sentences, written } from "./sentence";

/** When to meet again, with whom, and what to measure. The patient is told the day, where there is one. */
export function followUpLines(
	{ on, with: by, measure }: FollowUpDecision,
	{ lang }: RecordContext,
): readonly RecordLine[] {
	const measured = written(measure);
	if (!on && !by && !measured) return [];
	const review = on ? fillSlots(followUpWords.on[lang], { day: dayText(on, lang) }) : followUpWords.review[lang];
	const parts = [
		...(on || by ? [by ? `${review} ${choiceTerms.with[by][lang]}` : review] : []),
		...(measured ? [fillSlots(followUpWords.measure[lang], { text: measured })] : []),
	];
	return [
		{
			id: "followUp.decided",
			section: "followUp",
			text: sentences(parts),
			sayings: on ? [{ id: by ? `decided.followup.${by}` : "decided.followup.day", slots: { day: on } }] : [],
		},
	];
}

/** Nothing is required of a follow-up. */
export function followUpGaps(_decision: FollowUpDecision, _context: RecordContext): readonly RecordGap[] {
	return [];
}
