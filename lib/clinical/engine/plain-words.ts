import { type PlainWord, plainWords } from "../content/plain-words";
import type { PatientLang } from "../types";

export type WordHint = { found: string; instead: string };

const read = {
	nb: ["nb", "nn", "en"],
	nn: ["nb", "nn", "en"],
	en: ["nb", "nn", "en"],
	pl: ["pl"],
} as const satisfies Record<PatientLang, readonly PatientLang[]>;

/**
 * The words of a text for the patient that are better said otherwise, each with a suggestion in `lang`; in nynorsk
 * where the reader of bokmål has written nynorsk. Whoever writes Norwegian is held to the English words too.
 */
export function hardWords(text: string, lang: PatientLang): readonly WordHint[] {
	const words = ` ${text.toLowerCase().replace(/[^\p{L}-]+/gu, " ")} `;
	const say = lang === "nb" && nynorsk.test(words) ? "nn" : lang;
	return plainWords.flatMap(({ stems, instead }: PlainWord) => {
		const stem = read[lang].flatMap((one) => stems[one]).find((one) => words.includes(one));
		return stem ? [{ found: wordAround(words, stem), instead: instead[say] }] : [];
	});
}

/** Words that bokmål does not have. */
const nynorsk = / (ikkje|eg|frå|kva|korleis|kvifor|noko|nokon|berre|dei|ein|eit|meir|mykje|saman|vere|gjere) /;

function wordAround(words: string, stem: string): string {
	const at = words.indexOf(stem) + (stem.startsWith(" ") ? 1 : 0);
	const end = words.indexOf(" ", at + stem.trim().length);
	return words.slice(words.lastIndexOf(" ", at) + 1, end === -1 ? undefined : end).trim();
}
