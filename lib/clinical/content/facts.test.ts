import { describe, expect, test } from "vitest";
import { type Changes, longLasting, over, triageContent, woman30 } from "@/lib/test/baseline";
import { conditionsIn } from "@/lib/test/condition-walk";
import { factCases } from "@/lib/test/fact-cases";
import { factHolds, openCase } from "../engine/holds";
import type { Fact } from "../types";
import type { Answers } from "./answers";
import { type FactId, facts } from "./facts";
import { questions } from "./questions";

const stated = Object.entries(facts as Record<string, Fact>).flatMap(([id, fact]) =>
	"when" in fact ? [{ id, when: fact.when }] : [],
);
const truthOf = (id: string, answers: Answers) => factHolds(id, openCase(triageContent, answers));

test("every stated fact has a case in which it holds and one in which it does not", () => {
	expect(Object.keys(factCases).toSorted()).toEqual(stated.map(({ id }) => id).toSorted());
});

test.each(Object.entries(factCases))("%s holds, and is silent in a near miss", (id, { holds, silent }) => {
	expect(truthOf(id, over(holds))).toBe("yes");
	expect(truthOf(id, over(silent))).toBe("no");
});

test.each(stated.map(({ id }) => id))("%s is neither yes nor no when nothing was asked", (id) => {
	const standsUntilExcused = id === "newPain";
	expect(truthOf(id, {})).toBe(standsUntilExcused ? "yes" : "unknown");
});

test.each(stated)("$id reads questions and facts that exist", ({ when }) => {
	for (const condition of conditionsIn(when)) {
		if ("question" in condition) expect(Object.keys(questions)).toContain(condition.question);
		if ("fact" in condition) expect(Object.keys(facts)).toContain(condition.fact);
	}
});

test.each(Object.entries(facts))("%s has a sentence in both languages", (_, { sentence }) => {
	expect(sentence.nb.trim() && sentence.en.trim()).toBeTruthy();
});

describe("thresholds: below, at and above", () => {
	const rows: readonly [FactId, Changes, "yes" | "no" | "unknown"][] = [
		["anaemia", { haemoglobin: 12.9 }, "yes"],
		["anaemia", { haemoglobin: 13 }, "no"],
		["anaemia", { ...woman30, haemoglobin: 11.9 }, "yes"],
		["anaemia", { ...woman30, haemoglobin: 12 }, "no"],
		["anaemia", { sex: undefined, haemoglobin: 12.5 }, "unknown"],
		["raisedAlpOrCalcium", { alpRaised: "no", calcium: 2.51 }, "no"],
		["raisedAlpOrCalcium", { calcium: 2.51 }, "unknown"],
		["raisedAlpOrCalcium", { calcium: 2.52 }, "yes"],
		["newPain", { durationDays: 84, course: "improving" }, "yes"],
		["newPain", { durationDays: 85, course: "improving" }, "no"],
		["newPain", { durationDays: 85, course: undefined }, "yes"],
		["newPain", { durationDays: 364, course: "unchanged" }, "yes"],
		["newPain", { durationDays: 366, course: "unchanged" }, "no"],
		["newPain", { durationDays: 366, course: "unchanged", spinalPercussionTender: "yes" }, "yes"],
		["newPain", { durationDays: 366, course: "unchanged", spinalPercussionTender: undefined }, "yes"],
		["newPain", { durationDays: 366, course: "worsening" }, "yes"],
		["newPain", { durationDays: undefined }, "yes"],
		["womanOf12To55", { ...woman30, age: 11 }, "no"],
		["womanOf12To55", { ...woman30, age: 12 }, "yes"],
		["womanOf12To55", { sex: "unspecified", age: 30 }, "no"],
		["womanOf12To55", { sex: "female", age: undefined }, "unknown"],
		["canBePregnant", { sex: "female", age: 55 }, "yes"],
		["canBePregnant", { sex: "female", age: 56 }, "no"],
		["canBePregnant", { sex: "male", age: 30 }, "no"],
		["onsetBefore45", { age: 44, ageAtOnset: undefined }, "yes"],
		["onsetBefore45", { age: 45, ageAtOnset: undefined }, "unknown"],
		["berlinIbp", { ...longLasting, betterWithMovement: "yes" }, "no"],
		["berlinIbp", { ...longLasting, betterWithMovement: "yes", wakesSecondHalfOfNight: "yes" }, "yes"],
		["henschke2", { sex: "female", age: 71 }, "yes"],
		["henschke3", { sex: "female", age: 71, corticosteroids: undefined }, "unknown"],
	];

	test.each(rows)("%s with %o is %s", (id, changes, expected) => {
		expect(truthOf(id, over(changes))).toBe(expected);
	});
});

