import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { PlanAddendum } from "@/lib/consultation/types";

type Change = Pick<PlanAddendum, "lineId" | "text" | "followUpOn">;

/** The line of a plan that says when the next visit is. */
export const followUpLine = "followUp.decided";

/**
 * The calendar day of the next visit, as the plan now stands; null where it has none. Reworded without a new day the
 * line keeps the day that it was signed with: a visit that is looked for in vain does less harm than one forgotten.
 */
export const followUpDay = ({ followUp }: Pick<PlanRecord, "followUp">, addenda: readonly Change[]): string | null =>
	addenda.reduce<string | null>((day, { lineId, text, followUpOn }) => {
		if (followUpOn) return followUpOn;
		return lineId === followUpLine && text === null ? null : day;
	}, followUp?.on ?? null);
