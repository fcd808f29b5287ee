import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { referenceKey } from "@/lib/consultation/reference-key";
import { db } from "@/lib/db/client";

/** The case that bears this reference; null when there is none, or it is closed to whoever asks. */
export async function findCaseId({ practiceId, userId }: Actor, reference: string): Promise<string | null> {
	const row = await db().case.findUnique({
		where: { practiceId_referenceKey: { practiceId, referenceKey: referenceKey(reference) } },
		select: { id: true, closedAt: true, authorId: true },
	});
	return row && (row.closedAt === null || row.authorId === userId) ? row.id : null;
}
