import { addCounts } from "./count-case";
import type { ShownRate } from "./dashboard-types";
import { fewest } from "./limits";
import { isSmall, type Share, withheld } from "./statistics/suppress";
import { wilson } from "./statistics/wilson";
import type { Counted, Counts, Dimension, Tally } from "./types";

/** The counts of several months in one value of a dimension. */
export function sumOf(tallies: readonly Tally[], dimension: Dimension, value: string): Counts {
	return tallies
		.filter((tally) => tally.dimension === dimension && tally.value === value)
		.reduce<Counts>((sum, { counts }) => addCounts(sum, counts), {});
}

export const valuesOf = (tallies: readonly Tally[], dimension: Dimension): readonly string[] => [
	...new Set(tallies.filter((tally) => tally.dimension === dimension).map(({ value }) => value)),
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
