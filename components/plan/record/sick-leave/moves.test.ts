import { describe, expect, test } from "vitest";
import type { SickLeaveDecision } from "@/lib/clinical/plan-record";
import { asKind, isDrawable, proposedSince, wholeNumber, withChange, withStep } from "./moves";

const today = "2026-11-23";
const week = { from: "2026-11-23", to: "2026-11-29", percent: 50, tasks: "kontor" };

test.each([
	[{ sickListedDays: 10 }, "2026-11-13"],
	[{ sickListedDays: 0 }, "2026-11-23"],
	[{ workStatus: "working" }, "2026-11-23"],
	[{ workStatus: "sick-listed-full" }, undefined],
	[{}, undefined],
] as const)("answers %j propose that the absence began on %s", (answers, since) => {
	expect(proposedSince(answers, today)).toBe(since);
});

describe("another kind", () => {
	const graded: SickLeaveDecision = { kind: "graded", since: "2026-11-13", steps: [week], goal: "full uke" };
	test("keeps what was written", () => {
		expect(asKind(graded, "full", {}, today)).toEqual({ ...graded, kind: "full", steps: [{ ...week, percent: 100 }] });
		expect(asKind(asKind(graded, "full", {}, today), "graded", {}, today).goal).toBe("full uke");
	});
	test("with one period keeps the first, without its share", () => {
		const { steps } = asKind({ ...graded, steps: [week, week] }, "pending", {}, today);
		expect(steps).toEqual([{ from: week.from, to: week.to, tasks: "kontor" }]);
	});
	test("begins today, and guesses no end and no share", () => {
		expect(asKind(undefined, "full", {}, today)).toEqual({ kind: "full", steps: [{ from: today, percent: 100 }] });
		expect(asKind(undefined, "pending", {}, today)).toEqual({ kind: "pending", steps: [{ from: today }] });
		expect(asKind(undefined, "graded", {}, today)).toEqual({ kind: "graded", steps: [] });
	});
	test("leaves behind a step that nobody wrote", () => {
		expect(asKind({ kind: "full", steps: [{ from: today, percent: 100 }] }, "graded", {}, today).steps).toEqual([]);
	});
	test("none holds nothing else", () => expect(asKind(graded, "none", {}, today)).toEqual({ kind: "none" }));
});

test("a new step begins the day after the last one", () => {
	expect(withStep({ kind: "graded", steps: [week] }, today)).toEqual([week, { from: "2026-11-30" }]);
	expect(withStep({ kind: "graded", steps: [{ from: today }] }, today)).toEqual([{ from: today }, {}]);
	expect(withStep({ kind: "graded" }, today)).toEqual([{ from: today }]);
	expect(withStep({ kind: "full" }, today)).toEqual([{ from: today, percent: 100 }]);
});

test("an emptied field is taken out", () => {
	expect(withChange([week, week], 1, { percent: undefined })[1]).toEqual({
		from: week.from,
		to: week.to,
		tasks: "kontor",
	});
});

test.each([
	["", undefined],
	["50", 50],
	["50 %", 50],
	["0", 0],
	["5000", 500],
	["abc", undefined],
])("typed %j is %s", (typed, number) => expect(wholeNumber(typed)).toBe(number));

test.each([
	[[week], true],
	[[], false],
	[[{ ...week, to: undefined }], false],
	[[{ ...week, percent: undefined }], false],
	[[{ ...week, percent: 101 }], false],
	[[{ ...week, to: "2026-11-22" }], false],
	[[week, { ...week, from: "2026-11-29" }], false],
	[[week, { ...week, from: "2026-11-30", to: "2026-12-06" }], true],
])("%j is drawn: %s", (steps, drawn) => {
	expect(isDrawable({ kind: "graded", steps } as SickLeaveDecision)).toBe(drawn);
});
