import { describe, expect, test } from "vitest";
import { addCounts, countCase, merge } from "./count-case";
import type { Outcome, Tally, VisitFacts } from "./types";

const visit = (more: Partial<VisitFacts>): VisitFacts => ({
	id: "a",
	begunOn: "2026-01-10",
	signedOn: "2026-01-10",
	authorId: "kari",
	stratum: "low",
	phase: "acute",
	counts: { consultations: [1, 1] },
	plannedOn: null,
	pain: 6,
	pace: null,
	...more,
});
const of = (tallies: readonly Tally[], dimension: string, value: string, month = "2026-01") =>
	tallies.find((one) => one.dimension === dimension && one.value === value && one.month === month)?.counts;

test("a visit counts in all, and once in every dimension; what is not known is a group of its own", () => {
	const tallies = countCase([visit({ stratum: null, phase: null, authorId: null })], []);
	expect(of(tallies, "all", "")).toEqual({ consultations: [1, 1], patients: [1, 1] });
	expect(of(tallies, "stratum", "unknown")).toEqual({ consultations: [1, 1], patients: [1, 1] });
	expect(of(tallies, "phase", "unknown")).toEqual({ consultations: [1, 1] });
	expect(of(tallies, "author", "unknown")).toEqual({ consultations: [1, 1] });
});

describe("a planned visit", () => {
	const planned = visit({ plannedOn: "2026-01-20" });
	test.each([
		["on the day", "2026-01-20", 1],
		["before the day", "2026-01-15", 1],
		["on the last day of grace", "2026-02-03", 1],
		["a day too late", "2026-02-04", 0],
		["the same day as the first", "2026-01-10", 0],
	])("%s", (_, begunOn, kept) => {
		const tallies = countCase([planned, visit({ id: "b", begunOn, signedOn: begunOn })], []);
		expect(of(tallies, "all", "", "2026-02")?.followUpKept).toEqual([kept, 1]);
	});

	test("that never came is not kept, and stands in the month in which it was due, under who planned it", () => {
		const tallies = countCase([planned], []);
		expect(of(tallies, "author", "kari", "2026-02")).toEqual({ followUpKept: [0, 1] });
		expect(of(tallies, "all", "")?.followUpKept).toBeUndefined();
	});
});

describe("what became of the patient", () => {
	const later = (begunOn: string, pain: number | null) => visit({ id: begunOn, begunOn, signedOn: begunOn, pain });
	const course = (...visits: readonly VisitFacts[]) =>
		of(countCase([visit({}), ...visits], []), "stratum", "low") ?? {};

	/** 30 % less is the change that matters (Ostelo 2008): from 6 it begins between 4 and 5. */
	test.each([
		[4, 1],
		[5, 0],
	])("pain from 6 to %i at 6 weeks", (pain, better) => {
		expect(course(later("2026-02-21", pain))["lessPain.6"]).toEqual([better, 1]);
	});

	test("missing is missing, not worse", () => {
		expect(course()["lessPain.6"]).toBeUndefined();
		expect(course(later("2026-02-21", null))["lessPain.6"]).toBeUndefined();
		expect(course(later("2026-01-20", 1))["lessPain.6"]).toBeUndefined();
	});

	test("the visit nearest to the week tells, and the weeks are apart", () => {
		const counts = course(later("2026-02-08", 6), later("2026-02-22", 1), later("2026-04-04", 6));
		expect(counts["lessPain.6"]).toEqual([1, 1]);
		expect(counts["lessPain.12"]).toEqual([0, 1]);
	});

	test("who had no pain can't have less", () => {
		const tallies = countCase([visit({ pain: 0 }), later("2026-02-21", 0)], []);
		expect(of(tallies, "stratum", "low")?.["lessPain.6"]).toBeUndefined();
	});

	test("the patient's own answers stand in where no visit tells, and say who is back to usual", () => {
		const told: Outcome = { caseId: "c", on: "2026-04-04", pain: 2, function: 8, backToUsual: true };
		const counts = of(countCase([visit({})], [told]), "stratum", "low");
		expect(counts?.["lessPain.12"]).toEqual([1, 1]);
		expect(counts?.["backToUsual.12"]).toEqual([1, 1]);
	});
});

describe("the patient's own answer", () => {
	const answered = (...told: readonly [on: string, pain: number | null, backToUsual?: boolean | null][]) =>
		of(
			countCase(
				[visit({})],
				told.map(([on, pain, backToUsual = true]) => ({ caseId: "c", on, pain, function: null, backToUsual })),
			),
			"stratum",
			"low",
		) ?? {};

	/** Days after the first visit, 10 January 2026. */
	test.each([
		["day 27", "2026-02-06", []],
		["day 28", "2026-02-07", [6]],
		["day 62", "2026-03-13", [6]],
		["day 63", "2026-03-14", [12]],
		["day 80, though the questions of week 6 are still open", "2026-03-31", [12]],
		["day 112", "2026-05-02", [12]],
		["day 113", "2026-05-03", []],
	] as const)("%s", (_, on, weeks) => {
		const counts = answered([on, 2]);
		expect(Object.keys(counts).toSorted()).toEqual(
			["consultations", "patients", ...weeks.flatMap((week) => [`backToUsual.${week}`, `lessPain.${week}`])].toSorted(),
		);
	});

	test("the answer nearest to the week tells, and what it leaves out is taken from the next", () => {
		const counts = answered(["2026-03-31", 6, false], ["2026-04-05", 1, null]);
		expect(counts["lessPain.12"]).toEqual([1, 1]);
		expect(counts["backToUsual.12"]).toEqual([0, 1]);
	});
});

test("the pace stands in no dimension, and never under a clinician", () => {
	const tallies = countCase([visit({ pace: { seconds: { alarm: 90 }, interactions: 41 } })], []);
	expect(of(tallies, "all", "")).toMatchObject({ interactions: [41, 1], "seconds.alarm": [90, 1] });
	expect(JSON.stringify(tallies.filter(({ dimension }) => dimension !== "all"))).not.toMatch(/seconds|interactions/);
});

test("what is taken away leaves nothing", () => {
	const tallies = countCase([visit({ plannedOn: "2026-01-20" })], []);
	for (const { counts } of merge([...tallies, ...merge(tallies, -1)])) expect(counts).toEqual({});
	expect(addCounts({ a: [0, 2] }, { a: [0, 1] }, -1)).toEqual({ a: [0, 1] });
});
