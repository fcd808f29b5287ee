import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { asksReason } from "@/lib/clinical/engine/low-value";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentPlan } from "@/lib/consultation/current-plan";
import { noteFollowUp } from "@/lib/consultation/note-follow-up";
import { done, invalid, notFound, type Outcome } from "@/lib/consultation/outcome";
import type { ConsultationView, NewAddendum } from "@/lib/consultation/types";
import { findConsultation, toAddendum, toView } from "@/lib/consultation/view";
import { type Transaction, write } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { addendum as texts } from "@/lib/texts/addendum";

/** `later-plan`: another plan of the case has been signed since; that one is added to. */
type Added = Outcome<ConsultationView> | { outcome: "later-plan" };

/** Tells whoever should know, in the same transaction. */
type Tell = (transaction: Transaction, by: Actor, of: { id: string; caseId: string }, now: Date) => Promise<void>;

/**
 * A GP's own addition to a signed plan: a new line, another wording of one, or that one goes; always with a reason. The
 * signature and what was signed stay as they are. Refused when the plan has changed since it was read.
 */
export async function addToPlan(
	by: Actor,
	id: string,
	change: NewAddendum,
	{ lang, now, tell }: { lang: Lang; now: Date; tell?: Tell },
): Promise<Added> {
	const { practiceId } = by;
	const { planVersion, section, lineId, text, why, followUpOn } = change;
	const found = await findConsultation(practiceId, id);
	if (found?.status !== "signed") return notFound;
	const view = toView(found);
	if (followUpOn && (section !== "followUp" || text === null))
		return invalid([{ key: "followUpOn", message: texts.dayOnlyForFollowUp[lang] }]);
	const asked = text === null ? null : asksReason({ section, text }, contentIn(lang).lowValue);

	const written = await write(practiceId, async (transaction): Promise<Added["outcome"] | "no-such-line" | "same"> => {
		if (await hasLaterPlan(transaction, view, practiceId)) return "later-plan";
		const rows = await transaction.planAddendum.findMany({
			where: { practiceId, consultationId: id },
			orderBy: { number: "asc" },
		});
		if (rows.length !== planVersion) return "changed-elsewhere";
		const lines = currentPlan(view.signedPlan ?? [], rows.map(toAddendum));
		const line = lineId === null ? null : lines.find((one) => one.id === lineId && one.section === section);
		if (line === undefined) return "no-such-line";
		if (line && line.text === text) return "same";
		const number = rows.length + 1;
		await transaction.planAddendum.create({
			data: {
				...{ practiceId, consultationId: id, number, section, lineId, text, why },
				before: line?.text ?? null,
				reason: asked ? why : null,
				followUpOn: followUpOn ?? null,
				authorId: by.userId,
				authorName: by.name,
				createdAt: now,
			},
		});
		await noteFollowUp(transaction, practiceId, view.caseId);
		await tell?.(transaction, by, view, now);
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "addendum",
			actor: by,
			caseId: view.caseId,
			subjectId: id,
			detail: { number, section },
		});
		return "done";
	});

	const current = toView((await findConsultation(practiceId, id)) ?? raise(`Consultation ${id} is gone`));
	switch (written) {
		case "no-such-line":
			return invalid([{ key: "lineId", message: texts.noSuchLine[lang] }]);
		case "same":
			return invalid([{ key: "text", message: texts.textSame[lang] }]);
		case "changed-elsewhere":
			return { outcome: "changed-elsewhere", current };
		case "later-plan":
			return { outcome: "later-plan" };
		default:
			return done(current);
	}
}

const hasLaterPlan = async (
	transaction: Transaction,
	{ id, caseId, createdAt }: Pick<ConsultationView, "id" | "caseId" | "createdAt">,
	practiceId: string,
): Promise<boolean> => {
	const where = { practiceId, caseId, status: "signed", createdAt: { gte: createdAt }, NOT: { id } } as const;
	return (await transaction.consultation.findFirst({ where, select: { id: true } })) !== null;
};
