import { addDays, daysBetween } from "./day";

/** Days from one ISO calendar day to another, both included. */
export const daysIncluded = (from: string, to: string): number => daysBetween(from, to) + 1;

/** The first day of week `week` of an absence; week 1 begins on the first day. */
export const weekBegins = (since: string, week: number): string => addDays(since, 7 * (week - 1));

/** The last day of week `week` of an absence: the careful reading of "within so many weeks". */
export const weekEnds = (since: string, week: number): string => addDays(since, 7 * week - 1);

/** The last day of the first year of an absence. From 29 February the year ends on 28 February. */
export function yearEnds(since: string): string {
	const [year = 0, month = 1, day = 1] = since.split("-").map(Number);
	return addDays(new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10), -1);
}

/** A date of the follow-up, as content states it: a week of the absence, and which end of it counts. */
export type LeaveMilestone = { id: string; week: number; at: "begins" | "ends" };

/** The day of each milestone, earliest first. `since` is the first day of the absence. */
export function leaveDates<M extends LeaveMilestone>(
	milestones: readonly M[],
	since: string,
): readonly (M & { on: string })[] {
	return milestones
		.map((milestone) => ({
			...milestone,
			on: (milestone.at === "begins" ? weekBegins : weekEnds)(since, milestone.week),
		}))
		.toSorted((a, b) => a.on.localeCompare(b.on));
}

/** What the clinician's own start share and number of weeks are stepped down by; percentages of sick leave. */
export type StairRule = { roundTo: number; lowest: number };

/**
 * Equal steps down from `percent` over `weeks` weeks, one a week, beginning on `from`. Equal neighbours become one
 * longer step. A share never falls below the lowest that gives sick leave, unless it started there.
 * Empty when the share or the number of weeks is not above zero.
 */
export function proposeStair(
	{ from, percent, weeks }: { from: string; percent: number; weeks: number },
	{ roundTo, lowest }: StairRule,
): { from: string; to: string; percent: number }[] {
	const steps: { from: string; to: string; percent: number }[] = [];
	if (!(percent > 0) || !(weeks > 0)) return steps;
	for (let week = 0; week < weeks; week++) {
		const even = Math.round((percent * (weeks - week)) / weeks / roundTo) * roundTo;
		const share = week === 0 ? percent : Math.min(percent, Math.max(lowest, even));
		const last = steps.at(-1);
		const to = weekEnds(from, week + 1);
		if (last?.percent === share) last.to = to;
		else steps.push({ from: weekBegins(from, week + 1), to, percent: share });
	}
	return steps;
}
