import { callWords } from "@/lib/clinical/content/patient-form";
import { safetyLists } from "@/lib/clinical/engine/patient-sheet";
import { patientWords } from "@/lib/clinical/engine/patient-words";
import { type PatientLang, patientLangs } from "@/lib/clinical/types";

export type CallNet = { life: string; lists: readonly { lead: string; items: readonly string[] }[] };
export type CallNets = Readonly<Record<PatientLang, CallNet>>;

/**
 * When to phone, in every language, from the patient's sheet. The phone gets these few sentences and not the texts that
 * they are taken from. The lead says whose office: the sheet says «oss», and the page may not know the practice.
 */
export const callNets = (): CallNets =>
	Object.fromEntries(patientLangs.map((lang) => [lang, netIn(lang)])) as Record<PatientLang, CallNet>;

const netIn = (lang: PatientLang): CallNet => ({
	life: patientWords("safety.life", lang).text,
	lists: [
		{ lead: patientWords("safety.now", lang).text, items: itemsOf("now", lang) },
		{ lead: callWords.today[lang], items: itemsOf("today", lang) },
	],
});

const itemsOf = (level: "now" | "today", lang: PatientLang) =>
	safetyLists[level].map((id) => patientWords(id, lang).text);
