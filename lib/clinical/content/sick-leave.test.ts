import { expect, test } from "vitest";
import type { Text } from "../types";
import { disagreements } from "./disagreements";
import { imagingDecisions } from "./imaging-decisions";
import { patientTexts } from "./patient-texts";
import { sickLeave } from "./sick-leave";
import { sources } from "./sources";

const sourced = [
	...sickLeave.rules,
	...sickLeave.milestones,
	...imagingDecisions.indications,
	imagingDecisions.question,
	imagingDecisions.answer,
];

test("every rule, date and indication cites sources that are listed", () => {
	for (const { sources: cited } of sourced) {
		expect(cited.length).toBeGreaterThan(0);
		for (const id of cited) expect(sources).toHaveProperty(id);
	}
});

test("what is called verified cites no source that is only recalled", () => {
	const weak = sourced.filter(
		({ basis, sources: cited }) => basis === "verified" && cited.some((id) => sources[id].basis !== "verified"),
	);
	expect(weak).toEqual([]);
});

test("every kind of leave has a rule, and every rule is about a kind", () => {
	const covered = new Set<string>(sickLeave.rules.flatMap(({ kinds }) => [...kinds]));
	const kinds = Object.keys(sickLeave.kinds).filter((kind) => kind !== "none");
	expect([...covered].toSorted()).toEqual(kinds.toSorted());
});

test("the ready answer and the disagreement are there", () => {
	for (const id of imagingDecisions.answer.says) expect(patientTexts).toHaveProperty([id]);
	expect(disagreements.map(({ id }) => id)).toContain(imagingDecisions.disagreement);
	for (const { percent } of imagingDecisions.common.findings) {
		expect(percent).toHaveLength(imagingDecisions.common.ages.length);
	}
});

test("every text is there in both languages", () => {
	const texts = (node: unknown): Text[] =>
		typeof node !== "object" || node === null ? [] : "nb" in node ? [node as Text] : Object.values(node).flatMap(texts);
	const all = texts([sickLeave, imagingDecisions]);
	expect(all.length).toBeGreaterThan(80);
	for (const { nb, en } of all) {
		expect(nb.trim()).toBe(nb);
		expect(en.trim()).not.toBe("");
		expect(en).not.toMatch(/[æøå]/i);
	}
});
