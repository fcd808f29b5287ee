import { expect, test } from "vitest";
import { mostSteps, proposeTaper } from "./taper";

test("the dose falls by the clinician's step, and ends at nothing", () => {
	expect(proposeTaper("2026-11-22", 40, 10, 7)).toEqual([
		{ from: "2026-11-22", dailyDose: 30 },
		{ from: "2026-11-29", dailyDose: 20 },
		{ from: "2026-12-06", dailyDose: 10 },
		{ from: "2026-12-13", dailyDose: 0 },
	]);
});

test("a last step that is smaller than the others still ends at nothing", () => {
	expect(proposeTaper("2026-12-28", 25, 10, 4)?.map(({ from, dailyDose }) => [from, dailyDose])).toEqual([
		["2026-12-28", 15],
		["2027-01-01", 5],
		["2027-01-05", 0],
	]);
});

test.each([
	["no dose", 0, 10, 7],
	["no step", 40, 0, 7],
	["a step upwards", 40, -10, 7],
	["no time between", 40, 10, 0],
	["half a day between", 40, 10, 0.5],
	["nothing at all", Number.NaN, 10, 7],
])("%s leads nowhere", (_, dose, down, every) => {
	expect(proposeTaper("2026-11-22", dose, down, every)).toBeNull();
});

test.each([
	[mostSteps, mostSteps],
	[mostSteps + 1, undefined],
])("%i steps of one", (dose, count) => {
	expect(proposeTaper("2026-11-22", dose, 1, 1)?.length).toBe(count);
});
