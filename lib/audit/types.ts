import type { AuditEventName, AuditGroup } from "@/lib/audit/events";
import type { Role } from "@/lib/auth/roles";

/** Facts about an event: words of closed lists, ids, counts and days; a reason only sealed. Never an answer. */
export type AuditDetail = Readonly<Record<string, string | number | boolean | null>>;

/** What the log is searched by. `event` goes before `group`. */
export type AuditFilter = {
	event?: AuditEventName;
	group?: AuditGroup;
	actorId?: string;
	caseId?: string;
	/** Norwegian calendar days, both included. */
	from?: string;
	to?: string;
};

/** A line of the log. Times are ISO 8601 in UTC. */
export type AuditLine = {
	seq: number;
	at: string;
	event: AuditEventName;
	/** Null when it is not known who did it. */
	actor: { id: string; name: string; role: Role } | null;
	sessionId: string | null;
	/** `reference` is null when the case was deleted, or is closed by the patient. */
	case: { id: string; reference: string | null } | null;
	subjectId: string | null;
	/** Without the reason. */
	detail: AuditDetail;
	reason: AuditReason | null;
};

/** `withheld`: the words of a case that the patient closed. `broken`: what stands there can't be opened, because it was changed or its key is gone. */
export type AuditReason = { status: "open"; words: string } | { status: "withheld" } | { status: "broken" };

/** Newest first. `next` is the `before` of the page below; null on the last. */
export type AuditPage = { events: readonly AuditLine[]; next: number | null };

/** What one person, in one role, did with a case in one Norwegian day. */
export type Seen = {
	/** Null when it is not known who did it. */
	name: string | null;
	role: Role | null;
	day: string;
	first: string;
	last: string;
	events: Readonly<Partial<Record<AuditEventName, number>>>;
};
