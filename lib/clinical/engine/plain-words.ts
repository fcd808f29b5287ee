import { plainWords } from "../content/plain-words";
import type { Lang } from "../types";

export type WordHint = { found: string; instead: string };

/** The words of a text for the patient that are better said otherwise, each with a suggestion. */
export function hardWords(text: string, lang: Lang): readonly WordHint[] {
	const words = ` ${text.toLowerCase().replace(/[^\p{L}-]+/gu, " ")} `;
	return plainWords.flatMap(({ stems, instead }) => {
		const stem = stems.find((one) => words.includes(one));
		return stem ? [{ found: wordAround(words, stem), instead: instead[lang] }] : [];
	});
}

function wordAround(words: string, stem: string): string {
	const at = words.indexOf(stem) + (stem.startsWith(" ") ? 1 : 0);
	const end = words.indexOf(" ", at + stem.trim().length);
	return words.slice(words.lastIndexOf(" ", at) + 1, end === -1 ? undefined : end).trim();
}
