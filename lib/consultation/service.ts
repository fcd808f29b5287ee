import "server-only";
import { assess } from "@/lib/clinical/engine/assess";
import { openCase } from "@/lib/clinical/engine/holds";
import { notAskedItems } from "@/lib/clinical/engine/not-asked";
import { planIntensity } from "@/lib/clinical/engine/plan-intensity";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { loadSaid } from "@/lib/consultation/patient-said";
import { currentDecisions } from "@/lib/consultation/plan-lines";
import { readRecord } from "@/lib/consultation/record-schema";
import type { CaseView, ConsultationView, PlanView, PreviousVisit } from "@/lib/consultation/types";
import {
	findConsultation,
	findConsultationsOfCase,
	findDecisions,
	findSignedBefore,
	toView,
} from "@/lib/consultation/view";
import { db } from "@/lib/db/client";

/** Reading one; the list is in list-cases. Writing has a file for each thing that can be done: create, save-answers, save-plan, sign. */

export async function loadConsultation(practiceId: string, id: string): Promise<ConsultationView | null> {
	const row = await findConsultation(practiceId, id);
	return row && toView(row);
}

/** The drafted plan with the decisions so far; of a signed consultation, what was signed. */
export async function loadPlan(practiceId: string, id: string, lang: Lang): Promise<PlanView | null> {
	const row = await findConsultation(practiceId, id);
	if (!row) return null;
	const consultation = toView(row);
	const decisions = await findDecisions(practiceId, id);
	const { plan: draft, ...evaluation } =
		consultation.signedAssessment ??
		assess(contentIn(lang), consultation.answers, (await loadSaid(practiceId, row)).said);
	const record = consultation.signedRecord ?? readRecord(row.planRecord);
	const content = contentIn(lang);
	const previous = await loadPrevious(practiceId, consultation);
	const before = previous?.plan.flatMap(({ itemId }) => itemId ?? []) ?? [];
	const intensity = planIntensity(content.planRules, evaluation, openCase(content, consultation.answers));
	return {
		consultation,
		evaluation,
		draft,
		decisions: currentDecisions(draft, decisions),
		record,
		intensity,
		previous,
		notAsked: notAskedItems(content, consultation.answers, evaluation, before),
	};
}

/** The last visit of the case that was signed before this consultation was made. */
export async function loadPrevious(
	practiceId: string,
	{ id, caseId, createdAt }: Pick<ConsultationView, "id" | "caseId" | "createdAt">,
): Promise<PreviousVisit | null> {
	const row = await findSignedBefore(practiceId, caseId, { id, createdAt: new Date(createdAt) });
	if (!row) return null;
	const { id: previousId, signedAt, signedLang, savedAt, answers, plan } = toView(row);
	return { id: previousId, signedAt: signedAt ?? savedAt, lang: signedLang ?? "nb", answers, plan: plan ?? [] };
}

export async function loadCase(practiceId: string, id: string): Promise<CaseView | null> {
	const row = await db().case.findUnique({ where: { practiceId_id: { practiceId, id } } });
	if (!row) return null;
	const consultations = (await findConsultationsOfCase(practiceId, id)).map(toView);
	return {
		id,
		reference: row.reference,
		birthYear: row.birthYear,
		createdAt: row.createdAt.toISOString(),
		consultations,
	};
}
