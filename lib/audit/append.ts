import "server-only";
import { type HashedLink, type Head, linkHash, nothingBefore } from "@/lib/audit/chain";
import type { AuditEventName } from "@/lib/audit/events";
import type { AuditDetail } from "@/lib/audit/types";
import type { Actor } from "@/lib/auth/actor";
import { canonicalJson } from "@/lib/db/canonical";
import { write } from "@/lib/db/client";
import type { SqlTransaction } from "@/lib/db/direct";
import { chainKey } from "@/lib/db/seal";
import { isSealed } from "@/lib/db/sealed-text";
import { raise } from "@/lib/raise";

export type AuditEntry = {
	/** `installationId` for what belongs to no practice. */
	practiceId: string;
	at: Date;
	event: AuditEventName;
	/** Null when it is not known who did it. */
	actor: Pick<Actor, "userId" | "name" | "role" | "sessionId"> | null;
	caseId?: string;
	/** The consultation, review, user or link that it concerns. */
	subjectId?: string;
	detail: AuditDetail;
};

/**
 * Adds an event at the end of the practice's chain, in the transaction of what it tells of: both stand, or neither. The
 * database moves the head on to it.
 */
export async function appendAudit(transaction: SqlTransaction, entry: AuditEntry): Promise<void> {
	const link = await linked(entry, await takeNumber(transaction, entry.practiceId));
	await transaction.$executeRaw`
		INSERT INTO audit_event (practice_id, seq, at, event, actor_id, actor_name, role, session_id, case_id, subject_id,
			detail, previous, hash)
		VALUES (${link.practiceId}, ${link.seq}, ${link.at}, ${link.event}, ${link.actorId}, ${link.actorName}, ${link.role},
			${link.sessionId}, ${link.caseId}, ${link.subjectId}, ${link.detail}, ${link.previous}, ${link.hash})`;
}

/**
 * Takes the next number in the practice's log: with it, the hash of the event before. It locks the head until the
 * transaction ends; only what is read after that is sure to be the last.
 */
async function takeNumber(transaction: SqlTransaction, practiceId: string): Promise<Head> {
	const [head] = await transaction.$queryRaw<Head[]>`
		INSERT INTO audit_head (practice_id, seq, hash) VALUES (${practiceId}, 1, ${nothingBefore})
		ON CONFLICT (practice_id) DO UPDATE SET seq = audit_head.seq + 1
		RETURNING seq, hash`;
	return head ?? raise("The log has no head");
}

/** The event as it is stored under the number that it has taken, after the event that had the hash. */
export async function linked(entry: AuditEntry, { seq, hash: previous }: Head): Promise<HashedLink> {
	const { practiceId, at, event, actor, caseId, subjectId } = entry;
	const link = {
		practiceId,
		seq,
		at,
		event,
		actorId: actor?.userId ?? null,
		actorName: actor?.name ?? null,
		role: actor?.role ?? null,
		sessionId: actor?.sessionId ?? null,
		caseId: caseId ?? null,
		subjectId: subjectId ?? null,
		detail: canonicalJson(facts(entry)),
		previous,
	};
	return { ...link, hash: linkHash(await chainKey(practiceId), link) };
}

/** Writes down what changes nothing else: a reading, a refusal. */
export const recordAudit = (entry: AuditEntry): Promise<void> =>
	write(entry.practiceId, (transaction) => appendAudit(transaction, entry));

/** A word without a space, a route («GET /api/cases»), or sealed. */
const isWord = (text: string) => /^(\S{0,300}|[A-Z]+ \/\S{0,300})$/.test(text) || isSealed(text);

/** The log is kept for good and read by many, so that somebody's own words must not stand open in it. */
function facts({ event, detail }: AuditEntry): AuditDetail {
	for (const [name, value] of Object.entries(detail)) {
		if (typeof value === "string" && !isWord(value)) raise(`${name} of ${event} is free text: seal it`);
	}
	return detail;
}