describe("facts that are read off the examination", () => {
	const examined = (answers: Answers): Answers => ({ neuroExamDone: "yes", ...answers });
	const rows: readonly [FactId, string, Answers, "yes" | "no" | "unknown"][] = [
		["weakness", "nothing entered", {}, "no"],
		["weakness", "every entry 5", { power: { L5: { left: 5, right: 5 } } }, "no"],
		["weakness", "one entry 4", { power: { S1: { right: 4 } } }, "yes"],
		["weakness", "one entry 0", { power: { S1: { right: 0 } } }, "yes"],
		["severeWeakness", "MRC 4", { power: { L3: { left: 4 } } }, "no"],
		["severeWeakness", "MRC 3", { power: { L3: { left: 3 } } }, "yes"],
		["severeWeakness", "MRC 0", { power: { L3: { left: 0 } } }, "yes"],
		["weaknessInSeveralRoots", "one root, both sides", { power: { L5: { left: 4, right: 4 } } }, "no"],
		["weaknessInSeveralRoots", "two roots", { power: { L5: { left: 4 }, L4: { left: 4 } } }, "yes"],
		["weaknessInSeveralRoots", "the second root is 5", { power: { L5: { left: 4 }, L4: { left: 5 } } }, "no"],
		["weaknessOnBothSides", "one side", { power: { L5: { left: 4 }, L4: { left: 4 } } }, "no"],
		["weaknessOnBothSides", "two sides, two roots", { power: { L5: { left: 4 }, L4: { right: 4 } } }, "yes"],
		["sensoryLoss", "nothing entered", {}, "no"],
		["sensoryLoss", "an empty list", { sensationReduced: [] }, "no"],
		["sensoryLoss", "one dermatome", { sensationReduced: ["L2-left"] }, "yes"],
		["sensoryLossBothLegs", "two dermatomes on one side", { sensationReduced: ["L4-left", "S1-left"] }, "no"],
		["sensoryLossBothLegs", "one on each side", { sensationReduced: ["L4-left", "L4-right"] }, "yes"],
		["reflexLoss", "nothing entered", {}, "no"],
		["reflexLoss", "brisk is not a loss", { reflexes: { patellar: { left: "brisk" } } }, "no"],
		["reflexLoss", "reduced", { reflexes: { patellar: { left: "reduced", right: "normal" } } }, "yes"],
		["reflexLoss", "absent", { reflexes: { achilles: { right: "absent" } } }, "yes"],
	];

	test.each(rows)("%s, %s: %o", (id, _, answers, expected) => {
		expect(truthOf(id, examined(answers))).toBe(expected);
	});

	test.each(rows)("%s, %s, before the examination is said to be done: never no", (id, _, answers, expected) => {
		expect(truthOf(id, answers)).toBe(expected === "no" ? "unknown" : expected);
		expect(truthOf(id, { ...answers, neuroExamDone: "no" })).toBe(expected === "no" ? "unknown" : expected);
	});

	test.each([
		["no item answered", {}, "yes"],
		[
			"eight items and still two strata",
			{
				sbLegPain: "agree",
				sbShoulderNeck: "agree",
				sbWalkShort: "agree",
				sbDressSlow: "disagree",
				sbFear: "disagree",
				sbWorry: "disagree",
				sbCatastrophising: "disagree",
				sbLowMood: "disagree",
			},
			"yes",
		],
		[
			"eight items and one stratum left",
			{
				sbLegPain: "disagree",
				sbShoulderNeck: "disagree",
				sbWalkShort: "disagree",
				sbDressSlow: "disagree",
				sbFear: "disagree",
				sbWorry: "disagree",
				sbCatastrophising: "disagree",
				sbLowMood: "disagree",
			},
			"no",
		],
	] as const satisfies readonly (readonly [string, Answers, string])[])("notScored, %s", (_, answers, expected) => {
		expect(truthOf("notScored", answers)).toBe(expected);
	});
});
