/** How many of how many. */
export type Share = { count: number; of: number };

/**
 * Which parts of a total are withheld, so that nobody among fewer than `fewest` can be told: a part in which few are
 * counted, few are not, or there are few (primary), and as many more as it takes for none of these to be worked out from
 * the total and the other parts (complementary). The principle is that of primary and complementary cell suppression
 * (Statistical Policy Working Paper 22, 2nd version 2005, chapters II and IV), for one row with its total.
 */
export function withheld(parts: readonly Share[], fewest: number): readonly boolean[] {
	const hidden = parts.map((part) => isSmall(part, fewest));
	while (canBeWorkedOut(parts, hidden, fewest)) {
		const next = smallestShown(parts, hidden);
		if (next === -1) break;
		hidden[next] = true;
	}
	return hidden;
}

const isFew = (number: number, fewest: number) => number > 0 && number < fewest;

export const isSmall = ({ count, of }: Share, fewest: number): boolean =>
	isFew(count, fewest) || isFew(of - count, fewest) || isFew(of, fewest);

/** What a reader can add up: those counted, those not counted, and all of them. */
const series: readonly ((part: Share) => number)[] = [
	({ count }) => count,
	({ count, of }) => of - count,
	({ of }) => of,
];

function canBeWorkedOut(parts: readonly Share[], hidden: readonly boolean[], fewest: number): boolean {
	const unknown = parts.filter((_, index) => hidden[index]);
	if (unknown.length === 0) return false;
	if (unknown.length === 1) return true;
	return series.some((read) => {
		const values = unknown.map(read);
		const sum = values.reduce((total, value) => total + value, 0);
		// A reader who knows the rule knows that what is few lies from 1 to one below the limit.
		const least = values.map((value) => (isFew(value, fewest) ? 1 : 0));
		const most = values.map((value) => (isFew(value, fewest) ? fewest - 1 : sum));
		return values.some((value, index) => {
			if (!isFew(value, fewest)) return false;
			const without = (bounds: readonly number[]) =>
				bounds.reduce((total, bound, at) => total + (at === index ? 0 : bound), 0);
			const low = Math.max(1, sum - without(most));
			const high = Math.min(fewest - 1, sum - without(least));
			return low === high;
		});
	});
}

/** The smallest part with anybody in it; an empty one only where there is nothing else. */
function smallestShown(parts: readonly Share[], hidden: readonly boolean[]): number {
	const shown = parts.map((part, index) => ({ ...part, index })).filter(({ index }) => !hidden[index]);
	const filled = shown.filter(({ of }) => of > 0);
	const from = filled.length > 0 ? filled : shown;
	return from.toSorted((one, other) => one.of - other.of)[0]?.index ?? -1;
}
