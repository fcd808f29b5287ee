export type Interval = { low: number; high: number };

/** The 97.5 % point of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * The 95 % score interval of Wilson without continuity correction, method 3 in Newcombe 1998 (Stat Med 17:857-872).
 * `of` is at least 1. Shares from 0 to 1.
 */
export function wilson(count: number, of: number): Interval {
	const share = count / of;
	const middle = 2 * count + z * z;
	const spread = z * Math.sqrt(z * z + 4 * count * (1 - share));
	const scale = 2 * (of + z * z);
	return { low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
