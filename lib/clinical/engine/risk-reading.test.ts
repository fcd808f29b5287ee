import { expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { riskReading, scoresDisagree } from "./risk-reading";

test.each([
	[undefined, false, false],
	[0, true, false],
	[13, true, false],
	[14, false, false],
	[84, false, false],
	[85, false, true],
])("%s days: early %s, severity %s", (durationDays, isEarly, isSeverity) => {
	const reading = riskReading(durationDays === undefined ? {} : { durationDays }, "nonspecific");
	expect([reading.isEarly, reading.isSeverity]).toEqual([isEarly, isSeverity]);
});

test.each<[Answers, string]>([
	[{ age: 17 }, "under18"],
	[{ pregnant: "yes" }, "pregnant"],
	[{ xrayCompressionFracture: "yes" }, "fracture"],
	[{ spinalProcedurePast3Months: "yes" }, "surgery"],
])("%o is outside: %s", (answers, outside) => {
	expect(riskReading(answers, "nonspecific").outside).toEqual([outside]);
});

test("an inflammatory picture is outside, and what was not asked is not", () => {
	expect(riskReading({}, "inflammatory").outside).toEqual(["inflammatory"]);
	expect(riskReading({}, "nonspecific").outside).toEqual([]);
	expect(riskReading({ age: 18, pregnant: "no" }, "nonspecific").outside).toEqual([]);
});

const scores = (stratum: "low" | "medium" | "high" | null, atRisk: boolean | null) => ({
	startBack: { total: null, psychosocial: null, stratum, possible: [], missing: [] },
	orebro: { total: null, atRisk, possible: [], missing: [] },
});

test.each([
	["low", true, true],
	["low", false, false],
	["medium", true, false],
	["medium", false, false],
	["high", true, false],
	["high", false, true],
	[null, true, false],
	["low", null, false],
] as const)("STarT Back %s with Örebro at risk %s disagree: %s", (stratum, atRisk, expected) => {
	expect(scoresDisagree(scores(stratum, atRisk))).toBe(expected);
});
