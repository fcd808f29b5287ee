import { expect, test } from "vitest";
import { roundPer1000 } from "./per-1000";

test.each([
	[0.99, null],
	[0.4, null],
	[1, 1],
	[12.5, 13],
	[20, 20],
	[20.4, 20],
	[23, 25],
	[73.2, 75],
	[97.4, 95],
	[98.5, 100],
	[100, 100],
	[101, 100],
	[254.8, 250],
	[606.1, 610],
])("%d per 1,000 reads %s", (value, expected) => {
	expect(roundPer1000(value)).toBe(expected);
});
