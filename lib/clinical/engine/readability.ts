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

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\d-]+/gu) ?? [];
