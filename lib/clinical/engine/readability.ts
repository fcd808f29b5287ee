import { readingLimits } from "../content/reading-limits";
import type { PatientLang } from "../types";

export type Readability = { words: number; lix: number; longestSentence: number };

/**
 * LIX: words in a sentence plus the share of words over six letters, in hundreds. 30 and below is very easy.
 * A line end, a colon and a semicolon end a sentence too, since a list item stands alone. Little text says little.
 */
export function readability(text: string): Readability {
	const sentences = text
		.split(/[.!?:;\n]+/)
		.map(wordsOf)
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	const long = words.filter((word) => word.length > 6).length;
	return {
		words: words.length,
		lix: words.length === 0 ? 0 : words.length / sentences.length + (100 * long) / words.length,
		longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
	};
}

/** What makes a text for the patient heavy: the words of its longest sentence, its LIX. Null where it is within limits. */
export type Heaviness = { sentence: number | null; lix: number | null };

/** A text for the patient held against the limits. LIX is only read in Norwegian, and only of a text long enough. */
export function heaviness(text: string, lang: PatientLang): Heaviness {
	const { words, lix, longestSentence } = readability(text);
	const norwegian = lang === "nb" || lang === "nn";
	return {
		sentence: longestSentence > readingLimits.sentenceWords[lang] ? longestSentence : null,
		lix: norwegian && words >= readingLimits.blockWords && lix > readingLimits.blockLix ? Math.round(lix) : null,
	};
}

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d-]+/gu) ?? [];
