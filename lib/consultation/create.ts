import "server-only";
import type { Answers } from "@/lib/clinical/content/answers";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { done, invalid, type Outcome } from "@/lib/consultation/outcome";
import { referenceKey } from "@/lib/consultation/reference-key";
import type { ConsultationView, NewConsultation } from "@/lib/consultation/types";
import { findConsultation, listed, toView } from "@/lib/consultation/view";
import { dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { isTaken } from "@/lib/db/fault";
import { newId } from "@/lib/db/id";
import { raise } from "@/lib/raise";
import { fieldTexts } from "@/lib/texts/errors";

type Created =
	| Outcome<ConsultationView>
	| { outcome: "reference-in-use"; existing: { caseId: string; consultationId: string } };
type At = { lang: Lang; now: Date; id?: string; caseId?: string };

/** Makes a case and the first draft of its first consultation. `id` and `caseId` are given only by scenarios. */
export async function createConsultation(practiceId: string, input: NewConsultation, at: At): Promise<Created> {
	const { lang, now, id = newId(now), caseId = newId(now) } = at;
	const age = input.birthYear == null ? null : Number(dayOf(now).slice(0, 4)) - input.birthYear;
	if (age !== null && (age < 0 || age > 120))
		return invalid([{ key: "birthYear", message: fieldTexts.birthYear[lang] }]);
	const answers: Answers = { ...(age !== null && { age }), ...(input.sex && { sex: input.sex }) };
	const content = contentIn(lang);
	try {
		await write(async (transaction) => {
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
					...listed(evaluate(content, answers)),
				},
			});
			await transaction.consultation.create({
				data: {
					practiceId,
					id,
					caseId,
					answers: JSON.stringify(answers),
					contentVersion: content.version,
					createdAt: now,
					savedAt: now,
					createKey: input.key ?? null,
				},
			});
		});
	} catch (error) {
		if (isTaken(error)) return alreadyThere(practiceId, input);
		throw error;
	}
	return done(
		toView((await findConsultation(practiceId, id)) ?? raise(`Consultation ${id} is gone right after it was made`)),
	);
}

/** Either this request, sent again because its answer was lost, or another case with the same reference. */
async function alreadyThere(practiceId: string, input: NewConsultation): Promise<Created> {
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
	return { outcome: "reference-in-use", existing: { caseId: existing.id, consultationId: existing.consultationId } };
}
