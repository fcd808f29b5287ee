import { expect, test } from "vitest";
import { dayOff, easterSunday, workingDay } from "./working-day";

// The published dates of Easter: U.S. Census Bureau, Easter Dates from 1600 to 2099, and the rare early and late ones.
test.each([
	[1818, "1818-03-22"],
	[1943, "1943-04-25"],
	[2024, "2024-03-31"],
	[2025, "2025-04-20"],
	[2026, "2026-04-05"],
	[2027, "2027-03-28"],
	[2028, "2028-04-16"],
	[2029, "2029-04-01"],
	[2030, "2030-04-21"],
	[2038, "2038-04-25"],
])("Easter Sunday of %i is %s", (year, day) => {
	expect(easterSunday(year)).toBe(day);
});

// The public holidays of the Norwegian calendar of 2026.
const holidays = [
	...["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24", "2026-05-25"],
	...["2026-12-25", "2026-12-26"],
];
test("the days off of 2026 are its holidays, its two national days and its weekends", () => {
	const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
	expect(days.filter((day) => dayOff(day) === "holiday")).toEqual(holidays);
	expect(days.filter((day) => dayOff(day) === "national")).toEqual(["2026-05-01", "2026-05-17"]);
	for (const day of days) {
		const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
		if (isWeekend) expect(dayOff(day), day).not.toBeNull();
	}
	expect(days.filter((day) => dayOff(day) === null)).toHaveLength(365 - 104 - 8);
});

test.each([
	["2026-12-24", "2026-12-24"],
	["2026-12-31", "2026-12-31"],
	["2026-12-25", "2026-12-28"],
	["2026-12-26", "2026-12-28"],
	["2026-11-29", "2026-11-30"],
	["2027-03-25", "2027-03-30"],
	["2027-01-01", "2027-01-04"],
	["2027-05-17", "2027-05-18"],
	["2027-05-06", "2027-05-07"],
])("a visit on %s is on %s", (day, moved) => {
	expect(workingDay(day)).toBe(moved);
});
