import { expect, test } from "vitest";
import { medianOf, readRuns, runLimits } from "./run-chart";

/**
 * Anhøj J, Olesen AV. Run charts revisited. PLoS ONE 2014;9:e113825; the limits of the longest run as they are tabled
 * there and in the manual of qicharts2: useful points, longest run allowed.
 */
test.each([
	[10, 6],
	[12, 7],
	[20, 7],
	[22, 7],
	[23, 8],
	[24, 8],
	[45, 8],
	[46, 9],
	[90, 9],
	[91, 10],
])("%i useful points allow a run of %i", (useful, longest) => {
	expect(runLimits(useful).longestAllowed).toBe(longest);
});

/** Anhøj and Wentzel-Larsen, on the same rules: for 13 points, fewer than three crossings is a signal. */
test("13 useful points need three crossings", () => {
	expect(runLimits(13).fewestAllowed).toBe(3);
});

test.each([
	["odd", [5, 1, 3], 3],
	["even", [4, 1, 3, 2], 2.5],
	["none", [], null],
])("the median: %s", (_, values, median) => {
	expect(medianOf(values)).toBe(median);
});

test("points to and fro are chance", () => {
	const reading = readRuns([1, 9, 2, 8, 3, 7, 2, 8, 1, 9, 3, 7]);
	expect(reading).toMatchObject({ median: 5, useful: 12, longestRun: 1, crossings: 11, shifted: false });
});

test("a lasting change is seen", () => {
	const reading = readRuns([9, 8, 9, 8, 9, 8, 9, 2, 1, 2, 1, 2, 1, 2]);
	expect(reading).toMatchObject({ median: 5, longestRun: 7, crossings: 1, fewestAllowed: 4, shifted: true });
});

test("points on the median count for neither, and too few say nothing", () => {
	expect(readRuns([1, 5, 9, 5, 1, 5, 9, 5, 1, 5, 9])).toBeNull();
});
