import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db/client";

/**
 * Puts back in the queue what a physiotherapist who leaves has claimed and not finished, so that nobody's patient waits
 * for someone who is not there. What was addressed to them by name becomes the practice's own. Their marks go, as when
 * they let go of it themselves; what they wrote stays.
 */
export async function releaseReviews(transaction: Transaction, by: Actor, userId: string, now: Date): Promise<void> {
	const { practiceId } = by;
	const claimed = await transaction.review.findMany({
		where: { practiceId, claimedById: userId, status: "claimed" },
		select: { id: true, caseId: true },
	});
	for (const { id, caseId } of claimed) {
		await transaction.review.update({
			where: { practiceId_id: { practiceId, id } },
			data: { status: "waiting", claimedById: null, claimedByName: null, claimedAt: null, version: { increment: 1 } },
		});
		await transaction.reviewMark.deleteMany({ where: { practiceId, reviewId: id } });
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "release",
			actor: by,
			caseId,
			subjectId: id,
			detail: {},
		});
	}
	await transaction.review.updateMany({
		where: { practiceId, toUserId: userId, status: "waiting" },
		data: { toUserId: null, version: { increment: 1 } },
	});
}
