/** A title as it stands inside a sentence. What is written in capitals, such as MR or TENS, keeps them. */
export const lowerFirst = (text: string): string =>
	/^[A-ZÆØÅ][a-zæøå]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
