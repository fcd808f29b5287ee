/** Probabilities of 0 … of successes, summed up: `cumulative[r]` is that of at most r. `chance` lies between 0 and 1. */
export function cumulativeBinomial(of: number, chance: number): readonly number[] {
	const odds = Math.log(chance) - Math.log1p(-chance);
	const cumulative: number[] = [];
	let logarithm = of * Math.log1p(-chance);
	let sum = 0;
	for (let count = 0; count <= of; count++) {
		sum += Math.exp(logarithm);
		cumulative.push(Math.min(1, sum));
		logarithm += Math.log((of - count) / (count + 1)) + odds;
	}
	return cumulative;
}
