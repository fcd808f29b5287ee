import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Answers } from "@/lib/clinical/content/answers";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import type { Lang } from "@/lib/clinical/types";
import { addDraft, ageOn } from "@/lib/consultation/add-draft";
import { contentIn } from "@/lib/consultation/content";
import { done, invalid, type Outcome } from "@/lib/consultation/outcome";
import { referenceKey } from "@/lib/consultation/reference-key";
import type { ConsultationView, NewConsultation } from "@/lib/consultation/types";
import { findConsultation, listed, toView } from "@/lib/consultation/view";
import { dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { isTaken } from "@/lib/db/fault";
import { newId } from "@/lib/db/id";
import { countSave } from "@/lib/metrics";
import { raise } from "@/lib/raise";
import { fieldTexts } from "@/lib/texts/errors";

type Created =
	| Outcome<ConsultationView>
	/** `existing` is null where the case is closed to whoever asks: the reference is taken, and that is all. */
	| { outcome: "reference-in-use"; existing: { caseId: string; consultationId: string } | null };
type At = { lang: Lang; now: Date; id?: string; caseId?: string };

/** Makes a case and the first draft of its first consultation. `id` and `caseId` are given only by scenarios. */
export async function createConsultation(by: Actor, input: NewConsultation, at: At): Promise<Created> {
	const { practiceId } = by;
	const { lang, now, id = newId(now), caseId = newId(now) } = at;
	const age = ageOn(dayOf(now), input.birthYear);
	if (age !== null && (age < 0 || age > 120))
		return invalid([{ key: "birthYear", message: fieldTexts.birthYear[lang] }]);
	const answers: Answers = { ...(age !== null && { age }), ...(input.sex && { sex: input.sex }) };
	const content = contentIn(lang);
	try {
		await write(practiceId, async (transaction) => {
			await transaction.case.create({
				data: {
					practiceId,
					id: caseId,
					reference: input.reference,
					referenceKey: referenceKey(input.reference),
					birthYear: input.birthYear ?? null,
					sex: input.sex ?? null,
					createdAt: now,
					consultationId: id,
					status: "draft",
					savedAt: now,
					authorId: by.userId,
					...listed(evaluate(content, answers)),
				},
			});
			const { version: contentVersion } = content;
			await addDraft(transaction, by, { id, caseId, answers, contentVersion, createKey: input.key ?? null }, now);
		});
	} catch (error) {
		if (isTaken(error)) return alreadyThere(by, input);
		throw error;
	}
	countSave("consultation");
	return done(
		toView((await findConsultation(practiceId, id)) ?? raise(`Consultation ${id} is gone right after it was made`)),
	);
}

/** Either this request, sent again because its answer was lost, or another case with the same reference. */
async function alreadyThere({ practiceId, userId }: Actor, input: NewConsultation): Promise<Created> {
	if (input.key) {
		const made = await db().consultation.findUnique({
			where: { practiceId_createKey: { practiceId, createKey: input.key } },
		});
		const row = made && (await findConsultation(practiceId, made.id));
		if (row) return done(toView(row));
	}
	const key = { practiceId, referenceKey: referenceKey(input.reference) };
	const existing =
		(await db().case.findUnique({ where: { practiceId_referenceKey: key } })) ??
		raise("A unique index refused a case that is not there");
	const isClosed = existing.closedAt !== null && existing.authorId !== userId;
	return {
		outcome: "reference-in-use",
		existing: isClosed ? null : { caseId: existing.id, consultationId: existing.consultationId },
	};
}
