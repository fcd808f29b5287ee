import { expect, test } from "vitest";
import { alarmsIn, attentionIn, merged, patientChanges } from "./answers";
import { dueAt, endOf } from "./due";

const start = new Date("2026-01-01T08:00:00.000Z");
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);

test.each([
	[0, null],
	[13.9, null],
	[14, "week-2"],
	[41.9, "week-2"],
	[42, "week-6"],
	[83.9, "week-6"],
	[84, "week-12"],
])("%d days after the plan: %s", (days, moment) => {
	expect(dueAt("follow-up", start, after(days))).toBe(moment);
	expect(dueAt("before-visit", start, after(days))).toBe("before-visit");
});

test("a code before the visit works for a week, a follow-up's until all three could be answered", () => {
	expect(endOf("before-visit", start)).toEqual(after(7));
	expect(endOf("follow-up", start).getTime()).toBeGreaterThan(after(84).getTime());
});

test("an answer that is missing stays missing, one taken back is gone, one that was not asked is left out", () => {
	expect(merged({ pain: 3, saddle: "no" }, { saddle: null, usual: "worse" }, "before-visit")).toEqual({ pain: 3 });
});

test.each([
	[{}, "nothing"],
	[{ saddle: "no" }, "nothing"],
	[{ saddle: "yes" }, "alarm"],
	[{ usual: "worse" }, "worse"],
	[{ usual: "worse", fever: "yes" }, "alarm"],
	[{ usual: "same", pain: 10 }, "nothing"],
] as const)("%o asks for %s", (answers, attention) => {
	expect(attentionIn(answers)).toBe(attention);
	expect(alarmsIn(answers).length > 0).toBe(attention === "alarm");
});

test("no identity number, no unknown question, no number outside the scale", () => {
	expect(patientChanges.safeParse({ worry: "Redd for jobben" }).success).toBe(true);
	expect(patientChanges.safeParse({ worry: "Jeg er 13097248022" }).success).toBe(false);
	expect(patientChanges.safeParse({ name: "Kari" }).success).toBe(false);
	expect(patientChanges.safeParse({ pain: 11 }).success).toBe(false);
});
