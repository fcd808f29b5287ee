import { expect, test } from "vitest";
import { wilson } from "./wilson";

/** Newcombe RG. Two-sided confidence intervals for the single proportion. Stat Med 1998;17:857-872, table I, method 3. */
test.each([
	[81, 263, 0.2553, 0.3662],
	[15, 148, 0.0624, 0.1605],
	[0, 20, 0, 0.1611],
	[1, 29, 0.0061, 0.1718],
])("%i of %i → %d to %d", (count, of, low, high) => {
	expect(wilson(count, of).low).toBeCloseTo(low, 4);
	expect(wilson(count, of).high).toBeCloseTo(high, 4);
});

test("none and all mirror each other", () => {
	expect(wilson(20, 20).low).toBeCloseTo(1 - wilson(0, 20).high, 12);
	expect(wilson(20, 20).high).toBe(1);
});
