import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { sealReason } from "@/lib/practice/reasons";
import type { OpeningReason, OpeningView, ShutCase } from "@/lib/practice/types";

/** Minutes that an opening holds, in the session that it was made in. */
const opensFor = 30;

/** An administrator says why clinical text has to be read; the reason stands in the log before anything is shown. */
export async function openCase(
	by: Actor,
	caseId: string,
	{ reason, words }: { reason: OpeningReason; words: string },
	now: Date,
): Promise<OpeningView> {
	const { practiceId, sessionId } = by;
	const expiresAt = new Date(now.getTime() + opensFor * 60_000);
	const sealed = await sealReason(practiceId, words);
	await write(practiceId, async (transaction) => {
		const id = newId(now);
		await transaction.caseOpening.create({
			data: { practiceId, id, caseId, sessionId, reason: `${reason}: ${words}`, openedAt: now, expiresAt },
		});
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "text-opened",
			actor: by,
			caseId,
			subjectId: id,
			detail: { kind: reason, reason: sealed },
		});
	});
	return { caseId, expiresAt: expiresAt.toISOString() };
}

/** Until when the case stands open in this session; null when it doesn't. */
export async function openUntil({ practiceId, sessionId }: Actor, caseId: string, now: Date): Promise<string | null> {
	const row = await db().caseOpening.findFirst({
		where: { practiceId, sessionId, caseId, expiresAt: { gt: now } },
		orderBy: { expiresAt: "desc" },
		select: { expiresAt: true },
	});
	return row?.expiresAt.toISOString() ?? null;
}

/** What stands outside a case: columns that hold no answer, no plan and no free text. */
export async function loadShutCase({ practiceId }: Actor, id: string): Promise<ShutCase | null> {
	const row = await db().case.findUnique({
		where: { practiceId_id: { practiceId, id } },
		select: { id: true, reference: true, triageClass: true, settled: true, createdAt: true },
	});
	if (!row) return null;
	const consultations = await db().consultation.findMany({
		where: { practiceId, caseId: id },
		select: { id: true, status: true, createdAt: true, signedAt: true },
		orderBy: [{ createdAt: "desc" }, { id: "desc" }],
		take: 100,
	});
	return {
		id: row.id,
		reference: row.reference,
		class: row.triageClass as ShutCase["class"],
		settled: row.settled,
		createdAt: row.createdAt.toISOString(),
		consultations: consultations.map(({ id, status, createdAt, signedAt }) => ({
			id,
			status,
			createdAt: createdAt.toISOString(),
			signedAt: signedAt?.toISOString() ?? null,
		})),
	};
}
