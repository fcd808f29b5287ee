import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { startNextVisit } from "@/lib/clinical/engine/next-visit";
import type { Lang } from "@/lib/clinical/types";
import { addDraft, ageOn } from "@/lib/consultation/add-draft";
import { contentIn } from "@/lib/consultation/content";
import { mayWrite } from "@/lib/consultation/may-write";
import { done, notFound, type Outcome } from "@/lib/consultation/outcome";
import { readAnswers } from "@/lib/consultation/stored";
import type { ConsultationView } from "@/lib/consultation/types";
import { findConsultation, listed, toView } from "@/lib/consultation/view";
import { dayOf } from "@/lib/dates";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { countSave } from "@/lib/metrics";
import { raise } from "@/lib/raise";

/** `overtaken`: another GP has begun the follow-up. */
type FollowUp = Outcome<ConsultationView> | { outcome: "overtaken" };
type At = { lang: Lang; now: Date; id?: string };

/**
 * Makes the next visit of a case. It starts from what holds from one visit to the next; everything else, the safety
 * questions first, is asked anew. Where a visit is under way already, that one is the answer: a case has one at a time.
 * `id` is given only by scenarios.
 */
export async function createFollowUp(by: Actor, caseId: string, { lang, now, id = newId(now) }: At): Promise<FollowUp> {
	const { practiceId } = by;
	const content = contentIn(lang);
	const latestId = await write(practiceId, async (transaction) => {
		const found = await transaction.case.findUnique({ where: { practiceId_id: { practiceId, id: caseId } } });
		if (!found) return null;
		if (found.status === "draft") return found.consultationId;
		const last =
			(await transaction.consultation.findUnique({
				where: { practiceId_id: { practiceId, id: found.consultationId } },
			})) ?? raise(`Case ${caseId} names a consultation that is not there`);
		const answers = startNextVisit(content, readAnswers(last.answers), ageOn(dayOf(now), found.birthYear));
		await addDraft(transaction, by, { id, caseId, answers, contentVersion: content.version, followUp: true }, now);
		await transaction.case.update({
			where: { practiceId_id: { practiceId, id: caseId } },
			data: {
				consultationId: id,
				status: "draft",
				savedAt: now,
				authorId: by.userId,
				...listed(evaluate(content, answers)),
			},
		});
		return id;
	});
	if (latestId === null) return notFound;
	const view = toView((await findConsultation(practiceId, latestId)) ?? raise(`Consultation ${latestId} is gone`));
	if (!(await mayWrite(view, by))) return { outcome: "overtaken" };
	if (latestId === id) countSave("consultation");
	return done(view);
}
