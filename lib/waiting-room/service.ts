import "server-only";
import type { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
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

/**
 * What no GP has said that they have seen: alarm answers first, the oldest of each first. A case that is closed to the
 * reader is left out before they are counted, so that it takes no other's place; one whose GP has left is nobody's, and
 * is told by its reference (`whoMayKnow`).
 */
export async function loadAttention(by: Actor, most = 50): Promise<readonly AttentionRow[]> {
	const { practiceId, userId } = by;
	const found = await db().$queryRaw<{ id: string }[]>`
		SELECT form.id FROM patient_form AS form
		JOIN clinical_case AS about ON about.practice_id = form.practice_id AND about.id = form.case_id
		WHERE form.practice_id = ${practiceId} AND form.seen_at IS NULL AND form.attention IN ('alarm', 'worse')
			AND (about.closed_at IS NULL OR about.author_id = ${userId} OR NOT EXISTS (
				SELECT 1 FROM membership AS author
				WHERE author.practice_id = about.practice_id AND author.user_id = about.author_id
					AND author.role = 'gp' AND author.ended_at IS NULL))
		ORDER BY form.attention, form.saved_at, form.id
		LIMIT ${most}`;
	const rows = await db().patientForm.findMany({
		where: { practiceId, id: { in: found.map(({ id }) => id) } },
		select: { id: true, caseId: true, moment: true, attention: true, answers: true, savedAt: true },
	});
	const cases = await db().case.findMany({
		where: { practiceId, id: { in: rows.map(({ caseId }) => caseId) } },
		select: { id: true, reference: true, closedAt: true, authorId: true },
	});
	const forms = new Map(rows.map((row) => [row.id, row]));
	const known = new Map(cases.map((one) => [one.id, one]));
	return found.flatMap(({ id }) => {
		const form = forms.get(id);
		const about = form && known.get(form.caseId);
		// Deleted since it was found.
		if (!form || !about) return [];
		const { caseId, moment, attention, answers, savedAt } = form;
		const isShut = about.closedAt !== null && about.authorId !== userId;
		return [
			{
				...{ formId: id, caseId, reference: about.reference, isShut, moment: moment as Moment },
				...{ attention: attention as AttentionRow["attention"], savedAt: savedAt.toISOString() },
				alarms: isShut ? [] : givenIn(readAnswers({ answers, savedAt }).alarms),
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
