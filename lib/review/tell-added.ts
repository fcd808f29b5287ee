import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Transaction } from "@/lib/db/client";
import { notify, physiosBehind } from "@/lib/review/notify";

/** A GP has added to a plan: whoever looks at it, or is asked to, is told. A review that is finished is left in peace. */
export async function tellAdded(
	transaction: Transaction,
	by: Actor,
	{ id, caseId }: { id: string; caseId: string },
	now: Date,
): Promise<void> {
	const { practiceId, userId } = by;
	const reviews = await transaction.review.findMany({
		where: { practiceId, consultationId: id, status: { not: "finished" } },
		select: { id: true, toUserId: true, claimedById: true },
	});
	for (const review of reviews) {
		const to = await physiosBehind(transaction, practiceId, review);
		await notify(transaction, { practiceId, caseId, reviewId: review.id }, "addendum", to, { by: userId, now });
	}
}
