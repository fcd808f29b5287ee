import { describe, expect, test } from "vitest";
import { triageClasses } from "../types";
import { disagreements } from "./disagreements";
import { notProposed } from "./not-proposed";
import { planItems } from "./plan-items";
import { planRules } from "./plan-rules";
import { phases, strata } from "./plan-rules/draft-rule";
import { rules } from "./rules";

const itemIds = planItems.map((item) => item.id);
const used = new Set(planRules.flatMap((rule) => rule.items));

test("items and rules have their own ids", () => {
	expect(new Set(itemIds).size).toBe(itemIds.length);
	expect(new Set(planRules.map((rule) => rule.id)).size).toBe(planRules.length);
});

test("every item that a rule drafts exists", () => {
	expect([...used].filter((id) => !itemIds.includes(id))).toEqual([]);
});

test("every item is drafted by some rule", () => {
	expect(itemIds.filter((id) => !used.has(id))).toEqual([]);
});

test.each(planItems.map((item) => [item.id, item.section] as const))(
	"%s stands in the section that it is named for",
	(id, section) => {
		expect(id.startsWith(`${section}.`)).toBe(true);
	},
);

test("outside the safety net, nothing is drafted in an emergency", () => {
	const speaking = planRules.filter((rule) => !rule.cell?.class || rule.cell.class.includes("emergency"));
	expect(speaking.flatMap((rule) => rule.items).filter((id) => !id.startsWith("safetyNet."))).toEqual([]);
});

test("the emergency safety net is drafted in every class, without conditions", () => {
	const always = planRules.filter(
		({ items, cell, except, when, fired }) =>
			items.includes("safetyNet.emergency") && !except && !when && !fired && Object.keys(cell ?? {}).join() === "class",
	);
	expect(always.flatMap((rule) => rule.cell?.class ?? []).toSorted()).toEqual([...triageClasses].toSorted());
});

test("every line carries evidence or is marked as our own choice", () => {
	expect(planItems.filter(({ evidence, basis }) => evidence.length === 0 && basis !== "default")).toEqual([]);
});

test("every line that names a disagreement names one that is described", () => {
	const described = disagreements.map(({ id }) => id as string);
	expect(planItems.flatMap((item) => item.disagreements ?? []).filter((id) => !described.includes(id))).toEqual([]);
});

test("every disagreement stands under some line", () => {
	const named = new Set([...planItems, ...notProposed].flatMap((item) => item.disagreements ?? []));
	expect(disagreements.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test("an acute deficit or a suspected disease is never met with reassurance", () => {
	const reassuring = [
		"advice.reassure",
		"advice.stay-active",
		"advice.exam-clear",
		"advice.course-acute",
		"imaging.none",
	];
	for (const rule of planRules.filter(({ items }) => items.some((id) => reassuring.includes(id)))) {
		expect(rule.cell?.presentation, rule.id).toBeDefined();
		expect(rule.cell?.presentation).not.toContain("acute-deficit");
		expect(rule.cell?.presentation).not.toContain("suspected-specific");
		expect(rule.cell?.class).not.toContain("urgent");
	}
});

describe.each(phases)("%s", (phase) => {
	test.each(strata)("%s risk has its cell: advice, activity and follow-up", (intensity) => {
		const cell = planRules.filter(
			(rule) =>
				rule.cell?.intensity?.includes(intensity) &&
				rule.cell.phase?.includes(phase) &&
				rule.cell.presentation?.includes("nonspecific"),
		);
		const sections = new Set(cell.flatMap((rule) => rule.items).map((id) => id.split(".")[0]));
		for (const section of ["advice", "activity", "followUp", "work"]) expect(sections).toContain(section);
	});
});

test("every triage rule named by a plan rule exists", () => {
	const ids = rules.map((rule) => rule.id as string);
	const named = planRules.flatMap((rule) => rule.fired ?? []);
	const known = (pattern: string) =>
		pattern.endsWith("*") ? ids.some((id) => id.startsWith(pattern.slice(0, -1))) : ids.includes(pattern);
	expect(named.filter((pattern) => !known(pattern))).toEqual([]);
});

test("every rule below emergency asks for something to be done", () => {
	const patterns = planRules.flatMap((rule) => rule.fired ?? []);
	const answered = (id: string) =>
		patterns.some((pattern) => (pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern));
	const silent = rules
		.filter((rule) => rule.class !== "emergency" && !answered(rule.id))
		.map((rule) => rule.id as string);
	// Their presentation drafts the plan, and no further action belongs to the rule itself.
	expect(silent.toSorted()).toEqual(["PGP-01", "RAD-02", "STE-02"]);
});
