import "server-only";
import { urgencyOf } from "@/lib/clinical/engine/urgency";
import { followUpDay } from "@/lib/consultation/follow-up-day";
import { readRecord } from "@/lib/consultation/record-schema";
import { readAssessment } from "@/lib/consultation/stored";
import { toAddendum } from "@/lib/consultation/view";
import type { Database, Transaction } from "@/lib/db/client";

/**
 * When the next visit of a case is and how urgent, from the plan that was signed last as it now stands; null for a case
 * without a signed plan.
 */
export async function findFollowUp(from: Transaction | Database, practiceId: string, caseId: string) {
	const last = await from.consultation.findFirst({
		where: { practiceId, caseId, status: "signed" },
		include: { signature: true, addenda: { orderBy: { number: "asc" } } },
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
	});
	if (!last?.signature) return null;
	const { record, assessment } = last.signature;
	return {
		followUpOn: followUpDay(readRecord(record), last.addenda.map(toAddendum)),
		followUpRank: urgencyOf(readAssessment(assessment).triage.class),
	};
}

/** Copies it to the case, for the list. To be called after every addition to a signed plan, in its transaction. */
export async function noteFollowUp(transaction: Transaction, practiceId: string, caseId: string): Promise<void> {
	const found = await findFollowUp(transaction, practiceId, caseId);
	if (found) await transaction.case.updateMany({ where: { practiceId, id: caseId }, data: found });
}
