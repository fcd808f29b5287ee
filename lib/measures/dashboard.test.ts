import { describe, expect, test } from "vitest";
import { readAsked } from "./asked";
import { makeDashboard } from "./dashboard";
import { monthBefore, monthsOf } from "./months";
import type { Counts, Dimension, Tally } from "./types";

const tally = (dimension: Dimension, value: string, counts: Counts, month = "2026-05"): Tally => ({
	month,
	dimension,
	value,
	counts,
});
const asked = { period: 12, to: "2026-11", rate: "imaging" } as const;
const known = { today: "2026-11-27", self: "kari", contents: [], isCounting: false };
const imaged = (count: number, of: number): Counts => ({ imaging: [count, of], consultations: [of, of] });

describe("rates", () => {
	const rowOf = (tallies: readonly Tally[]) => makeDashboard(tallies, asked, known).rows[0];

	test("with numerator, denominator and interval (Newcombe 1998: 15 of 148)", () => {
		const all = rowOf([tally("all", "", imaged(10, 100)), tally("all", "", imaged(5, 48), "2026-06")])?.all;
		expect(all).toMatchObject({ kind: "shown", count: 15, of: 148 });
		expect(all).toMatchObject({ low: expect.closeTo(0.0624, 4), high: expect.closeTo(0.1605, 4) });
	});

	test("what is small is withheld, and what would give it away; nobody is none", () => {
		const row = rowOf([
			tally("all", "", imaged(27, 90)),
			tally("stratum", "low", imaged(10, 40)),
			tally("stratum", "medium", imaged(14, 30)),
			tally("stratum", "high", imaged(3, 20)),
		]);
		expect(row?.stratum.map(({ kind }) => kind)).toEqual(["shown", "withheld", "withheld", "none"]);
	});

	test("months outside the period count for nothing", () => {
		const outside = [tally("all", "", imaged(9, 20), "2025-11"), tally("all", "", imaged(9, 20), "2026-12")];
		expect(rowOf(outside)?.all).toEqual({ kind: "none" });
	});

	test("a planned visit counts once its month is over", () => {
		const kept = { followUpKept: [8, 20] } as const;
		const shown = (month: string) =>
			makeDashboard([tally("all", "", kept, month)], asked, known).rows.find(({ rate }) => rate === "followUpKept")?.all
				.kind;
		expect([shown("2026-10"), shown("2026-11")]).toEqual(["shown", "none"]);
	});
});

describe("the funnel", () => {
	const doctors = (...people: readonly (readonly [string, number, number])[]) =>
		people.map(([id, count, of]) => tally("author", id, { imaging: [count, of] }));
	const four = doctors(["kari", 10, 60], ["a-secret", 9, 50], ["b-secret", 40, 70], ["c-secret", 12, 80]);

	test("names nobody, marks who looks, and sees who stands outside", () => {
		const { funnel } = makeDashboard(four, asked, known);
		expect(JSON.stringify(funnel)).not.toMatch(/secret|kari/);
		expect(funnel).toMatchObject({
			kind: "shown",
			points: [
				{ of: 50 },
				{ of: 60, isSelf: true, place: "within" },
				{ of: 70, place: "outer" },
				{ of: 80, place: "inner" },
			],
		});
	});

	test("an administrator sees nobody's own point", () => {
		const { funnel } = makeDashboard(four, asked, { ...known, self: null });
		expect(funnel.kind === "shown" && funnel.points.some(({ isSelf }) => isSelf)).toBe(false);
	});

	test.each([
		["two colleagues", doctors(["kari", 10, 60], ["a", 9, 50], ["b", 20, 70])],
		["a third with too few", doctors(["kari", 10, 60], ["a", 9, 50], ["b", 20, 70], ["c", 1, 3])],
	])("%s are too few to be shown", (_, tallies) => {
		expect(makeDashboard(tallies, asked, known).funnel).toEqual({ kind: "too-few" });
	});
});

describe("what became of it", () => {
	const course = (counts: Counts, month = "2026-05") =>
		makeDashboard([tally("stratum", "low", counts, month)], asked, known).course.find(
			({ stratum, week }) => stratum === "low" && week === 12,
		);

	test("with interval, and the missing told", () => {
		const row = course({ patients: [60, 60], "lessPain.12": [21, 40] });
		expect(row).toMatchObject({ patients: 60, missing: { lessPain: 20, backToUsual: 60 } });
		expect(row?.lessPain).toMatchObject({ kind: "shown", count: 21, known: 40 });
		expect(row?.backToUsual).toEqual({ kind: "too-few" });
	});

	test.each([
		[19, "too-few"],
		[20, "shown"],
	])("%i answers: %s", (answers, kind) => {
		expect(course({ patients: [60, 60], "lessPain.12": [10, answers] })?.lessPain.kind).toBe(kind);
	});

	test("patients whose time is not over are not counted", () => {
		expect(course({ patients: [60, 60] }, "2026-08")?.patients).toBe(0);
		expect(course({ patients: [60, 60] }, "2026-07")?.patients).toBe(60);
	});
});

test("new content is marked in its month, and departures too few to tell are left out", () => {
	const counts = { consultations: [50, 50], "deviation.drop.work": [7, 7], "deviation.drop.advice": [2, 2] } as const;
	const shown = makeDashboard([tally("all", "", counts)], asked, {
		...known,
		contents: [{ version: "2.0.0", month: "2026-05" }],
	});
	expect(shown.run.points.filter(({ contents }) => contents.length > 0)).toMatchObject([
		{ month: "2026-05", contents: ["2.0.0"] },
	]);
	expect(shown.deviations.map(({ kind }) => kind)).toEqual(["drop.work"]);
});

test("the pace is a mean of the whole practice, once there are enough", () => {
	const paceOf = (of: number) =>
		makeDashboard([tally("all", "", { interactions: [of * 50, of], "seconds.alarm": [of * 90, of] })], asked, known)
			.pace;
	expect(paceOf(4)).toBeNull();
	expect(paceOf(8)).toEqual({ consultations: 8, interactions: 50, sections: [{ section: "alarm", minutes: 1.5 }] });
});

test.each([
	["nothing", {}, { period: 12, to: "2026-11", rate: "imaging" }],
	["all of it", { maneder: "3", til: "2026-02", mal: "opioids" }, { period: 3, to: "2026-02", rate: "opioids" }],
	["nonsense", { maneder: "7", til: "2026-13", mal: "<b>" }, { period: 12, to: "2026-11", rate: "imaging" }],
	["the future", { til: "2027-01" }, { period: 12, to: "2026-11", rate: "imaging" }],
	["twice", { maneder: ["3", "6"] }, { period: 12, to: "2026-11", rate: "imaging" }],
])("the address asks for %s", (_, query, expected) => {
	expect(readAsked(query, "2026-11-27")).toEqual(expected);
});

test("months before and after a turn of the year", () => {
	expect(monthBefore("2026-01", 1)).toBe("2025-12");
	expect(monthsOf("2026-02", 4)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
});
