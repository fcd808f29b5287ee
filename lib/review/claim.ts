import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang } from "@/lib/clinical/types";
import { db, write } from "@/lib/db/client";
import { logged } from "@/lib/review/logged";
import { done, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewStanding, ReviewStatus, ReviewView } from "@/lib/review/types";
import { claimOf, reviewNow } from "@/lib/review/view";

type At = { lang: Lang; now: Date };

/** Takes a review out of the queue. Of two who try at once one wins, and the other is told who and when. */
export async function claimReview(by: Actor, id: string, { lang, now }: At): Promise<Outcome<ReviewView>> {
	const { practiceId } = by;
	const claimed = await write(practiceId, async (transaction) => {
		const { count } = await transaction.review.updateMany({
			where: { practiceId, id, status: "waiting" },
			data: {
				status: "claimed",
				claimedById: by.userId,
				claimedByName: by.name,
				claimedAt: now,
				version: { increment: 1 },
			},
		});
		if (count === 0) return false;
		// What somebody else thought of the plan before they let it go is not this person's opinion.
		await transaction.reviewMark.deleteMany({ where: { practiceId, reviewId: id } });
		const { caseId } = await transaction.review.findUniqueOrThrow({ where: { practiceId_id: { practiceId, id } } });
		await appendAudit(transaction, logged(by, { id, caseId }, "claim", {}, now));
		return true;
	});
	if (claimed) return done(await reviewNow(by, id, lang));
	const standing = await standingOf(practiceId, id);
	if (!standing) return notFound;
	// The same click sent twice is no race.
	if (standing.status === "claimed" && standing.claimedBy?.id === by.userId) return done(await reviewNow(by, id, lang));
	return overtaken(standing);
}

/** Puts a review back in the queue. What was written stays; the marks go. */
export async function releaseReview(by: Actor, id: string, { lang, now }: At): Promise<Outcome<ReviewView>> {
	const { practiceId } = by;
	const released = await write(practiceId, async (transaction) => {
		const { count } = await transaction.review.updateMany({
			where: { practiceId, id, status: "claimed", claimedById: by.userId },
			data: { status: "waiting", claimedById: null, claimedByName: null, claimedAt: null, version: { increment: 1 } },
		});
		if (count === 0) return false;
		await transaction.reviewMark.deleteMany({ where: { practiceId, reviewId: id } });
		const { caseId } = await transaction.review.findUniqueOrThrow({ where: { practiceId_id: { practiceId, id } } });
		await appendAudit(transaction, logged(by, { id, caseId }, "release", {}, now));
		return true;
	});
	if (released) return done(await reviewNow(by, id, lang));
	const standing = await standingOf(practiceId, id);
	return standing ? overtaken(standing) : notFound;
}

/** Who has it, and no more: whoever was slower may not read what is somebody else's by now. */
async function standingOf(practiceId: string, id: string): Promise<ReviewStanding | null> {
	const row = await db().review.findUnique({
		where: { practiceId_id: { practiceId, id } },
		select: { status: true, claimedById: true, claimedByName: true, claimedAt: true },
	});
	return row && { status: row.status as ReviewStatus, claimedBy: claimOf(row) };
}
