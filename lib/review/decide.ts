import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { asksReason } from "@/lib/clinical/engine/low-value";
import type { Lang, PlanSection } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentPlan } from "@/lib/consultation/current-plan";
import { noteFollowUp } from "@/lib/consultation/note-follow-up";
import { loadConsultation } from "@/lib/consultation/service";
import type { ConsultationView } from "@/lib/consultation/types";
import { toAddendum } from "@/lib/consultation/view";
import { type Transaction, write } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { noteAttention } from "@/lib/review/attention";
import { findSuggestion } from "@/lib/review/find";
import { logged } from "@/lib/review/logged";
import { notify } from "@/lib/review/notify";
import { done, invalid, notFound, type Outcome, overtaken } from "@/lib/review/outcome";
import type { ReviewView } from "@/lib/review/types";
import { isOutdated, reviewNow } from "@/lib/review/view";
import { fieldTexts } from "@/lib/texts/errors";
import { fill } from "@/lib/texts/fill";

type Decision = { decision: "accepted" | "declined"; answer?: string | undefined };
type Suggestion = NonNullable<Awaited<ReturnType<typeof findSuggestion>>>;

/**
 * A GP accepts or declines what a physiotherapist suggested. Accepting adds to the plan: the signature and what was
 * signed stay as they are. Refused when another GP was faster, or the line has changed since.
 */
export async function decideSuggestion(
	by: Actor,
	id: string,
	{ decision, answer }: Decision,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<ReviewView>> {
	const { practiceId } = by;
	const suggestion = await findSuggestion(practiceId, id);
	if (!suggestion) return notFound;
	const { reviewId } = suggestion;
	const { caseId, consultationId } = suggestion.review;
	const accepts = decision === "accepted";
	const found = accepts && !suggestion.reason && asked(suggestion);
	if (found) return invalid("reason", fill(fieldTexts.likewiseNeeded[lang], { found }));
	const consultation =
		(await loadConsultation(practiceId, consultationId)) ?? raise(`Review ${reviewId} is of no consultation`);
	const decided = await write(practiceId, async (transaction) => {
		const { count } = await transaction.suggestion.updateMany({
			where: { practiceId, id, status: "open" },
			data: { status: decision, decidedById: by.userId, decidedAt: now, answer: answer || null },
		});
		if (count === 0) return false;
		if (accepts && !(await addToPlan(transaction, by, consultation, suggestion, now))) throw new LineChanged();
		await noteAttention(transaction, practiceId, reviewId);
		const about = { practiceId, caseId, reviewId };
		await notify(transaction, about, "answer", [suggestion.byId], { by: by.userId, now });
		const detail = { suggestion: id, decision };
		await appendAudit(transaction, logged(by, { id: reviewId, caseId }, "suggestion-decided", detail, now));
		return true;
	}).catch((error: unknown) => {
		if (error instanceof LineChanged) return false;
		throw error;
	});
	const current = await reviewNow(by, reviewId, lang);
	return decided ? done(current) : overtaken(current);
}

/** Undoes the transaction. */
class LineChanged extends Error {}

/** The word in a suggested text that asks why, since little speaks for it; null where there is none. */
function asked({ section, text }: Suggestion): string | null {
	if (text === null) return null;
	return asksReason({ section: section as PlanSection, text }, contentIn("nb").lowValue)?.found ?? null;
}

/** False when the line is no longer what it was when the change was suggested. */
async function addToPlan(
	transaction: Transaction,
	by: Actor,
	{ id: consultationId, caseId, signedPlan }: ConsultationView,
	suggestion: Suggestion,
	now: Date,
): Promise<boolean> {
	const { practiceId } = by;
	const { section, lineId, before, text, reason, byName } = suggestion;
	const rows = await transaction.planAddendum.findMany({
		where: { practiceId, consultationId },
		orderBy: { number: "asc" },
	});
	if (isOutdated(suggestion, currentPlan(signedPlan ?? [], rows.map(toAddendum)))) return false;
	const number = rows.length + 1;
	await transaction.planAddendum.create({
		data: {
			...{ practiceId, consultationId, number, section, lineId, before, text },
			reason: asked(suggestion) === null ? null : reason,
			why: reason,
			suggestionId: suggestion.id,
			suggestedByName: byName,
			authorId: by.userId,
			authorName: by.name,
			createdAt: now,
		},
	});
	await noteFollowUp(transaction, practiceId, caseId);
	await appendAudit(transaction, {
		practiceId,
		at: now,
		event: "addendum",
		actor: by,
		caseId,
		subjectId: consultationId,
		detail: { number, section, suggestion: suggestion.id },
	});
	return true;
}
