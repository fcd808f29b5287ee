import { decimal } from "@/lib/clinical/engine/answer-text";
import { outline, sentence } from "@/lib/clinical/engine/sentence";
import type { Basis, MedicineCondition, Review } from "@/lib/clinical/types";
import { linksOf, sourceLink } from "./links";
import type { Entry, Field, Value } from "./model";
import type { Reader } from "./reader";

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

export const isRecord = (value: unknown): value is JsonRecord =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const conditionFields = new Set(["when", "present", "askWhen", "closedWhen", "alarm", "safety", "shorterWhen"]);
const conditionKeys = ["question", "fact", "not", "unless", "all", "any", "count"];
const decisionKeys = [
	"action",
	"substance",
	"route",
	"doseAbove",
	"doseAboveCeiling",
	"daysAbove",
	"withoutPpi",
	"alsoTakes",
	"presentation",
	"phase",
];

const isCondition = (key: string, value: JsonRecord): boolean =>
	conditionFields.has(key) && [...conditionKeys, ...decisionKeys].some((name) => name in value);

export function conditionValue(condition: MedicineCondition, of: Reader): Value {
	const labels = { content: of.content, lang: of.lang };
	return { kind: "condition", sentence: sentence(condition, labels), outline: outline(condition, labels) };
}

/** The fields of a record in its own order, without those that the entry shows elsewhere or that are empty. */
export function fieldsOf(record: JsonRecord, of: Reader, without: readonly string[] = []): readonly Field[] {
	return Object.entries(record).flatMap(([key, value]) => {
		if (key === "id" || key === "review" || without.includes(key)) return [];
		const shown = shownValue(key, value, of);
		return shown ? [{ label: of.fieldName(key), value: shown }] : [];
	});
}

/** One value of the content as it is shown; null where there is nothing to show. */
export function shownValue(key: string, value: Json, of: Reader): Value | null {
	if (value === null || value === undefined || value === "") return null;
	if (typeof value === "boolean") return { kind: "text", text: yesNo(value, of) };
	if (typeof value === "number") return { kind: "text", text: decimal(value, of.lang) };
	if (typeof value === "string") {
		const links = linksOf(key, [value], of);
		return links ? { kind: "links", links } : { kind: "text", text: of.valueWord(key, value) };
	}
	if (isRecord(value)) return recordValue(key, value, of);
	return listValue(key, value, of);
}

function recordValue(key: string, value: JsonRecord, of: Reader): Value | null {
	if (isCondition(key, value)) return conditionValue(value as unknown as MedicineCondition, of);
	if ("per100" in value) return { kind: "text", text: figureText(value, of) };
	const words = Object.values(value);
	if (words.every((one) => typeof one === "string") && !Object.keys(value).every(of.isNamed)) {
		return { kind: "list", items: [...new Set(words)] };
	}
	const fields = key === "strata" ? strataFields(value, of) : fieldsOf(value, of);
	return fields.length === 0 ? null : { kind: "fields", fields };
}

function listValue(key: string, value: readonly Json[], of: Reader): Value | null {
	if (value.length === 0) return null;
	if (value.every((one) => typeof one === "string")) {
		const links = linksOf(key, value, of);
		return links ? { kind: "links", links } : { kind: "list", items: value.map((one) => of.valueWord(key, one)) };
	}
	if (value.every(isRecord)) {
		if (value.every((one) => isCondition("when", one))) {
			return conditionValue({ any: value } as unknown as MedicineCondition, of);
		}
		return { kind: "records", records: value.map((one) => fieldsOf(one, of)) };
	}
	return {
		kind: "text",
		text: value.map((one) => (typeof one === "number" ? decimal(one, of.lang) : String(one))).join(" – "),
	};
}

/** «22 av 100 (18–25)». */
export function figureText(figure: JsonRecord, of: Reader): string {
	const number = (value: Json) => (typeof value === "number" ? decimal(value, of.lang) : "");
	const base = of.lang === "nb" ? `${number(figure.per100)} av 100` : `${number(figure.per100)} in 100`;
	const interval =
		typeof figure.low === "number" && typeof figure.high === "number"
			? ` (${number(figure.low)}–${number(figure.high)})`
			: "";
	const derived = of.lang === "nb" ? ", regnet ut fra antallene" : ", worked out from the counts";
	return `${base}${interval}${figure.interval === "derived" ? derived : ""}`;
}

const strataFields = (strata: JsonRecord, of: Reader): readonly Field[] =>
	Object.entries(strata).flatMap(([stratum, figure]) =>
		isRecord(figure)
			? [{ label: of.valueWord("intensity", stratum), value: { kind: "text", text: figureText(figure, of) } as const }]
			: [],
	);

const yesNo = (value: boolean, of: Reader) => (of.lang === "nb" ? (value ? "ja" : "nei") : value ? "yes" : "no");

const strings = (value: Json): readonly string[] =>
	Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** How an entry is known: basis, sources and review, which every page shows in the same place. */
export function groundsOf(record: JsonRecord, of: Reader): Pick<Entry, "basis" | "sources" | "review" | "plain"> {
	const sources = strings(record.sources);
	const basis = typeof record.basis === "string" ? (record.basis as Basis) : undefined;
	const review = isRecord(record.review) ? (record.review as unknown as Review) : null;
	return {
		...(basis && { basis }),
		sources: sources.map((id) => sourceLink(id, of)),
		review,
		...(!basis && sources.length === 0 && { plain: true as const }),
	};
}

const titleFields = ["title", "label", "name", "topic", "statement", "text", "sentence", "item"];

/** An entry from any record of the content: its first naming field is the title, and the rest are its fields. */
export function entryOf(
	record: JsonRecord,
	of: Reader,
	{
		id,
		title,
		lead,
		tag,
		without = [],
	}: { id?: string; title?: string; lead?: string; tag?: string; without?: readonly string[] } = {},
): Entry {
	const key = title ?? titleFields.find((name) => typeof record[name] === "string");
	const leading = lead && typeof record[lead] === "string" ? (record[lead] as string) : undefined;
	const tagged = tag && typeof record[tag] === "string" ? of.valueWord(tag, record[tag] as string) : undefined;
	const shown = [key, lead, tag, "sources", "basis", ...without].filter((name): name is string => name !== undefined);
	return {
		id: id ?? String(record.id),
		title: key ? String(record[key]) : (id ?? String(record.id)),
		...(leading && { lead: leading }),
		...(tagged && { tag: tagged }),
		fields: fieldsOf(record, of, shown),
		...groundsOf(record, of),
	};
}
