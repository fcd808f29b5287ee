import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { normal, over } from "@/lib/test/baseline";
import { inventedNumber } from "@/lib/test/invented-number";

vi.setConfig({ testTimeout: 180_000 });

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "ryggvett-assess-"));
afterAll(() => rmSync(folder, { recursive: true }));

const local = { nb: localise(content, "nb"), en: localise(content, "en") };
const expected = (answers: Answers, lang: Lang = "nb") => JSON.parse(JSON.stringify(assess(local[lang], answers)));

/** The command that `npm run assess` runs, without npm. */
const [runner = "", ...script] = readPackage().scripts.assess.split(" ");
const start = (args: readonly string[]): ChildProcess =>
	spawn(join(root, "node_modules/.bin", runner), [...script, ...args], { cwd: root });

function readPackage(): { scripts: { assess: string } } {
	return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

type Ran = { status: number | null; out: readonly string[]; err: string };

function run(input: string | Buffer, ...args: string[]): Promise<Ran> {
	const child = start(args);
	const out: Buffer[] = [];
	const err: Buffer[] = [];
	child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
	child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
	// A command that refuses its options goes away without reading.
	child.stdin?.on("error", () => undefined);
	child.stdin?.end(input);
	return new Promise((resolve) =>
		child.on("close", (status) => {
			const lines = Buffer.concat(out).toString().split("\n");
			expect(lines.pop(), "the last line is ended").toBe("");
			resolve({ status, out: lines, err: Buffer.concat(err).toString() });
		}),
	);
}

const errorOf = (line: string | undefined): { key: string | null; message: string } => JSON.parse(line ?? "{}").error;
const classOf = (line: string | undefined): string => JSON.parse(line ?? "{}").triage?.class;
/** The class of an assessment, or the key of an error; an error about no key is "no key". */
const told = (line: string | undefined): string => classOf(line) ?? errorOf(line).key ?? "no key";
const file = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
	return join(folder, name);
};
const lines = (...inputs: unknown[]) => inputs.map((input) => `${JSON.stringify(input)}\n`).join("");

const numb: Answers = { saddleSensation: "reduced" };
const swollenWords: Answers = { concern: "Ærlig talt: «blir jeg lam?» 🦴 \u2028 på en ny linje" };

describe("what comes back is the assessment of what went in", () => {
	test("one object on one line", async () => {
		const { status, out, err } = await run(JSON.stringify(normal));
		expect([status, err, out.length]).toEqual([0, "", 1]);
		expect(JSON.parse(out[0] ?? "")).toEqual(expected(normal));
	});

	test("one object over many lines, with a byte order mark, in English", async () => {
		const answers: Answers = {
			...over({ power: { L5: { left: 3 } }, powerNew: "yes" }),
			goals: [{ activity: "gå", now: 1, target: 8 }],
		};
		const { status, out } = await run(
			`\uFEFF\n${JSON.stringify(answers, null, "\t").replaceAll("\n", "\r\n")}\r\n`,
			"--lang",
			"en",
		);
		expect([status, out.length]).toEqual([0, 1]);
		expect(JSON.parse(out[0] ?? "")).toEqual(expected(answers, "en"));
	});

	test("one object over many lines that are not indented", async () => {
		const text = `{\n"age": 50,\n"goals": [\n{"activity": "gå", "now": 1, "target": 8}\n]\n}\n`;
		const { status, out } = await run(text);
		expect(out.map(told)).toEqual(["usual"]);
		expect(status).toBe(0);
	});

	test("JSON Lines with blank lines, a byte order mark, CRLF and no end to the last line", async () => {
		const text = `\uFEFF${JSON.stringify(numb)}\r\n\r\n   \r\n${JSON.stringify(swollenWords)}\r\n${JSON.stringify(normal)}`;
		const { status, out } = await run(text);
		expect(status).toBe(0);
		expect(out.map((line) => JSON.parse(line))).toEqual(
			[numb, swollenWords, normal].map((answers) => expected(answers)),
		);
	});

	test("nothing in, nothing out", async () => {
		expect(await run("\n\n")).toEqual({ status: 0, out: [], err: "" });
	});
});

