/** Stands for «å», which Unicode has before «æ» and «ø»: the key is also what the list of cases is sorted by. */
const lastLetter = "\ue000";

/** A reference as it is compared, searched and sorted: «KARI-1» and «kari-1» are the same. */
export function referenceKey(reference: string): string {
	return reference.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase().replaceAll("å", lastLetter);
}

/** The bounds between which the keys lie that begin with this one. */
export const beginningWith = (key: string) => ({ gte: key, lt: `${key}\u{10ffff}` });
