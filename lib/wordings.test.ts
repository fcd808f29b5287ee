import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import { allItems, instrumentItems } from "@/lib/clinical/instruments/items";
import { StartRefused } from "@/lib/env";
import { folderOf, removeFolders, testWording } from "@/lib/test/test-wording";
import { installedWordings, readWordings } from "./wordings";

beforeAll(() => void vi.stubEnv("RYGGVETT_WORDINGS", ""));
afterAll(() => {
	vi.unstubAllEnvs();
	removeFolders();
});

const nb = testWording("start-back", "nb");
const { sbFear, ...withoutFear } = nb.items;
const sentence = (files: Readonly<Record<string, unknown>>) => {
	const read = readWordings(folderOf(files));
	return typeof read === "string" ? read : `read ${read.length}`;
};

test("each instrument and language has a file of its own; what is no .json is left alone", () => {
	const folder = folderOf({
		"start-back.nb.json": `\uFEFF${JSON.stringify(nb)}`,
		"start-back.pl.json": testWording("start-back", "pl"),
		"orebro-short.nb.json": testWording("orebro-short", "nb"),
		"permission.pdf": "not read",
		"start-back.en.json.part": "{",
		".hidden.json": "{",
	});
	const read = readWordings(folder);
	if (typeof read === "string") throw new Error(read);
	expect(read.map(({ instrument, lang }) => `${instrument} ${lang}`)).toEqual([
		"orebro-short nb",
		"start-back nb",
		"start-back pl",
	]);
	expect(read[1]?.items.sbLegPain?.text).toBe("Test wording 1 (nb)");
	expect(read[0]?.items.omPainWeek?.ends).toEqual({ "0": "Test end 0", "10": "Test end 10" });
});

test("an empty folder asks nothing", () => expect(readWordings(folderOf({}))).toEqual([]));

test.each([
	["an item is missing", { ...nb, items: withoutFear }, "items.sbFear is missing"],
	[
		"an item is not of the instrument",
		{ ...nb, items: { ...nb.items, omSleep: sbFear } },
		"items.omSleep is not known",
	],
	["an answer is missing", changing({ options: { agree: "Test answer" } }), "items.sbFear.options.disagree is missing"],
	[
		"an answer is none of ours",
		changing({ options: { ...sbFear?.options, maybe: "Test answer" } }),
		"items.sbFear.options.maybe is not known",
	],
	[
		"a choice has ends",
		changing({ options: undefined, ends: { "0": "Test", "10": "Test" } }),
		"items.sbFear.options is",
	],
	["a text is empty", changing({ text: "  " }), "items.sbFear.text is empty"],
	["a text is too long", changing({ text: "x".repeat(501) }), "items.sbFear.text is longer than 500"],
	[
		"two items say the same",
		changing({ text: nb.items.sbWorry?.text ?? "" }),
		"items.sbFear and items.sbWorry have the same",
	],
	["the language is none of the four", { ...nb, lang: "sv" }, "lang must be one of nb, nn, en, pl"],
	["the instrument is unknown", { ...nb, instrument: "pickup" }, "instrument must be one of start-back, orebro-short"],
	["the source is missing", { ...nb, source: undefined }, "source is missing"],
	["the permission is missing", { ...nb, permission: undefined }, "permission is missing"],
	["a list of files", [nb], "not one object"],
	["nothing but null", "null", "not one object"],
	["no JSON", "{ instrument", "can't be read as JSON"],
])("refused, with the file and the reason: %s", (_what, file, reason) => {
	const said = sentence({ "start-back.nb.json": file });
	expect(said).toMatch(/^RYGGVETT_WORDINGS: .*start-back\.nb\.json can't be used: /);
	expect(said).toContain(reason);
	expect(said).not.toContain("Test wording");
});

function changing(changed: object) {
	return { ...nb, items: { ...nb.items, sbFear: { ...sbFear, ...changed } } };
}

test("one wrong file among right ones, and two files for the same, leave none in use", () => {
	expect(sentence({ "a.json": nb, "b.json": "{" })).toContain("b.json can't be used");
	expect(sentence({ "a.json": nb, "b.json": nb })).toMatch(
		/a\.json and b\.json in .* are both start-back in nb: keep one/,
	);
});

test("a folder that is not there stops the start with a sentence; no setting is no wording", () => {
	expect(readWordings("/not/there")).toMatch(/^RYGGVETT_WORDINGS names \/not\/there/);
	expect(installedWordings()).toEqual([]);
});

test("the start is refused with the same sentence", async () => {
	vi.resetModules();
	vi.stubEnv("RYGGVETT_WORDINGS", folderOf({ "start-back.nb.json": "{" }));
	const fresh = await import("./wordings");
	expect(() => fresh.installedWordings()).toThrow(/start-back\.nb\.json can't be used/);
	expect(() => fresh.installedWordings()).toThrow(expect.objectContaining({ name: StartRefused.name }));
});

test("the items of the forms are the clinician's questions on risk, each once", () => {
	expect(allItems.toSorted()).toEqual(Object.keys(riskQuestions).toSorted());
	expect(Object.values(instrumentItems).map((items) => items.length)).toEqual([9, 10]);
});

test("the page on the format names every item, and every answer that is no number on a scale", () => {
	const page = readFileSync("docs/wording-files.md", "utf8");
	const named = Object.entries(riskQuestions).flatMap(([id, question]) => [
		id,
		...("options" in question ? Object.keys(question.options) : []),
	]);
	expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test("the example of the page is a whole file", () => {
	expect(readWordings("e2e/wordings")).toMatchObject([{ instrument: "start-back", lang: "nb", source: "Test source" }]);
});
