/** Milliseconds. */
export type Spread = { p50: number; p95: number; p99: number };

export function spreadOf(times: readonly number[]): Spread {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** «1.2 (3.4, 5.6) ms»: the median, and the 95th and 99th percentile. */
export const spreadText = ({ p50, p95, p99 }: Spread): string =>
	`${p50.toFixed(1)} (${p95.toFixed(1)}, ${p99.toFixed(1)}) ms`;
