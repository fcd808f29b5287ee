import "server-only";
import { recordAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";

type Use = { id: string; caseId: string | null; use: "print" | "copy"; document: string };

/** What the browser did with a document: only the browser knows that it was printed or copied. */
export async function recordUse(by: Actor, { id, caseId, use, document }: Use, now: Date): Promise<{ noted: true }> {
	await recordAudit({
		practiceId: by.practiceId,
		at: now,
		event: use,
		actor: by,
		...(caseId && { caseId }),
		subjectId: id,
		detail: { document },
	});
	return { noted: true };
}
