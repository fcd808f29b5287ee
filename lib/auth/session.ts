import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { hashToken, newToken } from "@/lib/auth/tokens";
import { db, type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";

/**
 * Minutes: unused for so long, and a session ends; older than that, and it ends however much it is used. A code is at
 * hand; an app that makes codes may have to be installed first.
 */
export const limits = { idle: 30, absolute: 12 * 60, halfway: 10, enrol: 30, fresh: 10 } as const;

const minutes = (count: number) => count * 60_000;

/** A row of `session` is written again only this often, in milliseconds, however many requests come. */
const touchEvery = minutes(1);

export type Stage = "second-factor" | "enrol" | "full";

/** A browser that is signed in, or half way there. `actor` is null until the second factor was given. */
export type CurrentSession = {
	id: string;
	userId: string;
	stage: Stage;
	name: string;
	email: string;
	/** When it ends however much it is used. */
	expiresAt: Date;
	actor: Actor | null;
};

type Made = { token: string; sessionId: string; expiresAt: Date };

/**
 * Makes a session with a token of its own; only the token's hash is stored. Every step of a sign-in makes a new one
 * and ends the one before, so that a token from before the sign-in is worth nothing after it.
 */
export async function startSession(
	transaction: Transaction,
	of: {
		userId: string;
		stage: Stage;
		membership?: { practiceId: string; id: string };
		device: string;
		/** Taken over from the session whose place this one takes: nobody proved anything anew. */
		keeps?: { confirmedAt: Date; expiresAt: Date };
		/** Left out: now. */
		provedAt?: Date;
	},
	now: Date,
): Promise<Made> {
	const token = newToken();
	const sessionId = newId(now);
	const lasts = { full: limits.absolute, enrol: limits.enrol, "second-factor": limits.halfway } as const;
	const expiresAt = of.keeps?.expiresAt ?? new Date(now.getTime() + minutes(lasts[of.stage]));
	await transaction.session.create({
		data: {
			id: sessionId,
			tokenHash: hashToken(token),
			userId: of.userId,
			practiceId: of.membership?.practiceId ?? null,
			membershipId: of.membership?.id ?? null,
			stage: of.stage,
			createdAt: now,
			lastSeenAt: now,
			confirmedAt: of.keeps?.confirmedAt ?? of.provedAt ?? now,
			expiresAt,
			device: of.device,
		},
	});
	return { token, sessionId, expiresAt };
}

/**
 * The session behind a token; null when there is none, it ended, or the person or the membership it was for did. Role
 * and practice are read from the membership every time, so a changed role never lives on in an old session.
 */
export async function findSession(token: string | undefined, now: Date): Promise<CurrentSession | null> {
	if (!token) return null;
	const row = await db().session.findUnique({ where: { tokenHash: hashToken(token) }, include: { user: true } });
	if (!row || row.endedAt || row.user.deactivatedAt || row.expiresAt <= now) return null;
	if (row.lastSeenAt.getTime() + minutes(limits.idle) <= now.getTime()) return null;
	const { id, userId, user, expiresAt } = row;
	const session = { id, userId, stage: row.stage as Stage, name: user.name, email: user.email, expiresAt };
	if (session.stage !== "full") return { ...session, actor: null };
	if (!row.practiceId || !row.membershipId) return null;
	const membership = await db().membership.findUnique({
		where: { practiceId_id: { practiceId: row.practiceId, id: row.membershipId } },
		include: { practice: true },
	});
	if (!membership || membership.endedAt || membership.userId !== userId) return null;
	return {
		...session,
		actor: {
			userId,
			name: user.name,
			role: membership.role,
			external: membership.external,
			practiceId: membership.practiceId,
			practiceName: membership.practice.name,
			sessionId: id,
			confirmedAt: row.confirmedAt,
		},
	};
}

/**
 * How the session behind a token came to its end: somebody ended it, or its time ran out. Null for a token of none. Asked
 * once nobody is signed in by it.
 */
export async function endOfSession(token: string | undefined): Promise<"ended" | "expired" | null> {
	if (!token) return null;
	const row = await db().session.findUnique({ where: { tokenHash: hashToken(token) }, select: { endedAt: true } });
	return row && (row.endedAt ? "ended" : "expired");
}

/** Notes that the session was used. */
export async function touchSession(sessionId: string, now: Date): Promise<void> {
	const stale = new Date(now.getTime() - touchEvery);
	const idle = await db().session.findFirst({
		where: { id: sessionId, lastSeenAt: { lt: stale } },
		select: { id: true },
	});
	if (!idle) return;
	await write(sessionId, (transaction) =>
		transaction.session.updateMany({ where: { id: sessionId, lastSeenAt: { lt: stale } }, data: { lastSeenAt: now } }),
	);
}

type Which = { id: string } | { userId: string; except?: string } | { membershipId: string };

/** Ends sessions that are still open. Gives how many. */
export async function endSessions(transaction: Transaction, which: Which, now: Date): Promise<number> {
	const where =
		"id" in which
			? { id: which.id }
			: "membershipId" in which
				? { membershipId: which.membershipId }
				: { userId: which.userId, ...(which.except && { id: { not: which.except } }) };
	const { count } = await transaction.session.updateMany({
		where: { ...where, endedAt: null },
		data: { endedAt: now },
	});
	return count;
}

/** The person proved again who they are. */
export async function confirmSession(transaction: Transaction, sessionId: string, now: Date): Promise<void> {
	await transaction.session.updateMany({ where: { id: sessionId }, data: { confirmedAt: now, lastSeenAt: now } });
}

export const isFresh = ({ confirmedAt }: Pick<Actor, "confirmedAt">, now: Date): boolean =>
	confirmedAt.getTime() + minutes(limits.fresh) > now.getTime();
