import { daysBetween } from "@/lib/clinical/engine/day";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { followUps } from "@/lib/texts/follow-ups";

export type FollowUpTexts = Localised<typeof followUps>;

/** How far a day is from today, in words. Both are ISO calendar days. */
export function dueWords(on: string, today: string, t: FollowUpTexts): string {
	const days = daysBetween(today, on);
	if (days === 0) return t.today;
	if (days === 1) return t.tomorrow;
	if (days > 1) return fill(t.inDays, { n: days });
	return days === -1 ? t.overdueOne : fill(t.overdueMany, { n: -days });
}