describe("a bad input has its error in its place, and the rest is assessed", () => {
	const inputs: readonly (readonly [input: string, key: string | null, says: string])[] = [
		["not JSON", null, "JSON"],
		['{"age": 40', null, "JSON"],
		["null", null, "JSON object"],
		["[]", null, "JSON object"],
		["5", null, "JSON object"],
		['"age"', null, "JSON object"],
		['{"age":null}', "age", "0 to 120"],
		['{"age":"40"}', "age", "0 to 120"],
		['{"age":121}', "age", "0 to 120"],
		['{"esr":1e999}', "esr", "0 or more"],
		['{"bladder":"full"}', "bladder", "retention"],
		['{"nonsense":1}', "nonsense", "nonsense"],
		['{"power":{"L9":{"left":3}}}', "power.L9", "L2, L3, L4, L5, S1"],
		['{"__proto__":{"age":1}}', "__proto__", "__proto__"],
		['{"constructor":1}', "constructor", "constructor"],
		['{"cancerHistory":"none","cancerMetastatic":"yes"}', "cancerMetastatic", "cancerHistory"],
		['{"sex":"male","pregnant":"yes"}', "pregnant", "sex"],
		['{"neuroExamDone":"no","power":{"L5":{"left":2}}}', "power", "neuroExamDone"],
		[`{"concern":"f. ${inventedNumber}"}`, "concern", "Take the number out"],
	];

	test("every kind, each between two good ones", async () => {
		const good = JSON.stringify(numb);
		const { status, out, err } = await run(
			`${good}\n${inputs.map(([input]) => `${input}\n${good}\n`).join("")}`,
			"--lang=en",
		);
		expect([status, err]).toEqual([1, ""]);
		expect(out).toHaveLength(inputs.length * 2 + 1);
		for (const [at, [input, key, says]] of inputs.entries()) {
			expect(classOf(out[at * 2]), `before ${input}`).toBe("emergency");
			const error = errorOf(out[at * 2 + 1]);
			expect(error.key, input).toBe(key);
			expect(error.message, input).toContain(says);
			if (key !== null) expect(error.message, input).toContain(key.split(".")[0]);
		}
		expect(classOf(out.at(-1))).toBe("emergency");
	});

	test("also when the very first line opens an object that never ends", async () => {
		const { status, out } = await run(`{"age": 40\n${lines(numb, { sexx: 1 }, {})}`);
		expect(status).toBe(1);
		expect(out.map(told)).toEqual(["no key", "emergency", "sexx", "usual"]);
	});

	test("also when many thousand lines follow such a line", async () => {
		const many = Array.from({ length: 12_000 }, (_, at) => ({ [`n${at}`]: at }));
		const { out } = await run(`{"age": 40\n${lines(...many)}`);
		expect(out.map(told)).toEqual(["no key", ...many.map((_, at) => `n${at}`)]);
	});

	test("in Norwegian when nothing else is asked for", async () => {
		const { out } = await run(lines({ age: -1 }, { sex: "male", missedPeriod: "yes" }));
		expect(errorOf(out[0]).message).toContain("må være");
		expect(errorOf(out[1]).message).toMatch(/«missedPeriod».*«sex»/);
	});

	test("a line of 10 MB, valid or not, is one error, and the next line is assessed", async () => {
		const long = "x".repeat(10_000_000);
		const { status, out } = await run(
			`${lines({ concern: long })}${long}\n{"age":${long}\n${lines(numb)}`,
			"--lang",
			"en",
		);
		expect([status, out.length]).toEqual([1, 4]);
		expect(errorOf(out[0])).toMatchObject({ key: "concern", message: expect.stringContaining("500") });
		expect([errorOf(out[1]).key, errorOf(out[2]).key]).toEqual([null, null]);
		expect(classOf(out[3])).toBe("emergency");
	});
});

describe("files and options", () => {
	test("files are read in order, a missing one is told, and the rest is assessed", async () => {
		const pretty = file("pretty.json", JSON.stringify(numb, null, 2));
		const many = file("many.jsonl", lines({}, { agee: 1 }, numb));
		const { status, out, err } = await run("", pretty, join(folder, "missing.json"), folder, many);
		expect(status).toBe(1);
		expect(out.map(told)).toEqual(["emergency", "usual", "agee", "emergency"]);
		expect(err).toContain("missing.json");
	});

	test.each([["--nonsense"], ["--lang", "sv"], ["--lang"]])(
		"%s %s is refused by name before anything is read",
		async (...args) => {
			const { status, out, err } = await run(lines(numb), ...args);
			expect(status).toBeGreaterThan(0);
			expect(out).toEqual([]);
			expect(err).toContain(args[0]);
		},
	);
});

describe("a stream of any length", () => {
	test("each line is answered before the next is given", async () => {
		const child = start([]);
		if (!child.stdin || !child.stdout) throw new Error("no pipes");
		const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
		const given = [{}, numb, { agee: 1 }, { trauma: "major" }];
		const got: unknown[] = [];
		for (const input of given) {
			child.stdin.write(lines(input));
			const { value } = await answers.next();
			got.push(told(value));
		}
		child.stdin.end();
		expect(got).toEqual(["usual", "emergency", "agee", "emergency"]);
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(1);
	});

	test("20,000 lines come back as 20,000 lines, in order", async () => {
		const input = Array.from({ length: 20_000 }, (_, at) => (at % 20 === 0 ? numb : { [`n${at}`]: at }));
		const { status, out } = await run(lines(...input));
		expect(status).toBe(1);
		expect(out).toHaveLength(20_000);
		const wrong = out.filter((line, at) => told(line) !== (at % 20 === 0 ? "emergency" : `n${at}`));
		expect(wrong).toEqual([]);
	});

	test("a reader that stops early ends it without a complaint", async () => {
		const child = start([file("long.jsonl", lines(...Array.from({ length: 2000 }, () => normal)))]);
		const complaints: Buffer[] = [];
		child.stderr?.on("data", (chunk: Buffer) => complaints.push(chunk));
		child.stdout?.once("data", () => child.stdout?.destroy());
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
		expect(Buffer.concat(complaints).toString()).toBe("");
	});
});
