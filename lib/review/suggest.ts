import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang, PlanSection } from "@/lib/clinical/types";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { noteAttention } from "@/lib/review/attention";
import { logged } from "@/lib/review/logged";
import { setMark } from "@/lib/review/mark";
import { gpsBehind, notify } from "@/lib/review/notify";
import { done, invalid, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewView } from "@/lib/review/types";
import { loadReview, reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

type NewSuggestion = {
	section: PlanSection;
	lineId: string | null;
	text: string | null;
	reason: string;
	planVersion: number;
};

/**
 * Suggests another wording of a line, a new line, or that a line goes. The plan stays as it is until a GP accepts.
 * A new suggestion for the same line takes the place of the one that waits. `id` is given only by scenarios.
 */
export async function suggestChange(
	by: Actor,
	reviewId: string,
	{ section, lineId, text, reason, planVersion }: NewSuggestion,
	{ lang, now, id = newId(now) }: { lang: Lang; now: Date; id?: string },
): Promise<Outcome<ReviewView>> {
	const review = await loadReview(by, reviewId, lang);
	if (!review) return notFound;
	if (!review.may.work || planVersion !== review.planVersion) return overtaken(review);
	const line = lineId === null ? null : review.plan.find((one) => one.id === lineId && one.section === section);
	if (line === undefined) return invalid("lineId", refusals.noSuchLine[lang]);
	if (line && line.text === text) return invalid("text", refusals.unchanged[lang]);
	const { practiceId, userId } = by;
	const saved = await write(practiceId, async (transaction) => {
		const { count } = await transaction.review.updateMany({
			where: { practiceId, id: reviewId, status: "claimed", claimedById: userId },
			data: { version: { increment: 1 } },
		});
		if (count === 0) return false;
		if (lineId !== null) {
			await transaction.suggestion.updateMany({
				where: { practiceId, reviewId, lineId, status: "open" },
				data: { status: "withdrawn" },
			});
		}
		await transaction.suggestion.create({
			data: {
				...{ practiceId, id, reviewId, section, lineId, text, reason, planVersion },
				before: line?.text ?? null,
				byId: userId,
				byName: by.name,
				createdAt: now,
			},
		});
		await setMark(transaction, { practiceId, reviewId, section, verdict: "suggest", planVersion }, now);
		await noteAttention(transaction, practiceId, reviewId);
		const about = { practiceId, caseId: review.caseId, reviewId };
		const gps = await gpsBehind(transaction, practiceId, { ...review, askedById: review.askedBy.id });
		await notify(transaction, about, "suggestion", gps, { by: userId, now });
		await appendAudit(transaction, logged(by, review, "review", { part: "suggestion", section }, now));
		return true;
	});
	const current = await reviewNow(by, reviewId, lang);
	return saved ? done(current) : overtaken(current);
}
