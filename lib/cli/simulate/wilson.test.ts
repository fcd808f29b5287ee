import { expect, test } from "vitest";
import { wilson } from "@/lib/cli/simulate/wilson";

/** Newcombe RG. Two-sided confidence intervals for the single proportion. Stat Med 1998;17:857–72, table I, method 3. */
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])("%i of %i: %f to %f", (events, of, low, high) => {
	const interval = wilson(events, of);
	expect(interval.low).toBeCloseTo(low, 4);
	expect(interval.high).toBeCloseTo(high, 4);
});

test("nothing out of nothing says nothing", () => {
	expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
