import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { db, write } from "@/lib/db/client";
import { done, type Outcome } from "@/lib/practice/outcome";
import { sealReason } from "@/lib/practice/reasons";

type Set = { closed: boolean };

/**
 * The patient objects: from here on the case is there for nobody but the GP who wrote it, or it is opened again. Whoever
 * closes a case that has no author, or whose author left, becomes the one it stays open to.
 */
export async function setObjection(
	by: Actor,
	caseId: string,
	{ closed, reason }: { closed: boolean; reason: string },
	now: Date,
): Promise<Outcome<Set>> {
	const { practiceId } = by;
	const sealed = await sealReason(practiceId, reason);
	return write(practiceId, async (transaction): Promise<Outcome<Set>> => {
		const { count } = await transaction.case.updateMany({
			where: { practiceId, id: caseId, closedAt: closed ? null : { not: null } },
			data: { closedAt: closed ? now : null, ...(closed && { authorId: by.userId }), version: { increment: 1 } },
		});
		if (count === 0) return { outcome: "overtaken" };
		const event = closed ? "case-closed" : "case-reopened";
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event,
			actor: by,
			caseId,
			subjectId: caseId,
			detail: { reason: sealed },
		});
		return done({ closed });
	});
}

/** Since when the case is closed; null when it is open. */
export async function closedSince({ practiceId }: Pick<Actor, "practiceId">, caseId: string): Promise<string | null> {
	const row = await db().case.findUnique({
		where: { practiceId_id: { practiceId, id: caseId } },
		select: { closedAt: true },
	});
	return row?.closedAt?.toISOString() ?? null;
}
