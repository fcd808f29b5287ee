const year = 60 * 60 * 24 * 365;

/** A choice about the screen, kept for a year in this browser. `null` forgets it. */
export function remember(name: "lang" | "scheme" | "columns", value: string | null) {
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing outside secure contexts, where a practice may run this.
	document.cookie = `${name}=${value ?? ""}; path=/; max-age=${value === null ? 0 : year}; samesite=lax`;
}
