import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang } from "@/lib/clinical/types";
import { dayOf } from "@/lib/dates";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { logged } from "@/lib/review/logged";
import { done, invalid, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewView } from "@/lib/review/types";
import { loadReview, reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

type NewScores = {
	day: string;
	pain?: number | undefined;
	goals: readonly { activity: string; score: number }[];
	sessions?: number | undefined;
	note?: string | undefined;
};

/** What was measured at a session joins the case. What was not measured is not kept, and never 0. */
export async function noteScores(
	by: Actor,
	reviewId: string,
	{ day, note, ...measured }: NewScores,
	{ lang, now, id = newId(now) }: { lang: Lang; now: Date; id?: string },
): Promise<Outcome<ReviewView>> {
	const review = await loadReview(by, reviewId, lang);
	if (!review) return notFound;
	if (!review.may.score) return overtaken(review);
	if (day > dayOf(now)) return invalid("day", refusals.future[lang]);
	const { practiceId, userId: byId, name: byName } = by;
	const { caseId } = review;
	const scores = JSON.stringify({ ...measured, ...(note && { note }) });
	await write(practiceId, async (transaction) => {
		await transaction.sessionScore.create({
			data: { practiceId, id, caseId, reviewId, day, scores, byId, byName, createdAt: now },
		});
		await appendAudit(transaction, logged(by, review, "review", { part: "scores", day }, now));
	});
	return done(await reviewNow(by, reviewId, lang));
}
