import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { NotProved } from "@/lib/auth/confirm";
import { type ActsAs, usualMembership } from "@/lib/auth/memberships";
import { recordFailure } from "@/lib/auth/record-failure";
import { confirmSecondFactor, replaceRecoveryCodes } from "@/lib/auth/second-factor";
import { type CurrentSession, endSessions, isFresh } from "@/lib/auth/session";
import { beginIn, type From, type SignedIn } from "@/lib/auth/sign-in";
import { countSecondFactor } from "@/lib/auth/throttle";
import { db, type Transaction, write } from "@/lib/db/client";
import { raise } from "@/lib/raise";

/** Setting up the second factor: before anything else after the first sign-in, or later from one's own account. */

type Enrolled = { outcome: "set"; recoveryCodes: readonly string[]; signedIn: SignedIn | null } | NotProved;

/** Whoever has a second factor already shows who they are before it is exchanged. */
export async function mayEnrol({ userId, actor }: CurrentSession, now: Date): Promise<boolean> {
	if (actor && isFresh(actor, now)) return true;
	return !(await hasSecondFactor(userId));
}

export async function hasSecondFactor(userId: string): Promise<boolean> {
	const { totpConfirmedAt } = await db().user.findUniqueOrThrow({ where: { id: userId } });
	return totpConfirmedAt !== null;
}

/**
 * Puts the prepared second factor in force when the code is right. A sign-in that waited for it goes on, under a new
 * token; every other session of the person ends.
 */
export async function enrol(session: CurrentSession, code: string, from: From): Promise<Enrolled> {
	const { userId } = session;
	const { now } = from;
	const attempt = await countSecondFactor({ userId, address: from.address, deviceIsKnown: from.knownUser === userId });
	if (attempt.retryAfter !== null) {
		if (attempt.isFirst) await recordFailure(userId, "locked-out", now);
		return { outcome: "too-many", retryAfter: attempt.retryAfter };
	}
	const membership = session.actor ? null : await usualMembership(userId);
	if (!session.actor && !membership) return { outcome: "wrong" };
	const enrolled = await write(userId, async (transaction) => {
		// A sign-in that was under way while the person set one up elsewhere exchanges nothing.
		const { totpConfirmedAt } = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
		if (!session.actor && totpConfirmedAt) return null;
		const recoveryCodes = await confirmSecondFactor(transaction, userId, code, now);
		if (!recoveryCodes) return null;
		await endSessions(transaction, { userId, ...(session.actor && { except: session.id }) }, now);
		const signedIn = membership && (await beginIn(transaction, userId, "full", membership, from));
		const actor = session.actor ?? asActor(session, membership, signedIn);
		await noteSet(transaction, actor, "app", now);
		return { recoveryCodes, signedIn };
	});
	if (!enrolled) {
		await recordFailure(userId, "reauthentication-failed", now);
		return { outcome: "wrong" };
	}
	await attempt.forgive();
	return { outcome: "set", ...enrolled };
}

/** New recovery codes; null for someone without a second factor, who has nothing to recover. */
export async function renewRecoveryCodes(actor: Actor, now: Date): Promise<readonly string[] | null> {
	if (!(await hasSecondFactor(actor.userId))) return null;
	return write(actor.userId, async (transaction) => {
		const codes = await replaceRecoveryCodes(transaction, actor.userId);
		await noteSet(transaction, actor, "recovery-codes", now);
		return codes;
	});
}

type By = Pick<Actor, "userId" | "name" | "role" | "sessionId" | "practiceId">;

function asActor({ userId, name }: CurrentSession, membership: ActsAs | null, signedIn: SignedIn | null): By {
	if (!membership || !signedIn) return raise("Nobody set up a second factor");
	const { practiceId, role } = membership;
	return { userId, name, role, practiceId, sessionId: signedIn.sessionId };
}

async function noteSet(transaction: Transaction, actor: By, what: "app" | "recovery-codes", now: Date): Promise<void> {
	const { practiceId, userId } = actor;
	const event = "second-factor-set";
	await appendAudit(transaction, { practiceId, at: now, event, actor, subjectId: userId, detail: { what } });
}
