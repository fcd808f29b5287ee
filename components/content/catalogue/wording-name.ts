import type { PatientLang } from "@/lib/clinical/types";
import type { Reader } from "../reader";

const names = { nb: "Bokmål", nn: "Nynorsk", en: "English", pl: "Polski" } as const satisfies Record<
	PatientLang,
	string
>;

/** The language of a wording in its own name, and that no clinician has reviewed it where that is so. */
export const wordingName = (lang: PatientLang, isReviewed: boolean, of: Reader): string =>
	isReviewed ? names[lang] : `${names[lang]}, ${of.valueWord("patientForm", "unreviewed")}`;
