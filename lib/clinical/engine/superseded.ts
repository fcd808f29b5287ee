import { opioidGroups } from "../content/opioid-groups";
import { superseded } from "../content/superseded";
import type { MedicineDecision, PlanRecord } from "../plan-record";

const leave = new Set(["pending", "graded", "full", "treatment-days"]);
const byService: Readonly<Record<string, readonly string[]>> = superseded.referral;

const opioids: readonly string[] = opioidGroups;
const usesNsaid = ({ group, action }: MedicineDecision) =>
	group === "nsaid" && (action === "start" || action === "continue");
const tapersOpioid = ({ group, action, taper }: MedicineDecision) =>
	opioids.includes(group) && action === "taper" && (taper?.length ?? 0) > 0;

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
		...(sickLeave?.kind === "graded" && sickLeave.steps?.length ? superseded.stair : []),
		...(medicines && (medicines.length === 0 || medicines.some(usesNsaid)) ? superseded.nsaidDecided : []),
		...(medicines?.some(tapersOpioid) ? superseded.opioidTapers : []),
		...(referrals ?? []).flatMap(({ to }) => byService[to] ?? []),
	]);
}
