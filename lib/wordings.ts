import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import {
	type FormInstrument,
	formInstruments,
	type InstrumentItem,
	instrumentItems,
} from "@/lib/clinical/instruments/items";
import { type PatientLang, patientLangs, type Question } from "@/lib/clinical/types";
import { env, StartRefused } from "@/lib/env";

/** One item in its official words: those of each answer, or those at both ends of a scale of 0 to 10. */
export type ItemWording = {
	text: string;
	options?: Readonly<Record<string, string>>;
	ends?: Readonly<{ "0": string; "10": string }>;
};

/** The official words of one instrument in one language, as the owner of this installation put them here. */
export type Wording = {
	instrument: FormInstrument;
	lang: PatientLang;
	title: string;
	lead?: string;
	source: string;
	permission: string;
	items: Readonly<Partial<Record<InstrumentItem, ItemWording>>>;
};

const words = (most: number) => z.string().trim().min(1).max(most);
const question = (id: InstrumentItem): Question => riskQuestions[id];

function itemSchema(id: InstrumentItem) {
	const asked = question(id);
	const text = words(500);
	if (!("options" in asked))
		return z.strictObject({ text, ends: z.strictObject({ "0": words(100), "10": words(100) }) });
	const options = Object.fromEntries(Object.keys(asked.options).map((value) => [value, words(200)]));
	return z.strictObject({ text, options: z.strictObject(options) });
}

const fileSchema = <Id extends FormInstrument>(instrument: Id) =>
	z.strictObject({
		instrument: z.literal(instrument),
		lang: z.enum(patientLangs),
		title: words(200),
		lead: words(1000).optional(),
		source: words(1000),
		permission: words(1000),
		items: z.strictObject(Object.fromEntries(instrumentItems[instrument].map((id) => [id, itemSchema(id)]))),
	});

const schema = z.discriminatedUnion("instrument", [fileSchema("start-back"), fileSchema("orebro-short")]);

/** What is wrong in plain words, never the words that stand in the file. */
function explain(issue: z.core.$ZodIssue, json: unknown): string {
	const at = issue.path.map(String).join(".");
	switch (issue.code) {
		case "unrecognized_keys":
			return `${[...issue.path, issue.keys.join(", ")].map(String).join(".")} is not known here`;
		case "invalid_union":
			return `instrument must be one of ${formInstruments.join(", ")}`;
		case "invalid_value":
			return `${at} must be one of ${issue.values.map(String).join(", ")}`;
		case "too_small":
			return `${at} is empty`;
		case "too_big":
			return `${at} is longer than ${issue.maximum} characters`;
		default:
			if (valueAt(json, issue.path) === undefined) return `${at} is missing`;
			return at === "" ? "it is not one object in braces" : `${at} is of the wrong kind`;
	}
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json);

/** The items whose words are those of an item before them: one of the two was copied and not changed. */
function repeated({ items }: Pick<Wording, "items">): readonly string[] {
	const seen = new Map<string, string>();
	return Object.entries(items).flatMap(([id, { text }]) => {
		const before = seen.get(text);
		seen.set(text, id);
		return before === undefined ? [] : [`items.${before} and items.${id} have the same words`];
	});
}

function readFile(folder: string, name: string): Wording | string {
	const cannot = `RYGGVETT_WORDINGS: ${join(folder, name)} can't be used:`;
	let json: unknown;
	try {
		// Some editors write a mark of the byte order first.
		json = JSON.parse(readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, ""));
	} catch {
		return `${cannot} it can't be read as JSON.`;
	}
	const parsed = schema.safeParse(json);
	const wrong = parsed.success ? repeated(parsed.data) : parsed.error.issues.map((issue) => explain(issue, json));
	if (parsed.success && wrong.length === 0) return parsed.data;
	const more = wrong.length > 5 ? `; and ${wrong.length - 5} more` : "";
	return `${cannot} ${wrong.slice(0, 5).join("; ")}${more}. docs/wording-files.md describes the file.`;
}

/**
 * The wordings in a folder, which holds one JSON file for each instrument and language; what is called otherwise than
 * `.json` is left alone. Gives a sentence where any of them is not whole: then none is used.
 */
export function readWordings(folder: string): readonly Wording[] | string {
	let names: readonly string[];
	try {
		names = readdirSync(folder)
			.filter((name) => name.endsWith(".json") && !name.startsWith("."))
			.toSorted();
	} catch {
		return `RYGGVETT_WORDINGS names ${folder}, which is no folder that can be read.`;
	}
	const found = new Map<string, { name: string; wording: Wording }>();
	for (const name of names) {
		const wording = readFile(folder, name);
		if (typeof wording === "string") return wording;
		const key = `${wording.instrument} in ${wording.lang}`;
		const other = found.get(key);
		if (other) return `RYGGVETT_WORDINGS: ${other.name} and ${name} in ${folder} are both ${key}: keep one.`;
		found.set(key, { name, wording });
	}
	return [...found.values()].map(({ wording }) => wording);
}

/** Next bundles its start-up code and its routes apart: what was read at the start is held by the process itself. */
const holder: { [key: symbol]: readonly Wording[] | undefined } = globalThis as never;
const slot = Symbol.for("ryggvett.wordings");

/** The wordings of this installation, read once. Throws `StartRefused` when a file is not whole. */
export function installedWordings(): readonly Wording[] {
	const { wordings } = env();
	if (wordings === null) return [];
	holder[slot] ??= read(wordings);
	return holder[slot];
}

function read(folder: string): readonly Wording[] {
	const found = readWordings(folder);
	if (typeof found === "string") throw new StartRefused(found);
	return found;
}
