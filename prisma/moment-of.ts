import { addDays } from "@/lib/clinical/engine/day";
import { dayOf, startOfDay } from "@/lib/dates";

const noon = 12 * 3_600_000;

/**
 * The moment that a scenario's day is played from: noon of an earlier day, `now` itself today. By the Norwegian
 * calendar and not by whole 24 hours, so that a day is the same whether the cases are made at noon or at midnight.
 */
export function momentOf(daysAgo: number, now: Date): Date {
	if (daysAgo === 0) return now;
	return new Date(startOfDay(addDays(dayOf(now), -daysAgo)).getTime() + noon);
}
