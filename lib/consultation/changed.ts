import "server-only";
import type { AuditEntry } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";

/** The line in the log of one save: which part, and the version that it made. Never what was saved. */
export const changed = (
	by: Actor,
	caseId: string,
	subjectId: string,
	version: number,
	part: "answers" | "plan",
	at: Date,
): AuditEntry => ({
	practiceId: by.practiceId,
	at,
	event: "change",
	actor: by,
	caseId,
	subjectId,
	detail: { part, version },
});
