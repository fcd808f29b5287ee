import { addDays } from "@/lib/clinical/engine/day";
import { graceDays, type OutcomeWeek, outcomeWeeks, outcomeWindows, painChange } from "./limits";
import type { Counted, Counts, Dimension, Outcome, Tally, VisitFacts } from "./types";

const unknown = "unknown";

/**
 * What a case adds to the practice's counts: its signed visits, each planned visit with whether it was kept, and what
 * became of the patient. `visits` in the order in which they were begun.
 */
export function countCase(visits: readonly VisitFacts[], outcomes: readonly Outcome[]): readonly Tally[] {
	const tallies: Tally[] = [];
	const add = (month: string, counts: Counts, values: Partial<Record<Dimension, string>>) => {
		for (const [dimension, value] of Object.entries({ all: "", ...values }))
			tallies.push({ month, dimension: dimension as Dimension, value, counts });
	};
	for (const [index, visit] of visits.entries()) {
		const groups = groupsOf(visit);
		add(monthOf(visit.signedOn), visit.counts, groups);
		if (visit.pace) add(monthOf(visit.signedOn), paceCounts(visit.pace), {});
		if (visit.plannedOn && visit.plannedOn > visit.signedOn) {
			const due = addDays(visit.plannedOn, graceDays);
			const kept = visits.slice(index + 1).some(({ begunOn }) => begunOn > visit.signedOn && begunOn <= due);
			add(monthOf(due), { followUpKept: [kept ? 1 : 0, 1] }, groups);
		}
	}
	const [first] = visits;
	if (first) add(monthOf(first.begunOn), courseCounts(first, visits, outcomes), { stratum: first.stratum ?? unknown });
	return merge(tallies);
}

const monthOf = (day: string) => day.slice(0, 7);

const groupsOf = ({ stratum, phase, authorId }: VisitFacts) => ({
	stratum: stratum ?? unknown,
	phase: phase ?? unknown,
	author: authorId ?? unknown,
});

/** The practice's own: in no dimension, and least of all by clinician. */
function paceCounts({ seconds, interactions }: NonNullable<VisitFacts["pace"]>): Counts {
	const sections = Object.entries(seconds).map(([section, sum]) => [`seconds.${section}`, [sum, 1] as const]);
	return { interactions: [interactions, 1], ...Object.fromEntries(sections) };
}

/** Of those whose outcome is known, how many are better; the rest of `patients` is missing. */
function courseCounts(first: VisitFacts, visits: readonly VisitFacts[], outcomes: readonly Outcome[]): Counts {
	const counts: Record<string, Counted> = { patients: [1, 1] };
	const nearest = nearestTo(first);
	for (const week of outcomeWeeks) {
		const seen = nearest(
			visits.filter(({ pain }) => pain !== null),
			({ begunOn }) => begunOn,
			week,
		);
		const told = nearest(
			outcomes.filter(({ pain }) => pain !== null),
			({ on }) => on,
			week,
		);
		const pain = seen?.pain ?? told?.pain ?? null;
		if (pain !== null && first.pain !== null && first.pain > 0)
			counts[`lessPain.${week}`] = [first.pain - pain >= painChange * first.pain ? 1 : 0, 1];
		const usual = nearest(
			outcomes.filter(({ backToUsual }) => backToUsual !== null),
			({ on }) => on,
			week,
		);
		if (usual) counts[`backToUsual.${week}`] = [usual.backToUsual ? 1 : 0, 1];
	}
	return counts;
}

/** Of what is known by day, what is nearest to the week, within the week's window of days after the first visit. */
const nearestTo =
	({ begunOn }: VisitFacts) =>
	<Known>(known: readonly Known[], dayOf: (one: Known) => string, week: OutcomeWeek): Known | undefined => {
		const { from, to } = outcomeWindows[week];
		const away = (one: Known) => Math.round((Date.parse(dayOf(one)) - Date.parse(begunOn)) / 86_400_000);
		const off = (one: Known) => Math.abs(away(one) - week * 7);
		return known
			.filter((one) => away(one) >= from && away(one) <= to)
			.toSorted((one, other) => off(one) - off(other))[0];
	};

export const keyOf = ({ month, dimension, value }: Pick<Tally, "month" | "dimension" | "value">) =>
	`${month} ${dimension} ${value}`;

/** One tally for each month and value, counts added up; `sign` −1 takes them away. */
export function merge(tallies: readonly Tally[], sign: 1 | -1 = 1): readonly Tally[] {
	const merged = new Map<string, Tally>();
	for (const tally of tallies) {
		const known = merged.get(keyOf(tally));
		merged.set(keyOf(tally), { ...tally, counts: addCounts(known?.counts ?? {}, tally.counts, sign) });
	}
	return [...merged.values()];
}

/** The sum; what comes to nothing is left out. */
export function addCounts(to: Counts, more: Counts, sign: 1 | -1 = 1): Counts {
	const sums: Record<string, Counted> = { ...to };
	for (const [name, [count, of]] of Object.entries(more)) {
		const [had, hadOf] = sums[name] ?? [0, 0];
		sums[name] = [had + sign * count, hadOf + sign * of];
	}
	return Object.fromEntries(Object.entries(sums).filter(([, [count, of]]) => count !== 0 || of !== 0));
}
