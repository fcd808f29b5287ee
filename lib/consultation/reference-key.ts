/** A reference as it is compared and searched: «KARI-1» and «kari-1» are the same. */
export function referenceKey(reference: string): string {
	return reference.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
