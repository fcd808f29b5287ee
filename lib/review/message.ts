import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang, PlanSection } from "@/lib/clinical/types";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { noteAttention } from "@/lib/review/attention";
import { findReview } from "@/lib/review/find";
import { logged } from "@/lib/review/logged";
import { setMark } from "@/lib/review/mark";
import { gpsBehind, notify, physiosBehind } from "@/lib/review/notify";
import { done, notFound, type Outcome } from "@/lib/review/outcome";
import type { ReviewView } from "@/lib/review/types";
import { reviewNow } from "@/lib/review/view";

type NewMessage = { section: PlanSection | null; text: string };

/**
 * A question of the physiotherapist's or an answer of a GP's. A question about a section marks it as asked about, while
 * the review is theirs. The thread goes on after the review is finished.
 */
export async function writeMessage(
	by: Actor,
	reviewId: string,
	{ section, text }: NewMessage,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<ReviewView>> {
	const { practiceId, userId } = by;
	const review = await findReview(practiceId, reviewId);
	if (!review) return notFound;
	const { caseId, consultationId } = review;
	const isGp = by.role === "gp";
	await write(practiceId, async (transaction) => {
		await transaction.reviewMessage.create({
			data: {
				...{ practiceId, id: newId(now), reviewId, section, text },
				kind: isGp ? "answer" : "question",
				byId: userId,
				byName: by.name,
				role: by.role,
				at: now,
			},
		});
		if (section && !isGp && review.status === "claimed" && review.claimedById === userId) {
			const planVersion = await transaction.planAddendum.count({ where: { practiceId, consultationId } });
			await setMark(transaction, { practiceId, reviewId, section, verdict: "ask", planVersion }, now);
		}
		await noteAttention(transaction, practiceId, reviewId);
		const to = await (isGp ? physiosBehind : gpsBehind)(transaction, practiceId, review);
		await notify(transaction, { practiceId, caseId, reviewId }, isGp ? "answer" : "question", to, { by: userId, now });
		await appendAudit(transaction, logged(by, review, "review", { part: isGp ? "answer" : "question" }, now));
	});
	return done(await reviewNow(by, reviewId, lang));
}
