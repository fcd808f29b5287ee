/** The record without what is not decided, or undefined when nothing is. */
export function tidy<T extends object>(record: T): T | undefined {
	const kept = Object.entries(record).filter(
		([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
	);
	return kept.length > 0 ? (Object.fromEntries(kept) as T) : undefined;
}
