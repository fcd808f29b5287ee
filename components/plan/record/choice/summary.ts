import type { Answers } from "@/lib/clinical/content/answers";
import type { ChoiceRecord } from "@/lib/clinical/plan-record";
import { fill } from "@/lib/texts/fill";
import type { ChoiceWords } from "./words";

/** What stands in the record, in one line: «2 mål · trygghet 5 av 10 · enig». */
export function choiceSummary(
	{ steps, options, agreement }: ChoiceRecord,
	{ goals = [], confidence }: Answers,
	t: ChoiceWords["t"],
): string {
	const stepped = goals.filter((_, index) => steps?.[index]?.firstStep?.trim()).length;
	const parts = [
		...(goals.length > 0 ? [goals.length === 1 ? t.goalsOne : fill(t.goalsMany, { n: goals.length })] : []),
		...(stepped > 0 ? [fill(t.stepsMany, { n: stepped })] : []),
		...(confidence === undefined ? [] : [fill(t.confidence, { n: confidence })]),
		...(options?.length ? [fill(t.optionsMany, { n: options.length })] : []),
		...(agreement ? [t.agreementOptions[agreement].toLowerCase()] : []),
	];
	return parts.length > 0 ? parts.join(" · ") : `${t.noGoals} ${t.optional}`;
}
