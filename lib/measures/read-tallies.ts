import type { ShownRate } from "./dashboard-types";
import { fewest } from "./limits";
import { isSmall, type Share, withheld } from "./statistics/suppress";
import { wilson } from "./statistics/wilson";
import type { Counted, Counts, Dimension, Tally } from "./types";

/** The counts of several months, added up for each value of each dimension. */
export type Sums = ReadonlyMap<Dimension, ReadonlyMap<string, Counts>>;

export function addUp(tallies: readonly Tally[]): Sums {
	const sums = new Map<Dimension, Map<string, Record<string, [number, number]>>>();
	for (const { dimension, value, counts } of tallies) {
		const values = sums.get(dimension) ?? new Map<string, Record<string, [number, number]>>();
		sums.set(dimension, values);
		const sum = values.get(value) ?? {};
		values.set(value, sum);
		for (const [name, [count, of]] of Object.entries(counts)) {
			const [had, hadOf] = sum[name] ?? [0, 0];
			sum[name] = [had + count, hadOf + of];
		}
	}
	return sums;
}

export const sumOf = (sums: Sums, dimension: Dimension, value: string): Counts => sums.get(dimension)?.get(value) ?? {};

export const valuesOf = (sums: Sums, dimension: Dimension): readonly string[] => [
	...(sums.get(dimension)?.keys() ?? []),
];

export const shareOf = (counts: Counts, name: string): Share => {
	const [count, of] = counts[name] ?? ([0, 0] satisfies Counted);
	return { count, of };
};

/** One rate that stands beside no other of the same total. */
export const showOne = (share: Share): ShownRate => show(share, isSmall(share, fewest));

/** The rates of a total's parts: what is withheld can't be worked out from the others. */
export function showParts(parts: readonly Share[]): readonly ShownRate[] {
	const hidden = withheld(parts, fewest);
	return parts.map((part, index) => show(part, hidden[index] ?? true));
}

function show({ count, of }: Share, isHidden: boolean): ShownRate {
	if (isHidden) return { kind: "withheld" };
	if (of === 0) return { kind: "none" };
	return { kind: "shown", count, of, share: count / of, ...wilson(count, of) };
}
