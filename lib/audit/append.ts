import "server-only";
import { linkHash, nothingBefore } from "@/lib/audit/chain";
import type { AuditEventName } from "@/lib/audit/events";
import type { AuditDetail } from "@/lib/audit/types";
import type { Actor } from "@/lib/auth/actor";
import { canonicalJson } from "@/lib/db/canonical";
import { type Transaction, write } from "@/lib/db/client";
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

/** Adds an event at the end of the practice's chain, in the transaction of what it tells of: both stand, or neither. */
export async function appendAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
	const { practiceId, at, event, actor, caseId, subjectId } = entry;
	const detail = canonicalJson(facts(entry));
	const key = await chainKey(practiceId);
	// Taking the number locks the head until the transaction ends; only what is read after that is sure to be the last.
	const { seq, hash: previous } = await transaction.auditHead.upsert({
		where: { practiceId },
		create: { practiceId, seq: 1, hash: nothingBefore },
		update: { seq: { increment: 1 } },
	});
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
		detail,
		previous,
	};
	const hash = linkHash(key, link);
	await transaction.auditEvent.create({ data: { ...link, hash } });
	await transaction.auditHead.update({ where: { practiceId }, data: { hash } });
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
