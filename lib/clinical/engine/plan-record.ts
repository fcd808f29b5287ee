import type { PlanRecord } from "../plan-record";
import { choiceGaps, choiceLines } from "./record/choice";
import { followUpGaps, followUpLines } from "./record/follow-up";
import { imagingGaps, imagingLines } from "./record/imaging";
import { lastPlanLines } from "./record/last-plan";
import { medicinesGaps } from "./record/medicine-gaps";
import { medicinesLines } from "./record/medicines";
import type { RecordContext, RecordGap, RecordLine } from "./record/record-line";
import { referralsGaps, referralsLines } from "./record/referrals";
import { sickLeaveGaps, sickLeaveLines } from "./record/sick-leave";

/** The decisions as lines of the plan, so that every document carries them. Nothing is said of what was not decided. */
export function recordLines(record: PlanRecord, context: RecordContext): readonly RecordLine[] {
	const { imaging, sickLeave, medicines, referrals, followUp, choice, lastPlan } = record;
	return [
		...(lastPlan ? lastPlanLines(lastPlan, context) : []),
		...(choice ? choiceLines(choice, context) : []),
		...(sickLeave ? sickLeaveLines(sickLeave, context) : []),
		...(medicines ? medicinesLines(medicines, context) : []),
		...(imaging ? imagingLines(imaging, context) : []),
		...(referrals ? referralsLines(referrals, context) : []),
		...(followUp ? followUpLines(followUp, context) : []),
	];
}

/** What must be answered before the plan is signed. Empty when nothing is. */
export function recordGaps(record: PlanRecord, context: RecordContext): readonly RecordGap[] {
	const { imaging, sickLeave, medicines, referrals, followUp, choice } = record;
	return [
		...(choice ? choiceGaps(choice, context) : []),
		...(sickLeave ? sickLeaveGaps(sickLeave, context) : []),
		...(medicines ? medicinesGaps(medicines, context) : []),
		...(imaging ? imagingGaps(imaging, context) : []),
		...(referrals ? referralsGaps(referrals, context) : []),
		...(followUp ? followUpGaps(followUp, context) : []),
	];
}
