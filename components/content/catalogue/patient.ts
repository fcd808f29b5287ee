import type { PatientLang } from "@/lib/clinical/types";
import { groundsOf, type JsonRecord } from "../describe";
import type { Entry, Shelf, Wording } from "../model";
import type { Reader } from "../reader";
import { translationOf } from "./wording-of";

type Spoken = {
	key: string;
	en: string;
	nb: string;
	grounds: Pick<Entry, "basis" | "sources" | "review" | "plain">;
};

/** Every sentence to the patient, beside its translations. */
export function patientShelves(nb: Reader, en: Reader, of: Reader): readonly Shelf[] {
	const fixed = Object.values(nb.patientTexts).map(
		({ id, text }): Spoken => ({
			key: id,
			nb: text,
			en: en.patientTexts[id]?.text ?? "",
			grounds: groundsOf((of.patientTexts[id] ?? {}) as unknown as JsonRecord, of),
		}),
	);
	const items = spoken(nb.content.planItems, en.content.planItems, of, (item) => String(item.id));
	const scripts = spoken(nb.content.scripts, en.content.scripts, of, (script) => `script.${String(script.target)}`);
	return [
		{ id: "patientTexts", title: of.shelfName("patientTexts"), entries: fixed.map((one) => wordingEntry(one, of)) },
		{ id: "planPatient", title: of.shelfName("planPatient"), entries: items.map((one) => wordingEntry(one, of)) },
		{ id: "scriptPatient", title: of.shelfName("scriptPatient"), entries: scripts.map((one) => wordingEntry(one, of)) },
	];
}

function spoken(
	nb: readonly unknown[],
	en: readonly unknown[],
	of: Reader,
	keyOf: (record: JsonRecord) => string,
): readonly Spoken[] {
	return (nb as readonly JsonRecord[]).flatMap((record, index) => {
		if (typeof record.patient !== "string") return [];
		const english = (en[index] as JsonRecord).patient;
		const key = keyOf(record);
		return [
			{
				key,
				nb: record.patient,
				en: String(english ?? ""),
				grounds: groundsOf(record, of),
			},
		];
	});
}

function wordingEntry({ key, nb, en, grounds }: Spoken, of: Reader): Entry {
	const { translations } = of.content;
	const translated = (lang: Exclude<PatientLang, "nb">, text: string | undefined): readonly Wording[] =>
		text ? [translationOf(lang, text, translations[lang], of)] : [];
	const textIn = (lang: "nn" | "pl") => (translations[lang].texts as Readonly<Record<string, string>>)[key];
	const wordings: readonly Wording[] = [
		...translated("en", en),
		...translated("nn", textIn("nn")),
		...translated("pl", textIn("pl")),
	];
	return {
		id: key,
		title: nb,
		titleLang: "nb",
		fields: [{ label: "", value: { kind: "wordings", wordings } }],
		...grounds,
	};
}
