/** `cumulative[i]` is the probability of at most `from + i` successes; what lies outside is too rare for a number to hold. */
export type Binomial = { from: number; cumulative: readonly number[] };

const nothing = 1e-18;

/**
 * The binomial distribution, outward from its peak, where each probability is the neighbour's times a plain ratio, and
 * made to sum to 1. Takes as many steps as the distribution is wide: the root of `of`. `chance` lies between 0 and 1.
 */
export function binomial(of: number, chance: number): Binomial {
	const odds = chance / (1 - chance);
	const peak = Math.min(of, Math.floor((of + 1) * chance));
	const above = [1];
	for (let count = peak; count < of; count++) {
		const next = (above.at(-1) ?? 0) * ((of - count) / (count + 1)) * odds;
		if (next < nothing) break;
		above.push(next);
	}
	const below: number[] = [];
	for (let count = peak; count > 0; count--) {
		const next = (below.at(-1) ?? 1) * (count / (of - count + 1) / odds);
		if (next < nothing) break;
		below.push(next);
	}
	const weights = [...below.toReversed(), ...above];
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	let sum = 0;
	return {
		from: peak - below.length,
		cumulative: weights.map((weight) => {
			sum += weight / total;
			return sum;
		}),
	};
}

export function atMost({ from, cumulative }: Binomial, count: number): number {
	return count < from ? 0 : (cumulative[count - from] ?? 1);
}

/** The smallest count with at least this probability at or below it. */
export function quantile({ from, cumulative }: Binomial, chance: number): number {
	const found = cumulative.findIndex((sum) => sum >= chance);
	return from + (found === -1 ? cumulative.length - 1 : found);
}
