import { binomial, quantile } from "./binomial";

export type RunReading = {
	median: number;
	/** Points that are not on the median. */
	useful: number;
	longestRun: number;
	longestAllowed: number;
	crossings: number;
	fewestAllowed: number;
	/** A run longer, or crossings fewer, than chance would have it. */
	shifted: boolean;
};

/** Fewer useful points than these say nothing (Anhøj and Olesen 2014). */
export const fewestPoints = 10;

/**
 * Runs about the median by the rules of Anhøj and Olesen 2014 (PLoS ONE 9:e113825): a run longer than log2(n) + 3,
 * rounded, or fewer crossings than the lower 5 % point of the binomial distribution of n − 1 tosses. Points on the
 * median count for neither. Null where there are too few points to say.
 */
export function readRuns(points: readonly number[]): RunReading | null {
	const median = medianOf(points);
	if (median === null) return null;
	const above = points.filter((point) => point !== median).map((point) => point > median);
	if (above.length < fewestPoints) return null;
	let longestRun = 0;
	let run = 0;
	let crossings = 0;
	for (const [index, side] of above.entries()) {
		const stays = index > 0 && above[index - 1] === side;
		if (index > 0 && !stays) crossings++;
		run = stays ? run + 1 : 1;
		longestRun = Math.max(longestRun, run);
	}
	const { longestAllowed, fewestAllowed } = runLimits(above.length);
	return {
		median,
		useful: above.length,
		longestRun,
		longestAllowed,
		crossings,
		fewestAllowed,
		shifted: longestRun > longestAllowed || crossings < fewestAllowed,
	};
}

export const runLimits = (useful: number) => ({
	longestAllowed: Math.round(Math.log2(useful) + 3),
	fewestAllowed: quantile(binomial(useful - 1, 0.5), 0.05),
});

export function medianOf(values: readonly number[]): number | null {
	if (values.length === 0) return null;
	const sorted = values.toSorted((one, other) => one - other);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? 0;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
