import "server-only";
import type { Transaction } from "@/lib/db/client";
import { uncountCase } from "@/lib/measures/record";
import type { ErasureCounts } from "@/lib/practice/types";

/** How much there is of a case, kind by kind: what is left to tell of it once it is gone. */
export async function countCase(transaction: Transaction, practiceId: string, caseId: string): Promise<ErasureCounts> {
	const consultationIds = await idsOf(transaction.consultation.findMany(whereCase(practiceId, caseId)));
	const reviewIds = await idsOf(transaction.review.findMany(whereCase(practiceId, caseId)));
	const ofConsultation = { where: { practiceId, consultationId: { in: consultationIds } } };
	const ofReview = { where: { practiceId, reviewId: { in: reviewIds } } };
	const ofCase = { where: { practiceId, caseId } };
	return {
		consultations: consultationIds.length,
		decisions: await transaction.planDecision.count(ofConsultation),
		signatures: await transaction.signature.count(ofConsultation),
		addenda: await transaction.planAddendum.count(ofConsultation),
		reviews: reviewIds.length,
		marks: await transaction.reviewMark.count(ofReview),
		messages: await transaction.reviewMessage.count(ofReview),
		suggestions: await transaction.suggestion.count(ofReview),
		scores: await transaction.sessionScore.count(ofCase),
		notifications: await transaction.notification.count(ofCase),
		openings: await transaction.caseOpening.count(ofCase),
		patientForms: await transaction.patientForm.count(ofCase),
		patientCodes: await transaction.patientCode.count(ofCase),
	};
}

/**
 * Deletes everything of a case, what hangs on something before what it hangs on. The triggers let what is signed go
 * only while an `Erasure` of the case, decided by another person than asked for it, stands as done. The practice's figures lose
 * what the case had added to them. The audit log stays: it holds no clinical text.
 */
export async function deleteCase(transaction: Transaction, practiceId: string, caseId: string): Promise<void> {
	const consultationIds = await idsOf(transaction.consultation.findMany(whereCase(practiceId, caseId)));
	const reviewIds = await idsOf(transaction.review.findMany(whereCase(practiceId, caseId)));
	const ofConsultation = { where: { practiceId, consultationId: { in: consultationIds } } };
	const ofReview = { where: { practiceId, reviewId: { in: reviewIds } } };
	const ofCase = { where: { practiceId, caseId } };
	await uncountCase(transaction, practiceId, caseId);
	await transaction.planDecision.deleteMany(ofConsultation);
	await transaction.signature.deleteMany(ofConsultation);
	await transaction.planAddendum.deleteMany(ofConsultation);
	await transaction.reviewMark.deleteMany(ofReview);
	await transaction.reviewMessage.deleteMany(ofReview);
	await transaction.suggestion.deleteMany(ofReview);
	await transaction.review.deleteMany(ofCase);
	await transaction.sessionScore.deleteMany(ofCase);
	await transaction.notification.deleteMany(ofCase);
	await transaction.caseOpening.deleteMany(ofCase);
	await transaction.patientForm.deleteMany(ofCase);
	await transaction.patientCode.deleteMany(ofCase);
	await transaction.consultation.deleteMany(ofCase);
	await transaction.case.deleteMany({ where: { practiceId, id: caseId } });
}

const whereCase = (practiceId: string, caseId: string) => ({ where: { practiceId, caseId }, select: { id: true } });

const idsOf = async (rows: Promise<readonly { id: string }[]>): Promise<string[]> => (await rows).map(({ id }) => id);
