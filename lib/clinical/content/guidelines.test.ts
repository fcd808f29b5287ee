import { describe, expect, test } from "vitest";
import { claims } from "./claims";
import { disagreements } from "./disagreements";
import type { Disagreement } from "./disagreements/disagreement";
import { guidelines } from "./guidelines";
import { type Cell, type GuidelineRow, guidelineIds } from "./guidelines/guideline";
import { planItems } from "./plan-items";
import { sources } from "./sources";

const rows: readonly GuidelineRow[] = guidelines.rows;
const topics: readonly Disagreement[] = disagreements;
const ids = rows.map((row) => row.id);
const cellsOf = (row: GuidelineRow): Cell[] => Object.values(row.cells);

const cellAt = (row: string, column: (typeof guidelineIds)[number]) => {
	const found = rows.find(({ id }) => id === row)?.cells[column];
	return found && `${found.direction} ${found.basis}`;
};

test("the matrix has its ten columns and every row once", () => {
	expect(Object.keys(guidelines.columns)).toEqual([...guidelineIds]);
	expect(ids).toEqual([...new Set(ids)]);
	expect(rows.length).toBe(53);
});

test.each([
	["education", "nice", "for verified"],
	["education", "who", "conditional verified"],
	["bed-rest", "nvl", "against verified"],
	["exercise-later", "denmark", "outside verified"],
	["acupuncture", "acp", "for verified"],
	["acupuncture", "norway", "silent unsure"],
	["risk-tool", "denmark", "against verified"],
	["nsaid", "denmark", "against verified"],
	["nsaid", "norway", "for recalled"],
	["paracetamol", "who", "silent verified"],
	["weak-opioid-chronic", "acp", "conditional verified"],
	["gabapentinoids-sciatica", "nice", "against verified"],
	["muscle-relaxant", "acp", "conditional verified"],
	["epidural-sciatica", "denmark", "against verified"],
	["rf-denervation", "kce", "conditional verified"],
	["rf-denervation", "directorate", undefined],
	["imaging-routine", "norway", "conditional recalled"],
	["imaging-root", "directorate", "conditional verified"],
] as const)("%s in %s: %s", (row, column, wanted) => {
	expect(cellAt(row, column)).toBe(wanted);
});

test("every footnote that a cell carries exists, and every footnote is carried", () => {
	const carried = rows.flatMap(cellsOf).flatMap((cell) => cell.footnote ?? []);
	expect([...new Set(carried)].toSorted()).toEqual(Object.keys(guidelines.footnotes).toSorted());
});

test("rows refer only to claims, disagreements and sources that exist", () => {
	const topicIds = new Set(topics.map(({ id }) => id));
	for (const row of rows) {
		expect((row.claims ?? []).filter((id) => !(id in claims))).toEqual([]);
		expect((row.sources ?? []).filter((id) => !(id in sources))).toEqual([]);
		if (row.disagreement) expect(topicIds.has(row.disagreement), row.id).toBe(true);
	}
	for (const column of Object.values(guidelines.columns)) {
		expect(column.sources.filter((id) => !(id in sources))).toEqual([]);
	}
});

test("the disagreements are those that the plan may name", () => {
	expect(topics.map(({ id }) => id).toSorted()).toEqual([
		"acupuncture",
		"antidepressants",
		"epidural",
		"guideline-currency",
		"imaging-4-6-weeks",
		"manual-therapy",
		"massage-acute",
		"muscle-relaxants",
		"nsaid-routine",
		"pain-education",
		"pain-focus",
		"paracetamol",
		"red-flags",
		"rf-denervation",
		"risk-stratification",
		"weak-opioids",
	]);
});

test("every disagreement that a plan item names exists", () => {
	const named = planItems.flatMap((item) => ("disagreements" in item ? [...(item.disagreements as string[])] : []));
	expect(named.filter((id) => !topics.some((topic) => topic.id === id))).toEqual([]);
});

describe.each(topics.map((topic) => [topic.id, topic] as const))("%s", (_, topic) => {
	test("has at least two voices, and each cites what exists", () => {
		expect(topic.positions.length).toBeGreaterThan(1);
		for (const { source, claims: cited = [] } of topic.positions) {
			expect(source in sources, source).toBe(true);
			expect(cited.filter((id) => !(id in claims))).toEqual([]);
		}
		expect(topic.sources.filter((id) => !(id in sources))).toEqual([]);
	});

	test("is resolved by a choice of ours that awaits sign-off", () => {
		expect([topic.basis, topic.review]).toEqual(["default", null]);
		expect(topic.sources).toContain("ryggvett-default");
	});
});
