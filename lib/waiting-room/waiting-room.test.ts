import { expect, test } from "vitest";
import { type AskedId, alarmsIn, askedIds, attentionIn, callFor, merged, turnOf, withAlarms } from "./answers";
import { patientChanges } from "./changes";
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
	[{ legs: "one" }, "nothing"],
	[{ legs: "both" }, "alarm"],
] as const)("%o asks for %s", (answers, attention) => {
	expect(attentionIn(answers)).toBe(attention);
	expect(alarmsIn(answers).length > 0).toBe(attention === "alarm");
});

test.each([
	[[], {}, null],
	[[], { usual: "worse" }, "soon"],
	[[], { legs: "both", usual: "worse" }, "today"],
	[["fever"], { fever: "no" }, "today"],
	[["saddle"], { saddle: "no", legs: "both" }, "now"],
	[["saddle"], { sudden: "yes" }, "life"],
] as const)("alarms ever given %o, and now %o: phone %s", (given, answers, level) => {
	expect(callFor(given, answers)).toBe(level);
});

test("an alarm that was given keeps the moment when it first was", () => {
	const first = withAlarms({}, ["saddle"], "2026-01-01T08:00:00.000Z");
	expect(withAlarms(first, ["saddle", "fever"], "2026-01-02T08:00:00.000Z")).toEqual({
		saddle: "2026-01-01T08:00:00.000Z",
		fever: "2026-01-02T08:00:00.000Z",
	});
});

test("no identity number, no unknown question, no number outside the scale", () => {
	expect(patientChanges.safeParse({ worry: "Redd for jobben" }).success).toBe(true);
	expect(patientChanges.safeParse({ worry: "Jeg er 13097248022" }).success).toBe(false);
	expect(patientChanges.safeParse({ name: "Kari" }).success).toBe(false);
	expect(patientChanges.safeParse({ pain: 11 }).success).toBe(false);
});

test("an item is answered in the values of the clinician's question", () => {
	expect(patientChanges.safeParse({ sbFear: "agree", omDuration: 10, omSleep: 0 }).success).toBe(true);
	for (const wrong of [{ omDuration: 0 }, { omDuration: 11 }, { omDuration: "3" }, { omSleep: 2.5 }, { omSleep: 11 }])
		expect(patientChanges.safeParse(wrong).success).toBe(false);
});

test("items are kept before the visit and are not of the later questions", () => {
	expect(merged({ sbFear: "agree" }, { pain: 2 }, "before-visit")).toEqual({ pain: 2, sbFear: "agree" });
	expect(merged({}, { sbFear: "agree", omSleep: 3, pain: 2 }, "week-6")).toEqual({ pain: 2 });
	expect(attentionIn({ sbFear: "agree", omSleep: 0 })).toBe("nothing");
});

test("what may be refused is sent after what may not, so that it holds back no alarm answer", () => {
	const turns = (turn: number) => askedIds.filter((id) => turnOf(id) === turn);
	expect(turns(1)).toEqual(["goal", "worry", "medicines"] satisfies AskedId[]);
	expect(turns(2)).toHaveLength(19);
	expect(turns(0)).toEqual(expect.arrayContaining(["saddle", "bladderBowel", "legPower", "fever", "injury"]));
});
