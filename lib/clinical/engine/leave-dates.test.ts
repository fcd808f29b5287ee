import { describe, expect, test } from "vitest";
import { daysIncluded, leaveDates, proposeStair, weekBegins, weekEnds, yearEnds } from "./leave-dates";

describe("the last day of a week of absence", () => {
	test.each([
		["a Monday in autumn", "2026-11-02", "2026-11-29", "2026-12-20", "2026-12-27", "2027-05-02"],
		["over the change to winter time", "2026-10-12", "2026-11-08", "2026-11-29", "2026-12-06", "2027-04-11"],
		["over the change to summer time", "2026-03-09", "2026-04-05", "2026-04-26", "2026-05-03", "2026-09-06"],
		["over 29 February", "2028-02-07", "2028-03-05", "2028-03-26", "2028-04-02", "2028-08-06"],
		["from 29 February", "2028-02-29", "2028-03-27", "2028-04-17", "2028-04-24", "2028-08-28"],
		["over New Year", "2026-12-15", "2027-01-11", "2027-02-01", "2027-02-08", "2027-06-14"],
	])("%s, from %s: week 4 %s, 7 %s, 8 %s, 26 %s", (_, since, four, seven, eight, twentySix) => {
		expect([4, 7, 8, 26].map((week) => weekEnds(since, week))).toEqual([four, seven, eight, twentySix]);
	});
});

test("week 1 begins on the first day of absence, and a week has seven days", () => {
	expect(weekBegins("2026-11-02", 1)).toBe("2026-11-02");
	expect(daysIncluded(weekBegins("2026-11-02", 7), weekEnds("2026-11-02", 7))).toBe(7);
});

test.each([
	["2026-11-02", "2027-11-01"],
	["2027-03-01", "2028-02-29"],
	["2028-02-29", "2029-02-28"],
	["2027-01-01", "2027-12-31"],
])("a year from %s ends on %s", (since, last) => expect(yearEnds(since)).toBe(last));

test("milestones come in the order of their days", () => {
	const told = leaveDates(
		[
			{ id: "later", week: 7, at: "ends" },
			{ id: "sooner", week: 7, at: "begins" },
		],
		"2026-11-02",
	);
	expect(told.map(({ id, on }) => [id, on])).toEqual([
		["sooner", "2026-12-14"],
		["later", "2026-12-20"],
	]);
});

describe("a proposed stair", () => {
	const rule = { roundTo: 5, lowest: 20 };
	const stair = (percent: number, weeks: number) =>
		proposeStair({ from: "2026-11-23", percent, weeks }, rule).map((step) => [step.percent, step.from, step.to]);

	test("falls evenly, one step a week, without gaps", () => {
		expect(stair(100, 4)).toEqual([
			[100, "2026-11-23", "2026-11-29"],
			[75, "2026-11-30", "2026-12-06"],
			[50, "2026-12-07", "2026-12-13"],
			[25, "2026-12-14", "2026-12-20"],
		]);
	});

	test("does not fall below the lowest share, and joins equal weeks", () => {
		expect(stair(50, 6)).toEqual([
			[50, "2026-11-23", "2026-11-29"],
			[40, "2026-11-30", "2026-12-06"],
			[35, "2026-12-07", "2026-12-13"],
			[25, "2026-12-14", "2026-12-20"],
			[20, "2026-12-21", "2027-01-03"],
		]);
	});

	test("a start below the lowest share is the clinician's own, and stays", () => {
		expect(stair(10, 2)).toEqual([[10, "2026-11-23", "2026-12-06"]]);
	});

	test.each([
		[0, 4],
		[50, 0],
		[Number.NaN, 4],
	])("%d percent over %d weeks proposes nothing", (percent, weeks) => expect(stair(percent, weeks)).toEqual([]));
});
