import { describe, expect, test } from "vitest";
import { atMost, binomial } from "./binomial";
import { funnelLimits } from "./funnel";

/** Cumulative binomial probabilities as the printed tables have them, to four places: 20 trials at 0.5, 10 at 0.2. */
test.each([
	[20, 0.5, 5, 0.0207],
	[20, 0.5, 6, 0.0577],
	[20, 0.5, 13, 0.9423],
	[20, 0.5, 14, 0.9793],
	[10, 0.2, 0, 0.1074],
	[10, 0.2, 4, 0.9672],
	[10, 0.2, 5, 0.9936],
])("%i at %d: at most %i has %d", (of, chance, count, sum) => {
	expect(atMost(binomial(of, chance), count)).toBeCloseTo(sum, 4);
});

/**
 * Spiegelhalter 2005, appendix A.1.1: r is the smallest count with P(R ≤ r) ≥ p, and the limit is (r − α)/n with
 * α = (P(R ≤ r) − p)/(P(R ≤ r) − P(R ≤ r − 1)). Worked by hand from the tabled values above.
 */
describe("limits by the published formula from tabled probabilities", () => {
	test("20 cases around a half", () => {
		const { low, high } = funnelLimits(0.5, 20).inner;
		expect(low).toBeCloseTo((6 - (0.0577 - 0.025) / (0.0577 - 0.0207)) / 20, 3);
		expect(high).toBeCloseTo((14 - (0.9793 - 0.975) / (0.9793 - 0.9423)) / 20, 3);
	});

	test("10 cases around a fifth: none at all is no signal", () => {
		const { low, high } = funnelLimits(0.2, 10).inner;
		expect(low).toBe(0);
		expect(high).toBeCloseTo((5 - (0.9936 - 0.975) / (0.9936 - 0.9672)) / 10, 3);
	});
});

test("the outer limits lie outside the inner ones, and both close in with the number", () => {
	const few = funnelLimits(0.15, 40);
	const many = funnelLimits(0.15, 4000);
	expect(few.outer.low).toBeLessThanOrEqual(few.inner.low);
	expect(few.outer.high).toBeGreaterThan(few.inner.high);
	expect(many.inner.high).toBeLessThan(few.inner.high);
	// 1.96 and 3.09 standard errors, which the exact limits come near where there are many (Spiegelhalter 2005, 2.2).
	const error = Math.sqrt((0.15 * 0.85) / 4000);
	expect(many.inner.high).toBeCloseTo(0.15 + 1.96 * error, 3);
	expect(many.outer.low).toBeCloseTo(0.15 - 3.09 * error, 3);
});

test("where nothing varies there is no funnel", () => {
	expect(funnelLimits(0, 50).outer).toEqual({ low: 0, high: 0 });
	expect(funnelLimits(1, 50).inner).toEqual({ low: 1, high: 1 });
});
