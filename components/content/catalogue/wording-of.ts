import type { PatientLang, Review } from "@/lib/clinical/types";
import type { Wording } from "../model";
import type { Reader } from "../reader";

const names = { nb: "Bokmål", nn: "Nynorsk", en: "English", pl: "Polski" } as const satisfies Record<
	PatientLang,
	string
>;

/** What is said in one language. A translation that no clinician has reviewed says so. */
export const translationOf = (
	lang: Exclude<PatientLang, "nb">,
	text: string,
	{ review }: { review: Review },
	of: Reader,
): Wording => ({
	lang,
	name: names[lang],
	...(review === null && { note: of.valueWord("wordings", "unreviewed") }),
	text,
});

export const originalOf = (text: string): Wording => ({ lang: "nb", name: names.nb, text });
