import type { FollowUpInterval } from "../../types";
import { addDays } from "../day";
import { workingDay } from "../working-day";

/** The soonest of the intervals that these plan items name; null where they name none. */
export function proposedInterval(
	intervals: readonly FollowUpInterval[],
	items: readonly string[],
): FollowUpInterval | null {
	const named = intervals.filter(({ item }) => items.includes(item));
	return named.sort((a, b) => a.to - b.to || a.from - b.from)[0] ?? null;
}

/** The first working day of an interval that begins today. */
export const firstDay = ({ from }: FollowUpInterval, today: string): string => workingDay(addDays(today, from));
