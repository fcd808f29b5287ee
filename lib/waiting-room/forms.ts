import "server-only";
import type { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import { readCode } from "@/lib/auth/patient-code";
import { countPatientCode } from "@/lib/auth/throttle";
import { hashToken } from "@/lib/auth/tokens";
import { whoMayKnow } from "@/lib/auth/who-may-know";
import { type Moment, questionsAt } from "@/lib/clinical/content/patient-form";
import type { InstrumentItem } from "@/lib/clinical/instruments/items";
import { db, type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { recountCase } from "@/lib/measures/record";
import {
	alarmsIn,
	attentionIn,
	callFor,
	givenIn,
	merged,
	type PatientAnswers,
	withAlarms,
} from "@/lib/waiting-room/answers";
import { instrumentsAt, notAsked } from "@/lib/waiting-room/asked";
import { type CodeKind, closesAt, dueAt, firstDue } from "@/lib/waiting-room/due";
import type { formSave } from "@/lib/waiting-room/requests";
import { readAnswers, writeAnswers } from "@/lib/waiting-room/stored";
import type { OpenForm } from "@/lib/waiting-room/types";

type Asked = { address: string; now: Date };
type Missed = { outcome: "spent" } | { outcome: "too-many"; retryAfter: number };

/**
 * The code behind what was typed. Every attempt is counted before it is looked up, so that a right guess after too many
 * wrong ones opens nothing either; a right one is given back. Unknown, withdrawn and too old are one answer.
 */
async function findCode(typed: string, { address, now }: Asked) {
	const attempt = await countPatientCode(address);
	if (attempt.retryAfter !== null) return { outcome: "too-many", retryAfter: attempt.retryAfter } as const;
	const code = readCode(typed);
	const row =
		code &&
		(await db().patientCode.findFirst({
			where: { codeHash: hashToken(code), withdrawnAt: null, expiresAt: { gt: now } },
		}));
	if (!row) return { outcome: "spent" } as const;
	await attempt.forgive();
	return { outcome: "found", row: { ...row, kind: row.kind as CodeKind } } as const;
}

export async function openForm(typed: string, asked: Asked): Promise<{ outcome: "found"; form: OpenForm } | Missed> {
	const found = await findCode(typed, asked);
	if (found.outcome !== "found") return found;
	const { practiceId, id, kind, startsAt } = found.row;
	const practice = await db().practice.findUniqueOrThrow({ where: { id: practiceId }, select: { name: true } });
	const practiceName = practice.name;
	const moment = dueAt(kind, startsAt, asked.now);
	if (!moment)
		return {
			outcome: "found",
			form: { state: "not-yet", practiceName, from: firstDue(startsAt).toISOString().slice(0, 10) },
		};
	const row = await db().patientForm.findUnique({
		where: { practiceId_codeId_moment: { practiceId, codeId: id, moment } },
	});
	const { answers, alarms } = readAnswers(row);
	const given = givenIn(alarms);
	// Once it is handed in, the code opens nothing of it: it may lie about on paper.
	if (row?.submittedAt)
		return {
			outcome: "found",
			form: { state: "submitted", practiceName, moment, call: callFor(given, answers) },
		};
	const instruments = instrumentsAt(moment);
	const version = row?.version ?? 0;
	const open = { now: asked.now.toISOString(), until: closesAt(kind, startsAt, moment).toISOString() };
	return {
		outcome: "found",
		form: { state: "open", practiceName, moment, answers, alarms: given, version, instruments, ...open },
	};
}

/**
 * Saves what was changed. An alarm answer reaches the worklist and the GPs as soon as it is given, handed in or not, and
 * a changed answer does not take that back: that it was given is kept with the answers.
 */
export async function saveForm(
	body: z.output<typeof formSave>,
	asked: Asked,
): Promise<
	| { outcome: "saved"; version: number }
	| { outcome: "submitted" }
	| { outcome: "not-asked"; items: readonly InstrumentItem[] }
	| Missed
> {
	const found = await findCode(body.code, asked);
	if (found.outcome !== "found") return found;
	const items = notAsked(body.answers);
	if (items.length > 0) return { outcome: "not-asked", items };
	const { practiceId, caseId, id: codeId, kind, startsAt } = found.row;
	const { now } = asked;
	const moment = dueAt(kind, startsAt, now);
	if (!moment) return { outcome: "spent" };
	return write(practiceId, async (transaction) => {
		const key = { practiceId_codeId_moment: { practiceId, codeId, moment } };
		// Looked up again in the queue: withdrawn, or deleted with its case, since it was found.
		const code = await transaction.patientCode.findFirst({ where: { id: codeId, withdrawnAt: null } });
		if (!code) return { outcome: "spent" };
		const row = await transaction.patientForm.findUnique({ where: key });
		if (row?.submittedAt) return { outcome: "submitted" };
		const before = readAnswers(row);
		const answers = merged(before.answers, body.answers, moment);
		const told = (body.alarms ?? []).filter(
			(id) => questionsAt(moment).includes(id) && before.alarms[id] === undefined,
		);
		const standing = alarmsIn(before.answers);
		const news = [...told, ...alarmsIn(answers).filter((id) => !standing.includes(id))];
		const alarms = withAlarms(before.alarms, news, now.toISOString());
		const attention = worst(row?.attention, news.length > 0 ? "alarm" : attentionIn(answers));
		const isNews = news.length > 0 || (attention === "worse" && row?.attention !== "worse");
		const data = {
			...{
				lang: body.lang,
				answers: writeAnswers({ answers, alarms }),
				attention,
				...outcome(moment, answers),
				savedAt: now,
			},
			...(body.submit && { submittedAt: now }),
			...(isNews && { seenAt: null, seenById: null }),
		};
		if (row) await transaction.patientForm.update({ where: key, data: { ...data, version: { increment: 1 } } });
		else
			await transaction.patientForm.create({
				data: { ...data, id: newId(now), practiceId, caseId, codeId, moment, handled: "{}", createdAt: now },
			});
		if (moment !== "before-visit") await recountCase(transaction, practiceId, caseId);
		if (!row || body.submit)
			await appendAudit(transaction, {
				...{ practiceId, at: now, event: "patient-answered", actor: null, caseId, subjectId: codeId },
				detail: { moment, ...(body.submit && { submitted: true }) },
			});
		if (isNews)
			await tellGps(
				transaction,
				{ practiceId, caseId, kind: attention === "alarm" ? "patient-alarm" : "patient" },
				now,
			);
		return { outcome: "saved", version: (row?.version ?? 0) + 1 };
	});
}

const ranks = ["nothing", "worse", "alarm"];
const worst = (one = "nothing", other: string) => (ranks.indexOf(one) > ranks.indexOf(other) ? one : other);

const number = (answer: unknown) => (typeof answer === "number" ? answer : null);
const outcome = (moment: Moment, answers: PatientAnswers) =>
	moment === "before-visit"
		? {}
		: {
				pain: number(answers.pain),
				function: number(answers.function),
				usual: typeof answers.usual === "string" ? answers.usual : null,
			};

/** Every GP of the practice who may know of it. */
async function tellGps(
	transaction: Transaction,
	{ practiceId, caseId, kind }: { practiceId: string; caseId: string; kind: "patient" | "patient-alarm" },
	now: Date,
) {
	const found = await transaction.case.findUnique({
		where: { practiceId_id: { practiceId, id: caseId } },
		select: { closedAt: true, authorId: true },
	});
	if (!found) return;
	const rows = await transaction.membership.findMany({
		where: { practiceId, role: "gp", endedAt: null },
		select: { userId: true },
	});
	const gps = rows.map(({ userId }) => userId);
	for (const userId of gps.filter((id) => whoMayKnow(found, id, gps) !== "nothing")) {
		const about = { practiceId, userId, caseId, kind };
		// One answer after the other is one piece of news, until it has been seen.
		if (await transaction.notification.findFirst({ where: { ...about, seenAt: null }, select: { id: true } })) continue;
		await transaction.notification.create({ data: { ...about, id: newId(now), createdAt: now } });
	}
}
