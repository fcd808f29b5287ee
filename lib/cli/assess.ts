import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import { localise } from "@/lib/clinical/engine/localise";
import { prune } from "@/lib/clinical/engine/prune";
import type { Lang } from "@/lib/clinical/types";
import { type FieldError, parseAnswers } from "@/lib/consultation/schema";
import { contradictionMessage } from "@/lib/consultation/schema-words";

/*
 * npm run --silent assess -- [--lang en] [file …]
 * One JSON object, or JSON Lines of any length, from the files or standard input; one JSON object out per input.
 */

const words = {
	notJson: { nb: "Linjen er ikke gyldig JSON.", en: "The line is not valid JSON." },
	noFile: { nb: "Finner ikke filen, eller kan ikke lese den:", en: "Can't find or read the file:" },
	usage: { nb: "Ukjent valg:", en: "Unknown option:" },
} as const;

const { lang, files } = readArguments(process.argv.slice(2));
const local = localise(content, lang);
let failed = false;

/** Prints what one piece of input comes to, in order, and waits when the reader is slower. */
async function put(text: string): Promise<void> {
	if (!process.stdout.write(`${text}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}

async function putError(error: FieldError): Promise<void> {
	failed = true;
	await put(JSON.stringify({ error: { key: error.key, message: error.message } }));
}

async function assessOne(input: unknown): Promise<void> {
	const parsed = parseAnswers(input, lang);
	if (!parsed.ok) return putError(parsed.errors[0] ?? { key: null, message: words.notJson[lang] });
	const [contradiction] = prune(local, parsed.answers).contradictions;
	if (contradiction) {
		const { key, parents } = contradiction;
		return putError({ key, message: contradictionMessage(key, parents, lang) });
	}
	await put(JSON.stringify(assess(local, parsed.answers)));
}

function parseJson(text: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}

/** No object of the format fills more lines than this; beyond it a broken first line is what it looks like. */
const mostLines = 10_000;

/** By line feeds alone: later versions of Node's readline end a line at U+2028 too, which may stand in a text of JSON. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
	/** The line that has begun, in as many parts as it has come in. */
	let begun: string[] = [];
	for await (const part of input.setEncoding("utf8")) {
		const [first = "", ...others] = String(part).split("\n");
		begun.push(first);
		if (others.length === 0) continue;
		yield begun.join("");
		begun = [others.pop() ?? ""];
		yield* others;
	}
	yield begun.join("");
}

/** Lines are assessed as they come; a first line that only opens an object begins one object over many lines. */
async function assessStream(input: Readable): Promise<void> {
	let pending: string[] | null = [];
	for await (const raw of linesOf(input)) {
		const line = raw.replace(/^\uFEFF/, "");
		if (line.trim() === "") continue;
		if (pending !== null && (pending.length > 0 || opensObject(line)) && pending.length < mostLines) {
			pending.push(line);
			continue;
		}
		for (const earlier of pending ?? []) await assessLine(earlier);
		pending = null;
		await assessLine(line);
	}
	if (pending !== null && pending.length > 0) await assessPending(pending);
}

const opensObject = (line: string) => /^\s*\{/.test(line) && parseJson(line) === null;

/** One object when the lines make one together; else each line is what it is. */
async function assessPending(lines: readonly string[]): Promise<void> {
	const whole = parseJson(lines.join("\n"));
	if (whole) return assessOne(whole.value);
	for (const line of lines) await assessLine(line);
}

async function assessLine(line: string): Promise<void> {
	const parsed = parseJson(line);
	if (parsed) await assessOne(parsed.value);
	else await putError({ key: null, message: words.notJson[lang] });
}

function readArguments(argv: readonly string[]): { lang: Lang; files: readonly string[] } {
	const files: string[] = [];
	let lang: Lang = "nb";
	for (let index = 0; index < argv.length; index++) {
		const argument = argv[index] ?? "";
		const value = argument.startsWith("--lang=")
			? argument.slice(7)
			: argument === "--lang"
				? argv[++index]
				: undefined;
		if (value === "nb" || value === "en") lang = value;
		else if (argument.startsWith("--")) {
			console.error(`${words.usage[lang]} ${argument} ${value ?? ""}`.trim());
			process.exit(2);
		} else files.push(argument);
	}
	return { lang, files };
}

function isFileError(error: unknown): boolean {
	return (
		error instanceof Error && "code" in error && ["ENOENT", "EACCES", "EISDIR", "EPERM"].includes(String(error.code))
	);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

if (files.length === 0) await assessStream(process.stdin);
for (const file of files) {
	try {
		const handle = await open(file);
		await assessStream(handle.createReadStream({ encoding: "utf8" }));
		await handle.close();
	} catch (error) {
		if (!isFileError(error)) throw error;
		failed = true;
		console.error(`${words.noFile[lang]} ${file}`);
	}
}
process.exitCode = failed ? 1 : 0;
