/** A short mark of a text, eight hexadecimal digits (FNV-1a, 32 bits): another text has another mark. */
export function markOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
	return hash.toString(16).padStart(8, "0");
}
