import { atMost, type Binomial, binomial, quantile } from "./binomial";
import type { Interval } from "./wilson";

/** Each limit leaves this share outside on either side: 95 % and 99.8 % between them. */
const tails = { inner: 0.025, outer: 0.001 } as const;

export type FunnelLimits = { inner: Interval; outer: Interval };

/**
 * The limits around the overall share for someone with `of` cases: exact binomial quantiles, interpolated so that they
 * make smooth curves (Spiegelhalter 2005, Stat Med 24:1185-1202, appendix A.1.1). Where every case or none counts,
 * nothing varies and the limits are the share itself.
 */
export function funnelLimits(share: number, of: number): FunnelLimits {
	if (share <= 0 || share >= 1) {
		const same = { low: share, high: share };
		return { inner: same, outer: same };
	}
	const distribution = binomial(of, share);
	const between = (tail: number): Interval => ({
		low: Math.max(0, smooth(distribution, tail) / of),
		high: Math.min(1, smooth(distribution, 1 - tail) / of),
	});
	return { inner: between(tails.inner), outer: between(tails.outer) };
}

/** The quantile, less the part of its own probability that lies above `chance`. */
function smooth(distribution: Binomial, chance: number): number {
	const count = quantile(distribution, chance);
	const upTo = atMost(distribution, count);
	const own = upTo - atMost(distribution, count - 1);
	return own === 0 ? count : count - (upTo - chance) / own;
}
