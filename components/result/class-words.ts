import { type ClassMark, classMarks } from "@/lib/class-marks";
import type { Localised, Triage } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { result } from "@/lib/texts/result";
import type { terms } from "@/lib/texts/terms";

export type ResultTexts = { result: Localised<typeof result>; terms: Localised<typeof terms> };

/** The mark that gives the colour and the icon: the class that is established, or unsettled. */
export const leadingMark = ({ class: established, settled }: Pick<Triage, "class" | "settled">): ClassMark =>
	classMarks(established, settled)[0] ?? "unsettled";

/** The class in words. Never "usual" while unsettled. */
export function classWords(triage: Pick<Triage, "class" | "settled">, t: ResultTexts): string {
	const [first, second] = classMarks(triage.class, triage.settled);
	const word = t.terms.class[first ?? "unsettled"];
	return second ? fill(t.result.atLeast, { class: word }) : word;
}
