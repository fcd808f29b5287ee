import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { SickLeaveDecision, SickLeaveStep } from "../../plan-record";
import type { Phase, Presentation } from "../../types";
import { leaveProblems, leaveWarnings } from "./sick-leave-check";

const rules = contentIn("nb").sickLeave;
const today = "2026-11-23";
type Picture = { presentation: Presentation; phase: Phase | null };
const ordinary: Picture = { presentation: "nonspecific", phase: "acute" };

const found = (decision: SickLeaveDecision, picture = ordinary) =>
	leaveProblems(decision, rules, picture).map(({ key, problem }) => `${key}: ${problem}`);
const warned = (decision: SickLeaveDecision) =>
	leaveWarnings(decision, rules, today).map(({ key, warning }) => `${key}: ${warning}`);

const week: SickLeaveStep = { from: "2026-11-23", to: "2026-11-29", percent: 50 };
const graded = (...steps: SickLeaveStep[]): SickLeaveDecision => ({ kind: "graded", steps });
const full = (...steps: SickLeaveStep[]): SickLeaveDecision => ({ kind: "full", steps, reason: "sterke smerter" });
const period = (kind: SickLeaveDecision["kind"], to: string, more: Partial<SickLeaveDecision> = {}) => ({
	kind,
	steps: [{ from: "2026-11-23", to, tasks: "lette oppgaver" }],
	...more,
});

test("none asks nothing", () => expect(found({ kind: "none" })).toEqual([]));
test("one graded week is in order", () => expect(found(graded(week))).toEqual([]));

describe("the period", () => {
	test.each([
		["no steps", graded(), ["steps: no-period"]],
		["no last day", graded({ from: "2026-11-23", percent: 50 }), ["steps.0.to: no-day"]],
		["no first day", graded({ to: "2026-11-23", percent: 50 }), ["steps.0.from: no-day"]],
		["ends before it begins", graded({ ...week, to: "2026-11-22" }), ["steps.0.to: to-before-from"]],
		["one day", graded({ ...week, to: "2026-11-23" }), []],
		["begins before the absence", { ...graded(week), since: "2026-11-24" }, ["steps.0.from: before-since"]],
		["begins with the absence", { ...graded(week), since: "2026-11-23" }, []],
	] as const)("%s", (_, decision, expected) => expect(found(decision)).toEqual(expected));

	test.each([
		["2026-11-29", ["steps.1.from: overlap"]],
		["2026-11-30", []],
		["2026-12-01", ["steps.1.from: gap-one"]],
		["2026-12-02", ["steps.1.from: gap"]],
	])("a step to 29 November, the next from %s", (from, expected) => {
		expect(found(graded(week, { from, to: "2026-12-05", percent: 20 }))).toEqual(expected);
	});

	test("a gap says how many days", () => {
		const [problem] = leaveProblems(graded(week, { ...week, from: "2026-12-03", to: "2026-12-04" }), rules, ordinary);
		expect(problem).toMatchObject({ problem: "gap", slots: { days: 3 } });
	});
});

describe("the percentage", () => {
	test.each([
		[0, ["steps.0.percent: graded-percent"]],
		[1, []],
		[99, []],
		[100, ["steps.0.percent: graded-percent"]],
	])("graded %d", (percent, expected) => expect(found(graded({ ...week, percent }))).toEqual(expected));

	test.each([
		[99, ["steps.0.percent: full-start"]],
		[100, []],
		[101, ["steps.0.percent: full-start"]],
	])("full begins with %d", (percent, expected) => expect(found(full({ ...week, percent }))).toEqual(expected));

	test.each([
		[0, ["steps.1.percent: full-percent"]],
		[1, []],
		[100, []],
		[101, ["steps.1.percent: full-percent"]],
	])("full goes on with %d", (percent, expected) => {
		const next = { from: "2026-11-30", to: "2026-12-06", percent };
		expect(found(full({ ...week, percent: 100 }, next))).toEqual(expected);
	});

	test("a missing percentage is missing, not zero", () => {
		expect(found(graded({ from: week.from, to: week.to } as SickLeaveStep))).toEqual(["steps.0.percent: no-percent"]);
	});

	test.each([
		[19, ["steps.0.percent: low-share"]],
		[20, []],
	])("%d percent sick pay", (percent, expected) => expect(warned(graded({ ...week, percent }))).toEqual(expected));
});

