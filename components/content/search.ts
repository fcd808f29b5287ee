import { contentHref } from "./content-href";
import { type Entry, entriesOf, type Field, type PartModel, type Value } from "./model";

export type Hit = { id: string; title: string; part: string; href: string };

/** Every word of an entry, for searching. */
export function wordsOf(entry: Entry): string {
	return [
		entry.id,
		entry.title,
		entry.lead,
		entry.tag,
		...entry.fields.map(fieldWords),
		...entry.sources.map(({ text }) => text),
	]
		.filter(Boolean)
		.join(" ");
}

const fieldWords = ({ value }: Field): string => valueWords(value);

function valueWords(value: Value): string {
	switch (value.kind) {
		case "text":
			return value.text;
		case "list":
			return value.items.join(" ");
		case "condition":
			return value.sentence;
		case "links":
			return value.links.map(({ text }) => text).join(" ");
		case "fields":
			return value.fields.map(fieldWords).join(" ");
		case "records":
			return value.records.flat().map(fieldWords).join(" ");
		case "wordings":
			return value.wordings.map(({ text }) => text).join(" ");
	}
}

/**
 * The entries that hold every word of the query in one of the languages, those with it in id or title first.
 * `shown` is the language of the page; `others` are searched too.
 */
export function search(
	query: string,
	shown: readonly PartModel[],
	others: readonly (readonly PartModel[])[],
): readonly Hit[] {
	const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return [];
	const hits: (Hit & { rank: number })[] = [];
	for (const [partIndex, model] of shown.entries()) {
		const twins = others.map((other) => entriesOf(other[partIndex] ?? model));
		for (const [index, entry] of entriesOf(model).entries()) {
			const versions = [entry, ...twins.flatMap((twin) => twin[index] ?? [])];
			if (!versions.some((version) => holdsAll(wordsOf(version), wanted))) continue;
			const near = versions.some((version) => holdsAll(`${version.id} ${version.title}`, wanted));
			const rank = entry.id.toLowerCase() === query.trim().toLowerCase() ? 0 : near ? 1 : 2;
			hits.push({ id: entry.id, title: entry.title, part: model.title, href: contentHref(model.part, entry.id), rank });
		}
	}
	return hits.sort((a, b) => a.rank - b.rank).map(({ rank: _, ...hit }) => hit);
}

function holdsAll(text: string, wanted: readonly string[]): boolean {
	const lower = text.toLowerCase();
	return wanted.every((word) => lower.includes(word));
}
