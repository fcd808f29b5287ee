import { expect, test } from "vitest";
import { addDays, daysBetween, dayText, shortDay } from "./day";

test.each([
	["2026-11-22", 0, "2026-11-22"],
	["2026-11-22", 14, "2026-12-06"],
	["2028-02-28", 1, "2028-02-29"],
	["2026-03-28", 2, "2026-03-30"],
	["2027-01-01", -1, "2026-12-31"],
])("%s and %i days is %s, across months, leap days and the change of clocks", (day, days, moved) => {
	expect(addDays(day, days)).toBe(moved);
	expect(daysBetween(day, moved)).toBe(days);
});

test("a day is written as each language writes it", () => {
	expect((["nb", "nn", "en", "pl"] as const).map((lang) => dayText("2026-12-03", lang))).toEqual([
		"3. desember 2026",
		"3. desember 2026",
		"3 December 2026",
		"03.12.2026",
	]);
});

test("a note has room for the day and the month", () => {
	expect([shortDay("2026-12-03", "nb"), shortDay("2026-12-03", "en")]).toEqual(["3.12", "3 Dec"]);
});