describe("the other kinds", () => {
	test.each([
		["2026-12-08", []],
		["2026-12-09", ["steps.0.to: pending-days"]],
	])("pending from 23 November to %s: 16 days", (to, expected) =>
		expect(found(period("pending", to))).toEqual(expected),
	);

	test("pending needs what the employer can adapt, and one period", () => {
		const bare = { from: "2026-11-23", to: "2026-11-29" };
		expect(found({ kind: "pending", steps: [bare] })).toEqual(["steps.0.tasks: pending-tasks"]);
		expect(
			found({
				kind: "pending",
				steps: [
					{ ...bare, tasks: "sitte" },
					{ from: "2026-11-30", to: "2026-12-01" },
				],
			}),
		).toEqual(["steps.1.from: one-period"]);
	});

	test.each([
		["2026-11-29", 1, []],
		["2026-11-29", 2, ["treatmentDays: treatment-days"]],
		["2026-11-30", 2, []],
		["2026-12-20", 4, []],
		["2026-12-20", 5, ["treatmentDays: treatment-days"]],
	])("to %s with %d days of treatment: one a week", (to, treatmentDays, expected) => {
		expect(found(period("treatment-days", to, { treatmentDays }))).toEqual(expected);
	});

	test.each([
		["2026-11-25", []],
		["2026-11-26", ["steps.0.to: self-certified-days"]],
		["2026-11-30", ["steps.0.to: self-certified-days"]],
		["2026-12-01", ["steps.0.to: self-certified-long"]],
	])("self-certified from 23 November to %s: three days, eight by agreement", (to, expected) => {
		expect(warned(period("self-certified", to))).toEqual(expected);
		expect(found(period("self-certified", to))).toEqual([]);
	});
});

describe("how long", () => {
	const until = (to: string, since = "2026-11-23") => ({ ...graded({ ...week, to }), since, reason: "avtalt" });

	test.each([
		["2027-11-22", []],
		["2027-11-23", ["steps.0.to: over-a-year"]],
	])("a year from the first day of absence, to %s", (to, expected) => expect(found(until(to))).toEqual(expected));

	test("a year counts from the first day of absence, not from this plan", () => {
		expect(found(until("2026-11-29", "2025-11-24"))).toEqual(["steps.0.to: over-a-year"]);
		expect(found(until("2026-11-29", "2025-11-30"))).toEqual([]);
	});

	test.each([
		["2026-12-20", []],
		["2026-12-21", ["steps.0.to: reassess"]],
	])("over four weeks in all, to %s", (to, expected) => expect(warned(until(to))).toEqual(expected));
});

describe("why", () => {
	const asking = (more: Partial<SickLeaveDecision>, picture = ordinary) =>
		found({ ...graded(week), ...more }, picture).filter((one) => one.startsWith("reason"));

	test("full leave always asks", () => {
		const decision = { kind: "full", steps: [{ ...week, percent: 100 }] } as const;
		expect(found(decision)).toEqual(["reason: full-reason"]);
		expect(found({ ...decision, reason: " " })).toEqual(["reason: full-reason"]);
		expect(found({ ...decision, reason: "sterke smerter" })).toEqual([]);
		expect(found(decision, { presentation: "radiculopathy", phase: "acute" })).toEqual(["reason: full-reason"]);
	});

	test.each([
		["2026-12-06", []],
		["2026-12-07", ["reason: long-reason"]],
	])("graded from 23 November to %s: two weeks", (to, expected) => {
		expect(asking({ steps: [{ ...week, to }] })).toEqual(expected);
	});

	test("the two weeks count from the first day of absence", () => {
		expect(asking({ since: "2026-11-16" })).toEqual([]);
		expect(asking({ since: "2026-11-15" })).toEqual(["reason: long-reason"]);
		expect(asking({ since: "2026-11-15", reason: "opptrapping" })).toEqual([]);
	});

	test.each([
		["nonspecific", "acute", true],
		["nonspecific", "chronic", true],
		["nonspecific", null, true],
		["radiculopathy", "acute", false],
		["stenosis", "chronic", false],
		["pregnancy-related", "acute", false],
	] as const)("beyond two weeks, %s, %s: asked %s", (presentation, phase, asked) => {
		const told = asking({ since: "2026-11-01" }, { presentation, phase });
		expect(told).toEqual(asked ? ["reason: long-reason"] : []);
	});
});

describe("on the day that it is written", () => {
	test.each([
		["2026-12-23", []],
		["2026-12-24", ["steps.0.from: ahead"]],
		["2026-11-19", []],
		["2026-11-18", ["steps.0.from: backdated"]],
		["2026-11-15", ["steps.0.from: backdated"]],
		["2026-11-14", ["steps.0.from: backdated-long"]],
	])("from %s, written 23 November", (from, expected) => {
		const to = from > today ? "2026-12-31" : today;
		expect(warned(graded({ from, to, percent: 50 }))).toEqual(expected);
		expect(found(graded({ from, to, percent: 50 }))).toEqual([]);
	});
});
