import "server-only";
import { assess } from "@/lib/clinical/engine/assess";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentDecisions } from "@/lib/consultation/plan-lines";
import type { CaseFilter } from "@/lib/consultation/queries";
import { readRecord } from "@/lib/consultation/record-schema";
import { referenceKey } from "@/lib/consultation/reference-key";
import type { CasePage, CaseView, ConsultationView, PlanView } from "@/lib/consultation/types";
import { findConsultation, findConsultationsOfCase, findDecisions, toCaseRow, toView } from "@/lib/consultation/view";
import { db } from "@/lib/db/client";

/** Reading. Writing has a file for each thing that can be done: create, save-answers, save-plan, sign. */

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
	const { plan: draft, ...evaluation } = consultation.signedAssessment ?? assess(contentIn(lang), consultation.answers);
	const record = consultation.signedRecord ?? readRecord(row.planRecord);
	return { consultation, evaluation, draft, decisions: currentDecisions(draft, decisions), record };
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

const pageSize = 50;

/**
 * One page of the list of cases, newest first. `before` is the `next` of the page above. The two halves of the
 * condition say the same as an OR over both columns, in the form that the index can walk (0.5 ms a million rows deep).
 */
export async function listCases(practiceId: string, filter: CaseFilter, size: number = pageSize): Promise<CasePage> {
	const search = referenceKey(filter.search ?? "");
	const [savedAt, id] = filter.before?.split("_") ?? [];
	const rows = await db().case.findMany({
		where: {
			practiceId,
			...(filter.status && { status: filter.status }),
			...(search && { referenceKey: { gte: search, lt: `${search}\uffff` } }),
			...(savedAt && id && { savedAt: { lte: savedAt }, OR: [{ savedAt: { lt: savedAt } }, { id: { lt: id } }] }),
		},
		orderBy: [{ savedAt: "desc" }, { id: "desc" }],
		take: size + 1,
	});
	const cases = rows.slice(0, size).map(toCaseRow);
	const last = cases.at(-1);
	return { cases, next: rows.length > size && last ? `${last.savedAt}_${last.id}` : null };
}
