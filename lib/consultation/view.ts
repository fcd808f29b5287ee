import "server-only";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { Lang, PlanSection } from "@/lib/clinical/types";
import { currentPlan } from "@/lib/consultation/current-plan";
import { readRecord } from "@/lib/consultation/record-schema";
import { readAnswers, readAssessment, readPlanLines } from "@/lib/consultation/stored";
import type { ConsultationView, PlanAction, PlanAddendum, PlanDecision } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";

const related = { case: true, signature: true, addenda: { orderBy: { number: "asc" } } } as const;

/** One consultation with its case and its signature, as the database has it now. */
export const findConsultation = (practiceId: string, id: string) =>
	db().consultation.findUnique({ where: { practiceId_id: { practiceId, id } }, include: related });

export const findConsultationsOfCase = (practiceId: string, caseId: string) =>
	db().consultation.findMany({
		where: { practiceId, caseId },
		include: related,
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
		take: 100,
	});

/** The last consultation of the case that was signed, of those made before this one. */
export const findSignedBefore = (
	practiceId: string,
	caseId: string,
	{ id, createdAt }: { id: string; createdAt: Date },
) =>
	db().consultation.findFirst({
		where: { practiceId, caseId, status: "signed", createdAt: { lte: createdAt }, id: { not: id } },
		include: related,
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
	});

export type ConsultationRow = NonNullable<Awaited<ReturnType<typeof findConsultation>>>;

export function toView(row: ConsultationRow): ConsultationView {
	const signedPlan = row.signature ? readPlanLines(row.signature.plan) : null;
	const addenda = row.addenda.map(toAddendum);
	return {
		id: row.id,
		caseId: row.caseId,
		reference: row.case.reference,
		birthYear: row.case.birthYear,
		authorId: row.authorId,
		status: row.status,
		version: row.version,
		answers: readAnswers(row.answers),
		contentVersion: row.contentVersion,
		createdAt: row.createdAt.toISOString(),
		savedAt: row.savedAt.toISOString(),
		signedAt: row.signedAt?.toISOString() ?? null,
		signedLang: (row.signature?.lang as Lang | undefined) ?? null,
		signedBy: row.signature?.signedBy ?? null,
		signedPlan,
		signedAssessment: row.signature ? readAssessment(row.signature.assessment) : null,
		signedRecord: row.signature ? readRecord(row.signature.record) : null,
		plan: signedPlan && currentPlan(signedPlan, addenda),
		addenda,
	};
}

export const toAddendum = (row: ConsultationRow["addenda"][number]): PlanAddendum => ({
	number: row.number,
	section: row.section as PlanSection,
	lineId: row.lineId,
	before: row.before,
	text: row.text,
	reason: row.reason,
	why: row.why,
	followUpOn: row.followUpOn,
	suggestedBy: row.suggestedByName,
	acceptedBy: row.authorName,
	at: row.createdAt.toISOString(),
});

export async function findDecisions(practiceId: string, consultationId: string): Promise<readonly PlanDecision[]> {
	const rows = await db().planDecision.findMany({
		where: { practiceId, consultationId },
		orderBy: { position: "asc" },
	});
	return rows.map((row) => ({
		id: row.id,
		itemId: row.itemId,
		section: row.section as PlanSection,
		action: row.action as PlanAction,
		text: row.text,
		reason: row.reason,
	}));
}

/** What the list of cases says about an evaluation. */
export function listed({ triage, risk, phase }: Evaluation) {
	return { triageClass: triage.class, settled: triage.settled, stratum: risk.startBack.stratum, phase };
}
