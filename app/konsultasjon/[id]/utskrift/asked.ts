import { type Lang, type PatientLang, patientLangs } from "@/lib/clinical/types";
import { type DocumentName, documentNames } from "@/lib/documents/types";

/** What the address asks for; what it says that is none of it falls back to the sheet in the language of the plan. */
export type Asked = { document: DocumentName; patientLang: PatientLang; gpCopy: boolean };

export function readAsked(query: Readonly<Record<string, string | string[]>>, written: Lang): Asked {
	return {
		document: documentNames.find((name) => name === query.dokument) ?? "pasient",
		patientLang: patientLangs.find((name) => name === query.sprak) ?? written,
		gpCopy: query.kopi === "fastlege",
	};
}

/** The query of an address; `named` is the key that names the document, where the path does not. */
export function addressOf({ document, patientLang, gpCopy }: Asked, named?: string): string {
	const query = new URLSearchParams();
	if (named && document !== "pasient") query.set(named, document);
	if (document === "pasient") query.set("sprak", patientLang);
	else if (gpCopy && document !== "journal") query.set("kopi", "fastlege");
	const text = query.toString();
	return text ? `?${text}` : "";
}
