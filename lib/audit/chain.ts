import "server-only";
import { createHmac } from "node:crypto";
import { canonicalJson } from "@/lib/db/canonical";

/** One event as it is stored, but for its own hash. */
export type Link = {
	practiceId: string;
	seq: number;
	at: Date;
	event: string;
	actorId: string | null;
	actorName: string | null;
	role: string | null;
	sessionId: string | null;
	caseId: string | null;
	subjectId: string | null;
	detail: string;
	/** The hash of the event before; `nothingBefore` in the first. */
	previous: string;
};
export type HashedLink = Link & { hash: string };

/** How far a chain has come: the number of its last event, and that event's hash. */
export type Head = { seq: number; hash: string };

export const nothingBefore = "";
export const emptyChain: Head = { seq: 0, hash: nothingBefore };

/** HMAC-SHA-256 of every column of the event, its number and the hash before it included, in hexadecimal. */
export function linkHash(key: Buffer, link: Link): string {
	const { practiceId, seq, at, event, actorId, actorName, role, sessionId, caseId, subjectId, detail, previous } = link;
	const columns = {
		practiceId,
		seq,
		at,
		event,
		actorId,
		actorName,
		role,
		sessionId,
		caseId,
		subjectId,
		detail,
		previous,
	};
	return createHmac("sha256", key).update(canonicalJson(columns), "utf8").digest("hex");
}

/**
 * How the next row by number follows what came before. `gap`: a number is left out. `stray`: its number is taken, or
 * below the first. `forged`: its hash is not the one of its columns. `unlinked`: it was made after another event.
 */
export type Follows = "whole" | "gap" | "stray" | "forged" | "unlinked";

export function checkLink(key: Buffer, before: Head, row: HashedLink): Follows {
	if (row.seq <= before.seq) return "stray";
	if (row.seq > before.seq + 1) return "gap";
	if (linkHash(key, row) !== row.hash) return "forged";
	return row.previous === before.hash ? "whole" : "unlinked";
}
