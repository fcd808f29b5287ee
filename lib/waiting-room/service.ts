import "server-only";
import type { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { whoMayKnow } from "@/lib/auth/who-may-know";
import type { Moment } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { db, write } from "@/lib/db/client";
import { type AskedId, givenIn } from "@/lib/waiting-room/answers";
import type { handling } from "@/lib/waiting-room/requests";
import { readAnswers, readHandled } from "@/lib/waiting-room/stored";
import type { AttentionRow, FormView } from "@/lib/waiting-room/types";

/** What the patient of a case answered, newest first. All of it: a patient who asks for it is given everything. */
export async function loadForms(practiceId: string, caseId: string): Promise<readonly FormView[]> {
	const rows = await db().patientForm.findMany({
		where: { practiceId, caseId },
		orderBy: { savedAt: "desc" },
	});
	return rows.map((row) => ({
		id: row.id,
		moment: row.moment as Moment,
		lang: row.lang as PatientLang,
		...readAnswers(row),
		handled: readHandled(row.handled),
		attention: row.attention as FormView["attention"],
		savedAt: row.savedAt.toISOString(),
		submittedAt: row.submittedAt?.toISOString() ?? null,
		seenAt: row.seenAt?.toISOString() ?? null,
	}));
}

/**
 * Notes what the clinician did with the patient's own answers. The answers stay as they were given, and nothing is
 * written in the consultation here. Seen is for the whole form: it leaves the worklist.
 */
export async function handleForm(
	by: Actor,
	caseId: string,
	{ formId, as, questions }: z.output<typeof handling>,
	now: Date,
): Promise<boolean> {
	const { practiceId } = by;
	return write(practiceId, async (transaction) => {
		const row = await transaction.patientForm.findFirst({ where: { practiceId, id: formId, caseId } });
		if (!row) return false;
		const { answers, alarms } = readAnswers(row);
		const given: readonly AskedId[] = givenIn(alarms);
		const answered = (questions as AskedId[]).filter((id) => answers[id] !== undefined || given.includes(id));
		const handled = { ...readHandled(row.handled), ...Object.fromEntries(answered.map((id) => [id, as])) };
		await transaction.patientForm.update({
			where: { practiceId_id: { practiceId, id: formId } },
			data: as === "seen" ? { seenAt: now, seenById: by.userId } : { handled: JSON.stringify(handled) },
		});
		await appendAudit(transaction, {
			...{ practiceId, at: now, actor: by, caseId, subjectId: formId },
			event: as === "seen" ? "patient-answer-seen" : "patient-answer-confirmed",
			detail: as === "seen" ? {} : { as, count: answered.length },
		});
		return true;
	});
}

/** What no GP has said that they have seen: alarm answers first, the oldest of each first. */
export async function loadAttention(by: Actor, most = 50): Promise<readonly AttentionRow[]> {
	const { practiceId, userId } = by;
	const of = (attention: string) =>
		db().patientForm.findMany({
			where: { practiceId, seenAt: null, attention },
			select: { id: true, caseId: true, moment: true, attention: true, answers: true, savedAt: true },
			orderBy: { savedAt: "asc" },
			take: most,
		});
	const rows = [...(await of("alarm")), ...(await of("worse"))].slice(0, most);
	const cases = await db().case.findMany({
		where: { practiceId, id: { in: rows.map(({ caseId }) => caseId) } },
		select: { id: true, reference: true, closedAt: true, authorId: true },
	});
	const gps = await db().membership.findMany({
		where: { practiceId, role: "gp", endedAt: null },
		select: { userId: true },
	});
	const here = gps.map((gp) => gp.userId);
	const known = new Map(
		cases.map(({ id, reference, ...one }) => [id, { reference, may: whoMayKnow(one, userId, here) }]),
	);
	return rows.flatMap(({ id, caseId, moment, attention, answers, savedAt }) => {
		const of = known.get(caseId);
		if (!of || of.may === "nothing") return [];
		return [
			{
				...{ formId: id, caseId, reference: of.reference, isShut: of.may === "reference" },
				...{ moment: moment as Moment, attention: attention as AttentionRow["attention"] },
				alarms: of.may === "all" ? givenIn(readAnswers({ answers, savedAt }).alarms) : [],
				savedAt: savedAt.toISOString(),
			},
		];
	});
}

/**
 * The cases in which a patient has given an alarm answer that no GP has seen, by the reference alone: for those who may
 * call a doctor and may not read what was answered.
 */
export async function loadAlarmReferences(practiceId: string, most = 50): Promise<readonly string[]> {
	const rows = await db().patientForm.findMany({
		where: { practiceId, seenAt: null, attention: "alarm" },
		select: { caseId: true },
		orderBy: { savedAt: "asc" },
		take: most,
	});
	const ids = [...new Set(rows.map(({ caseId }) => caseId))];
	const cases = await db().case.findMany({
		where: { practiceId, id: { in: ids } },
		select: { id: true, reference: true },
	});
	const references = new Map(cases.map(({ id, reference }) => [id, reference]));
	return ids.flatMap((id) => references.get(id) ?? []);
}
