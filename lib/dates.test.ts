import { expect, test } from "vitest";
import { dayAfter, dayOf, figuresOfDay, formatAgo, formatDay, formatMoment, startOfDay } from "./dates";

test("moments are written in Norwegian time, summer and winter", () => {
	expect(formatMoment("2025-11-21T13:32:00.000Z", "nb")).toBe("21. nov. 2025 kl. 14.32");
	expect(formatMoment("2025-07-01T13:32:00.000Z", "en")).toBe("1 Jul 2025, 15:32");
});

test("the day turns at Norwegian midnight", () => {
	expect(dayOf("2025-11-21T23:30:00.000Z")).toBe("2025-11-22");
	expect(formatDay("2025-11-21T22:30:00.000Z", "nb")).toBe("21. nov. 2025");
});

test.each([
	[59, "akkurat nå"],
	[60, "for 1 minutt siden"],
	[3599, "for 59 minutter siden"],
	[3600, "for 1 time siden"],
	[86_399, "for 23 timer siden"],
	[86_400, "for 1 dag siden"],
	[86_400 * 40, "for 40 dager siden"],
	[-5, "akkurat nå"],
])("%i seconds ago → %s", (seconds, words) => {
	const now = Date.parse("2025-11-21T12:00:00.000Z");
	expect(formatAgo(new Date(now - seconds * 1000).toISOString(), new Date(now).toISOString(), "nb")).toBe(words);
});

test.each([
	["2026-01-15", "2026-01-14T23:00:00.000Z"],
	["2026-07-15", "2026-07-14T22:00:00.000Z"],
	// The clock changes at one in the morning UTC: the day before still begins by the old clock.
	["2026-03-29", "2026-03-28T23:00:00.000Z"],
	["2026-03-30", "2026-03-29T22:00:00.000Z"],
	["2026-10-25", "2026-10-24T22:00:00.000Z"],
	["2026-10-26", "2026-10-25T23:00:00.000Z"],
])("the Norwegian day %s begins at %s", (day, moment) => {
	expect(startOfDay(day).toISOString()).toBe(moment);
});

test.each([
	["2026-02-28", "2026-03-01"],
	["2028-02-28", "2028-02-29"],
	["2026-12-31", "2027-01-01"],
])("after %s comes %s", (day, next) => {
	expect(dayAfter(day)).toBe(next);
});

test("a day in figures is the Norwegian day", () => {
	expect(figuresOfDay("2026-03-08T23:30:00.000Z")).toBe("09.03.2026");
});
