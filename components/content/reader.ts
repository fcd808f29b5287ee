import type { Content } from "@/lib/clinical/content/content";
import { patientTexts } from "@/lib/clinical/content/patient-texts";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { fieldNames, sourceNames, valueWords } from "@/lib/texts/content-fields";
import { shelfTexts } from "@/lib/texts/content-parts";
import { terms } from "@/lib/texts/terms";

/** The content in one language, with the words that a page puts around it. */
export type Reader = {
	lang: Lang;
	content: LocalContent;
	patientTexts: Readonly<Record<string, { id: string; text: string; sources: readonly string[]; basis: string }>>;
	fieldName: (key: string) => string;
	/** A key without a name is a code, and means nothing to a reader. */
	isNamed: (key: string) => boolean;
	/** The word of a closed set, or the value itself. */
	valueWord: (field: string, value: string) => string;
	shelfName: (key: string) => string;
	/** What stands in for a source that is no text. */
	sourceName: (id: string) => string | undefined;
};

const termFields: Readonly<Record<string, keyof typeof terms>> = {
	class: "class",
	within: "within",
	imaging: "imaging",
	presentation: "presentation",
	presentations: "presentation",
	phase: "phase",
	intensity: "stratum",
	section: "planSection",
	basis: "basis",
};

/** Everything that a page of content is made of, in one language. */
export function readerOf(content: Content, lang: Lang): Reader {
	const spaced = (key: string) => key.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll("-", " ");
	return {
		lang,
		content: localise(content, lang),
		patientTexts: localise(patientTexts, lang),
		isNamed: (key) => key in fieldNames,
		fieldName: (key) => fieldNames[key]?.[lang] ?? spaced(key),
		valueWord: (field, value) => {
			const term = termFields[field];
			const words = term ? (terms[term] as Readonly<Record<string, { nb: string; en: string }>>) : valueWords[field];
			if (field === "phase" && value === "unknown") return lang === "nb" ? "ukjent" : "unknown";
			return words?.[value]?.[lang] ?? value;
		},
		shelfName: (key) => shelfTexts[key]?.[lang] ?? spaced(key),
		sourceName: (id) => sourceNames[id]?.[lang],
	};
}
