import type { Funnel, FunnelPlace } from "./dashboard-types";
import { fewest, fewestColleagues } from "./limits";
import { type Sums, shareOf, sumOf, valuesOf } from "./read-tallies";
import { type FunnelLimits, funnelLimits } from "./statistics/funnel";
import { isSmall } from "./statistics/suppress";
import type { Rate } from "./types";

const steps = 40;

/**
 * Every clinician's rate against what chance would make of the practice's own. Who looks sees themself; the others are
 * points without a name, in the order of their size, and none are shown unless there are enough of them for none to be
 * told. A clinician with so few that a patient could be told is left out, the one who looks included.
 */
export function funnelOf(sums: Sums, rate: Rate, self: string | null): Funnel {
	const people = valuesOf(sums, "author")
		.filter((value) => value !== "unknown")
		.map((value) => ({ isSelf: value === self, ...shareOf(sumOf(sums, "author", value), rate) }))
		.filter(({ of }) => of > 0);
	const shown = people.filter((person) => !isSmall(person, fewest));
	const others = shown.filter(({ isSelf }) => !isSelf).length;
	if (others < fewestColleagues) return { kind: "too-few" };
	const [count, of] = people.reduce(([sum, all], person) => [sum + person.count, all + person.of], [0, 0]);
	const overall = count / of;
	const most = Math.max(...shown.map((person) => person.of));
	const least = Math.min(...shown.map((person) => person.of));
	return {
		kind: "shown",
		overall,
		points: shown
			.map((person) => {
				const share = person.count / person.of;
				return { ...person, share, place: placeOf(share, funnelLimits(overall, person.of)) };
			})
			.toSorted((one, other) => one.of - other.of || one.count - other.count),
		curve: spread(least, most).map((size) => ({ of: size, ...funnelLimits(overall, size) })),
		left: people.length - shown.length,
	};
}

const placeOf = (share: number, { inner, outer }: FunnelLimits): FunnelPlace => {
	if (share < outer.low || share > outer.high) return "outer";
	return share < inner.low || share > inner.high ? "inner" : "within";
};

/** Whole numbers from a little before the first to a little after the last, evenly. */
function spread(least: number, most: number): readonly number[] {
	const from = Math.max(1, Math.floor(least * 0.8));
	const to = Math.ceil(most * 1.1);
	return [...new Set(Array.from({ length: steps + 1 }, (_, step) => Math.round(from + ((to - from) * step) / steps)))];
}
