import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { urgencyOf } from "@/lib/clinical/engine/urgency";
import type { Lang } from "@/lib/clinical/types";
import { loadConsultation } from "@/lib/consultation/service";
import { type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { logged } from "@/lib/review/logged";
import { hasLaterPlan } from "@/lib/review/newer";
import { notify, physiosBehind } from "@/lib/review/notify";
import { done, invalid, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewView } from "@/lib/review/types";
import { reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

type Sharing = { toUserId: string | null; question?: string | undefined; key?: string | undefined };
type At = { lang: Lang; now: Date; id?: string };

/**
 * Sends a signed plan to a physiotherapist, or to any of the practice's own. A plan waits with each of them once: a
 * second time is refused with the review that is there. `id` is given only by scenarios.
 */
export async function shareConsultation(
	by: Actor,
	consultationId: string,
	{ toUserId, question, key }: Sharing,
	{ lang, now, id = newId(now) }: At,
): Promise<Outcome<ReviewView>> {
	const { practiceId } = by;
	const consultation = await loadConsultation(practiceId, consultationId);
	if (!consultation) return notFound;
	const { signedAssessment, caseId } = consultation;
	if (!signedAssessment) return invalid("consultation", refusals.notSigned[lang]);
	const { class: triageClass } = signedAssessment.triage;
	// The letter to the physiotherapist is not written either: nothing may stand between the patient and the hospital.
	if (triageClass === "emergency") return invalid("consultation", refusals.emergency[lang]);
	if (await hasLaterPlan(practiceId, consultation)) return invalid("consultation", refusals.laterPlan[lang]);
	const made = await write(practiceId, async (transaction): Promise<{ id: string } | { open: string } | "nobody"> => {
		const repeated =
			key && (await transaction.review.findUnique({ where: { practiceId_createKey: { practiceId, createKey: key } } }));
		if (repeated) return { id: repeated.id };
		if (toUserId && !(await isPhysio(transaction, practiceId, toUserId))) return "nobody";
		const open = await transaction.review.findFirst({
			where: { practiceId, caseId, consultationId, toUserId, status: { in: ["waiting", "claimed"] } },
			select: { id: true },
		});
		if (open) return { open: open.id };
		const review = { practiceId, id, caseId, consultationId, toUserId };
		await transaction.review.create({
			data: {
				...review,
				question: question || null,
				askedById: by.userId,
				askedByName: by.name,
				askedAt: now,
				urgency: urgencyOf(triageClass),
				createKey: key ?? null,
			},
		});
		const to = await physiosBehind(transaction, practiceId, { toUserId, claimedById: null });
		await notify(transaction, { practiceId, caseId, reviewId: id }, "asked", to, { by: by.userId, now });
		const detail = { consultation: consultationId, to: toUserId ?? "practice" };
		await appendAudit(transaction, logged(by, review, "share", detail, now));
		return { id };
	});
	if (made === "nobody") return invalid("toUserId", refusals.noPhysio[lang]);
	if ("open" in made) return overtaken(await reviewNow(by, made.open, lang));
	return done(await reviewNow(by, made.id, lang));
}

async function isPhysio(transaction: Transaction, practiceId: string, userId: string): Promise<boolean> {
	const membership = await transaction.membership.findFirst({
		where: { practiceId, userId, role: "physio", endedAt: null },
		select: { id: true },
	});
	return membership !== null;
}
