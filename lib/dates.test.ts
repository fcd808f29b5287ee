import { expect, test } from "vitest";
import { dayOf, formatAgo, formatDay, formatMoment } from "./dates";

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
