/** What a person wrote, as part of a sentence: trimmed, without its full stop; null when nothing is left. */
export function written(text: string | undefined): string | null {
	const kept = text?.trim().replace(/[\s.]+$/, "");
	return kept ? kept : null;
}

/** The parts as sentences: «Én. To.» */
export const sentences = (parts: readonly string[]) =>
	parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(" ");
