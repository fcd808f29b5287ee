import { expect, test } from "vitest";
import { accuracy, withheldRows } from "./accuracy";
import { claims } from "./claims";
import { disagreements } from "./disagreements";
import { guidelines } from "./guidelines";
import { instruments } from "./instruments";
import { lowValue } from "./low-value";
import { notProposed } from "./not-proposed";
import { planItems } from "./plan-items";
import { planRules } from "./plan-rules";
import { redFlags } from "./red-flags";
import { scripts } from "./scripts";
import { sources } from "./sources";

const content = {
	accuracy,
	withheldRows,
	claims,
	disagreements,
	guidelines,
	instruments,
	lowValue,
	notProposed,
	planItems,
	planRules,
	redFlags,
	scripts,
};

type Found = { path: string; nb: unknown; en: unknown };

function textsIn(node: unknown, path: string): Found[] {
	if (typeof node !== "object" || node === null) return [];
	if ("nb" in node || "en" in node) {
		return [{ path, nb: "nb" in node ? node.nb : undefined, en: "en" in node ? node.en : undefined }];
	}
	return Object.entries(node).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
}

const texts = Object.entries(content).flatMap(([name, tree]) => textsIn(tree, name));

test("there is text to check", () => {
	expect(texts.length).toBeGreaterThan(500);
});

test("every text is there in both languages, tidy at both ends", () => {
	const empty = texts.filter(({ nb, en }) =>
		[nb, en].some((text) => typeof text !== "string" || text === "" || text !== text.trim() || /\s{2}/.test(text)),
	);
	expect(empty).toEqual([]);
});

test("no English text is left in Norwegian", () => {
	const norwegian = texts.filter(({ en }) =>
		/[æøå]/i.test(String(en).replace(/Örebro|Bekhterev|Helse og arbeid|Lærum/g, "")),
	);
	expect(norwegian.map(({ path }) => path)).toEqual([]);
});

test("every source that content cites is listed", () => {
	const cited = [redFlags, scripts, planRules, instruments].flatMap((part) =>
		part.flatMap((entry) => [...entry.sources]),
	);
	expect([...new Set(cited)].filter((id) => !(id in sources))).toEqual([]);
});

test("every citing entry cites something", () => {
	for (const part of [redFlags, scripts, planRules, instruments]) {
		for (const entry of part) expect(entry.sources.length, JSON.stringify(entry).slice(0, 80)).toBeGreaterThan(0);
	}
});

test("a product choice cites itself as one", () => {
	for (const entry of [...redFlags, ...scripts, ...planRules]) {
		if (entry.basis === "default") expect(entry.sources).toContain("ryggvett-default");
	}
});

test("no reviewer is invented", () => {
	for (const entry of [...redFlags, ...scripts, ...planRules, ...planItems]) expect(entry.review).toBeNull();
});

test("PICKUP stays off", () => {
	expect(instruments.map(({ id, status }) => [id, status])).toEqual([
		["start-back", "on"],
		["orebro-short", "on"],
		["pickup", "off"],
	]);
});
