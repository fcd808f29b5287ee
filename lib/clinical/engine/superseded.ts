import { superseded } from "../content/superseded";
import type { PlanRecord } from "../plan-record";

const leave = new Set(["pending", "graded", "full", "treatment-days"]);
const byService: Readonly<Record<string, readonly string[]>> = superseded.referral;

/** The ids of the drafted lines that the decisions of a record take the place of. */
export function supersededItems({
	imaging,
	sickLeave,
	medicines,
	referrals,
	followUp,
}: PlanRecord): ReadonlySet<string> {
	return new Set([
		...(followUp?.on ? superseded.followUpDay : []),
		...(imaging && imaging.kind !== "none" ? superseded.imagingChosen : []),
		...(imaging?.answered ? superseded.imagingAnswered : []),
		...(sickLeave && leave.has(sickLeave.kind) ? superseded.onLeave : []),
		...(sickLeave && sickLeave.kind !== "full" ? superseded.lessThanFull : []),
		...(medicines ? superseded.medicineDecided : []),
		...(referrals ?? []).flatMap(({ to }) => byService[to] ?? []),
	]);
}
