import "server-only";
import { checkLink, emptyChain, type Follows, type HashedLink, type Head, linkHash } from "@/lib/audit/chain";
import { db } from "@/lib/db/client";
import { DatabaseFault } from "@/lib/db/fault";
import { chainKey } from "@/lib/db/seal";
import { SealFault } from "@/lib/db/seal-fault";

/**
 * What happened to the log where it first isn't as it was written. `cut-off`: the head names another end than the last
 * event. `no-key`: the practice's data key is gone, so that nothing can be checked.
 */
export type BrokenKind = "changed" | "removed" | "inserted" | "reordered" | "cut-off" | "no-key";

export type Verification =
	/** `from` and `to` are the first and the last moment that something happened; null in an empty log. */
	| { ok: true; events: number; from: Date | null; to: Date | null; head: Head }
	| { ok: false; seq: number; kind: BrokenKind };

const pageSize = 1000;
/** Below every number that a row can have. */
const beforeAll = -(2 ** 31);

/** Walks the chain of a practice from its first event to the one that its head names. A server may go on writing. */
export async function verifyChain(practiceId: string): Promise<Verification> {
	const head = (await readHead(practiceId)) ?? emptyChain;
	const key = await keyOf(practiceId);
	if (!key) return broken(1, "no-key");
	let last: Head = emptyChain;
	let from: Date | null = null;
	let to: Date | null = null;
	for (let after = beforeAll; ; after = last.seq) {
		const page = await readPage(practiceId, after, head.seq);
		if (page === "unreadable") return broken(last.seq + 1, "changed");
		if (page.length === 0) break;
		for (const row of page) {
			const follows = checkLink(key, last, row);
			if (follows !== "whole") return nameIt({ practiceId, key, last, row, end: head.seq }, follows);
			if (!from || row.at < from) from = row.at;
			if (!to || row.at > to) to = row.at;
			last = row;
		}
	}
	if (last.seq < head.seq) return broken(last.seq + 1, "cut-off");
	if (last.hash !== head.hash) return broken(last.seq, "cut-off");
	const beyond = await checkBeyond(practiceId, key, last);
	return beyond ?? { ok: true, events: last.seq, from, to, head };
}

/** Whether an end of the chain that was written down earlier still stands in it. */
export async function stillHolds(practiceId: string, { seq, hash }: Head): Promise<boolean> {
	const row = await db().auditEvent.findFirst({ where: { practiceId, seq, hash }, select: { seq: true } });
	return row !== null;
}

/** Every practice that has a log, or should have one. */
export async function practicesWithLog(): Promise<readonly string[]> {
	const ids = new Set((await db().practice.findMany({ select: { id: true } })).map(({ id }) => id));
	for (const { practiceId } of await db().auditHead.findMany({ select: { practiceId: true } })) ids.add(practiceId);
	for (let after = ""; ; ) {
		const row = await db().auditEvent.findFirst({
			where: { practiceId: { gt: after } },
			orderBy: { practiceId: "asc" },
			select: { practiceId: true },
		});
		if (!row) return [...ids].sort();
		after = row.practiceId;
		ids.add(after);
	}
}

type Broken = Extract<Verification, { ok: false }>;
const broken = (seq: number, kind: BrokenKind): Broken => ({ ok: false, seq, kind });

const readHead = (practiceId: string): Promise<Head | null> =>
	db().auditHead.findUnique({ where: { practiceId }, select: { seq: true, hash: true } });

async function keyOf(practiceId: string): Promise<Buffer | null> {
	try {
		return await chainKey(practiceId);
	} catch (error) {
		if (error instanceof SealFault) return null;
		throw error;
	}
}

/** `unreadable`: the first row after `after` holds what its columns can't. */
async function readPage(
	practiceId: string,
	after: number,
	end: number,
	size = pageSize,
): Promise<readonly HashedLink[] | "unreadable"> {
	try {
		return await db().auditEvent.findMany({
			where: { practiceId, seq: { gt: after, lte: end } },
			orderBy: { seq: "asc" },
			take: size,
		});
	} catch (error) {
		if (!(error instanceof DatabaseFault) || error.code !== "P2023") throw error;
		return size === 1 ? "unreadable" : readPage(practiceId, after, end, 1);
	}
}

/** Events after the end are in order while the end has moved on meanwhile. */
async function checkBeyond(practiceId: string, key: Buffer, last: Head): Promise<Broken | null> {
	const row = await db().auditEvent.findFirst({
		where: { practiceId, seq: { gt: last.seq } },
		orderBy: { seq: "asc" },
	});
	if (!row) return null;
	const head = (await readHead(practiceId)) ?? emptyChain;
	if (head.seq >= row.seq) return null;
	// A true event beyond the end says that the end was set back.
	return broken(row.seq, checkLink(key, last, row) === "whole" ? "cut-off" : "inserted");
}

type Place = { practiceId: string; key: Buffer; last: Head; row: HashedLink; end: number };

/** What was done where a row first doesn't follow. It looks at the rows around it: a hash tells where a row belongs. */
async function nameIt(place: Place, follows: Exclude<Follows, "whole">): Promise<Broken> {
	const { practiceId, last, row } = place;
	switch (follows) {
		case "stray":
			return broken(row.seq, "inserted");
		case "gap":
			return broken(last.seq + 1, (await stands(practiceId, row.previous)) ? "reordered" : "removed");
		case "unlinked":
			// True in itself, but made after another event than the one that stands before it now.
			return broken(Math.max(last.seq, 1), "changed");
		case "forged":
			return broken(row.seq, await nameForged(place));
	}
}

async function nameForged({ practiceId, key, last, row, end }: Place): Promise<BrokenKind> {
	if (belongsElsewhere(key, row, end)) {
		if (await stands(practiceId, row.hash, row.seq)) return "inserted";
		return row.previous === emptyChain.hash || (await stands(practiceId, row.previous)) ? "reordered" : "removed";
	}
	const next = await db().auditEvent.findUnique({ where: { practiceId_seq: { practiceId, seq: row.seq + 1 } } });
	const isPushedOn = next?.previous === last.hash && linkHash(key, { ...next, seq: row.seq }) === next.hash;
	return isPushedOn ? "inserted" : "changed";
}

/** True when the row is as it was written, but for its number. The true one may lie beyond an end that was set back. */
function belongsElsewhere(key: Buffer, row: HashedLink, end: number): boolean {
	for (let seq = 1; seq <= 2 * end; seq++) {
		if (linkHash(key, { ...row, seq }) === row.hash) return true;
	}
	return false;
}

/** Whether an event of this hash stands anywhere in the log, but for the row `besides`. No index leads there: rare. */
async function stands(practiceId: string, hash: string, besides = beforeAll): Promise<boolean> {
	const where = { practiceId, hash, seq: { not: besides } };
	return (await db().auditEvent.findFirst({ where, select: { seq: true } })) !== null;
}
