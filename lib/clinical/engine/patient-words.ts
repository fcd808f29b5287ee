import { patientTexts } from "../content/patient-texts";
import { planItems } from "../content/plan-items";
import { scripts } from "../content/scripts";
import { translations } from "../content/translations";
import type { PatientLang, Review, Text } from "../types";
import { dayInYear, dayText } from "./day";
import type { PatientSaying } from "./record/record-line";

/** What is printed, and the bokmål to print beside it while no clinician has reviewed the translation into another language. */
export type PatientWords = { text: string; original: string | null };

export type Slots = Readonly<Record<string, string | number>>;

type Translation = { texts: Readonly<Record<string, string>>; review: Review };

/** The bokmål and English words for the patient, by key: the id of a plan item or patient text, `script.<target>`. */
export const patientSource: ReadonlyMap<string, Text> = new Map([
	...planItems.flatMap((item): [string, Text][] => (item.patient ? [[item.id, item.patient]] : [])),
	...Object.values(patientTexts).map(({ id, text }): [string, Text] => [id, text]),
	...scripts.map(({ target, patient }): [string, Text] => [`script.${target}`, patient]),
]);

/** True when a clinician has reviewed the words in this language. Bokmål is what they are held against. */
export const isReviewed = (lang: PatientLang): boolean => lang === "nb" || translations[lang].review !== null;

/** True where the bokmål stands beside the words. Not beside nynorsk: who reads the one reads the other. */
export const isPaired = (lang: PatientLang): boolean => lang !== "nn" && !isReviewed(lang);

/**
 * The words of a plan item, a patient text or an emergency script (`script.<target>`) in the patient's language.
 * A slot that nothing fills is left as it stands; an ISO calendar day is said in the language, without
 * its year: the paper is dated. What is not translated
 * comes in bokmål. Throws on an unknown key.
 */
export function patientWords(key: string, lang: PatientLang, slots: Slots = {}): PatientWords {
	const source = patientSource.get(key);
	if (!source) throw new Error(`No words for the patient under "${key}"`);
	const bokmal = filled(source.nb, slots, "nb");
	const text = lang === "nb" ? source.nb : lang === "en" ? source.en : translated(lang, key);
	if (lang === "nb" || text === undefined) return { text: bokmal, original: null };
	return { text: filled(text, slots, lang), original: isPaired(lang) ? bokmal : null };
}

/** A text for the patient with its slots filled, in bokmål where it is not translated. */
export function sayToPatient({ id, slots }: PatientSaying, lang: PatientLang): string {
	return patientWords(id, lang, slots).text;
}

/** The same as plans were signed while every day was written with its year. */
export function sayWithYears({ id, slots }: PatientSaying, lang: PatientLang): string {
	const dated = Object.entries(slots).map(([name, value]) => [name, isDay(value) ? dayText(value, lang) : value]);
	return sayToPatient({ id, slots: Object.fromEntries(dated) }, lang);
}

const translated = (lang: "nn" | "pl", key: string): string | undefined =>
	(translations[lang] as Translation).texts[key];

const filled = (text: string, slots: Slots, lang: PatientLang): string =>
	text.replace(/\{(\w+)\}/g, (slot, name: string) => {
		const value = slots[name];
		return value === undefined ? slot : isDay(value) ? dayInYear(value, lang) : String(value);
	});

const isDay = (value: string | number): value is string => /^\d{4}-\d{2}-\d{2}$/.test(String(value));
