import type { DocumentName, Wanted } from "./types";

/** «Demo-02-pasient-pl.pdf»: the practice's own reference and the document, and nothing of the patient's. */
export function fileName(name: DocumentName, reference: string, { patientLang, gpCopy }: Wanted): string {
	const kind = name === "pasient" ? `${name}-${patientLang}` : gpCopy && name !== "journal" ? `${name}-kopi` : name;
	return namedPdf(reference, kind);
}

export function namedPdf(reference: string, kind: string): string {
	const own = reference.replace(/[^\p{L}\p{N}_-]+/gu, "-").replace(/^-+|-+$/g, "");
	return `${[own, kind].filter(Boolean).join("-")}.pdf`;
}
