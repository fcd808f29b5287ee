import "server-only";
import type { AuditEntry } from "@/lib/audit/append";
import type { AuditEventName } from "@/lib/audit/events";
import type { AuditDetail } from "@/lib/audit/types";
import type { Actor } from "@/lib/auth/actor";

type Of = { id: string; caseId: string };

/** The line in the log of one step of a review: which part, never what was written. */
export const logged = (
	by: Actor,
	{ id, caseId }: Of,
	event: AuditEventName,
	detail: AuditDetail,
	at: Date,
): AuditEntry => ({
	practiceId: by.practiceId,
	at,
	event,
	actor: by,
	caseId,
	subjectId: id,
	detail,
});
