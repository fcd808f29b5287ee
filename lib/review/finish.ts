import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { type Lang, planSections } from "@/lib/clinical/types";
import { write } from "@/lib/db/client";
import { logged } from "@/lib/review/logged";
import { gpsBehind, notify } from "@/lib/review/notify";
import { done, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewOutcome, ReviewView } from "@/lib/review/types";
import { loadReview, reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

type Finishing = {
	version: number;
	outcome: ReviewOutcome;
	reply?: string | undefined;
	nextContact?: string | undefined;
};

/**
 * Ends the review with what came of it, and tells the GPs. Treatment is started on a plan that was looked at whole: then
 * every section needs a mark. The other two outcomes may leave sections unmarked, and the letter says which.
 */
export async function finishReview(
	by: Actor,
	id: string,
	{ version, outcome, reply, nextContact }: Finishing,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<ReviewView>> {
	const review = await loadReview(by, id, lang);
	if (!review) return notFound;
	if (!review.may.work) return overtaken(review);
	const unmarked = unmarkedSections(review);
	if (outcome === "started" && unmarked.length > 0) {
		return {
			outcome: "invalid",
			errors: unmarked.map((section) => ({ key: `marks.${section}`, message: refusals.notReviewed[lang] })),
		};
	}
	const { practiceId, userId } = by;
	const { caseId, consultationId, askedBy } = review;
	const finished = await write(practiceId, async (transaction) => {
		const { count } = await transaction.review.updateMany({
			where: { practiceId, id, version, status: "claimed", claimedById: userId },
			data: {
				status: "finished",
				outcome,
				reply: reply || null,
				nextContact: nextContact ?? null,
				finishedAt: now,
				version: { increment: 1 },
			},
		});
		if (count === 0) return false;
		const gps = await gpsBehind(transaction, practiceId, { consultationId, askedById: askedBy.id });
		await notify(transaction, { practiceId, caseId, reviewId: id }, "finished", gps, { by: userId, now });
		await appendAudit(transaction, logged(by, review, "review-finished", { outcome }, now));
		return true;
	});
	const current = await reviewNow(by, id, lang);
	return finished ? done(current) : overtaken(current);
}

/** The sections of the plan that the physiotherapist has said nothing of. */
export const unmarkedSections = ({ plan, marks }: Pick<ReviewView, "plan" | "marks">) =>
	planSections.filter((section) => !marks[section] && plan.some((line) => line.section === section));
