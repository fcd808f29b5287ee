import { entryOf, fieldsOf, groundsOf, isRecord, type Json, type JsonRecord, shownValue } from "../describe";
import type { Entry, Shelf } from "../model";
import type { Reader } from "../reader";

type Shown = Parameters<typeof entryOf>[2];

/** Content in a list, one entry each. */
export const shelfOf = (key: string, list: readonly unknown[], of: Reader, shown: Shown = {}): Shelf => ({
	id: key,
	title: of.shelfName(key),
	entries: (list as readonly JsonRecord[]).map((record) => entryOf(record, of, shown)),
});

/** Content in a list, on one shelf for each value of a field, in the order of the content. */
export function shelvesBy(field: string, list: readonly unknown[], of: Reader, shown: Shown = {}): readonly Shelf[] {
	const records = list as readonly JsonRecord[];
	const values = [...new Set(records.map((record) => String(record[field])))];
	return values.map((value) => ({
		id: `${field}-${value}`,
		title: capital(of.valueWord(field, value)),
		entries: records
			.filter((record) => record[field] === value)
			.map((record) => entryOf(record, of, { ...shown, without: [field, ...(shown?.without ?? [])] })),
	}));
}

/** Any other kind of content: lists of named entries apart, and what is left as one entry for each field. */
export function shelfOfAny(key: string, value: unknown, of: Reader): Shelf {
	const json = value as Json;
	const title = of.shelfName(key);
	if (Array.isArray(json)) return { ...shelfOf(key, withIds(key, json), of), title };
	if (!isRecord(json)) return { id: key, title, entries: [plainEntry(key, title, json, of)] };
	if ("sources" in json || "basis" in json) {
		return { id: key, title, entries: [{ ...entryOf(json, of, { id: key }), title }] };
	}
	return { id: key, title, entries: Object.entries(json).flatMap(([name, part]) => partEntries(key, name, part, of)) };
}

const withIds = (key: string, list: readonly Json[]): readonly JsonRecord[] =>
	list.filter(isRecord).map((record, index) => ({ id: `${key}.${String(record.item ?? index + 1)}`, ...record }));

function partEntries(key: string, name: string, part: Json, of: Reader): readonly Entry[] {
	if (Array.isArray(part) && part.length > 0 && part.every((one) => isRecord(one) && "id" in one)) {
		return (part as readonly JsonRecord[]).map((record) => entryOf(record, of));
	}
	if (isRecord(part) && typeof part.text === "string" && "basis" in part) {
		return [entryOf(part, of, { id: `${key}.${name}`, title: "text" })];
	}
	if (isRecord(part) && ("sources" in part || "basis" in part || "source" in part)) {
		const grounds = groundsOf({ ...part, sources: part.sources ?? (part.source ? [part.source] : []) }, of);
		const fields = fieldsOf(part, of, ["sources", "basis", "source"]);
		return [{ id: `${key}.${name}`, title: capital(of.fieldName(name)), fields, ...grounds }];
	}
	return [plainEntry(`${key}.${name}`, capital(of.fieldName(name)), part, of, name)];
}

function plainEntry(id: string, title: string, json: Json, of: Reader, key = id): Entry {
	const value = shownValue(key, json, of);
	return { id, title, fields: value ? [{ label: "", value }] : [], sources: [], review: null, plain: true };
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ids are one of each on a page: the second of a kind is named after its shelf. */
export function distinct(shelves: readonly Shelf[]): readonly Shelf[] {
	const taken = new Set<string>();
	return shelves.map((shelf) => ({
		...shelf,
		entries: shelf.entries.map((entry) => {
			const id = taken.has(entry.id) ? `${shelf.id}.${entry.id}` : entry.id;
			taken.add(id);
			return id === entry.id ? entry : { ...entry, id };
		}),
	}));
}
