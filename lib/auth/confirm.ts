import "server-only";
import { appendAudit, recordAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { dummyHash, verifyPassword } from "@/lib/auth/password";
import { recordFailure } from "@/lib/auth/record-failure";
import { confirmSession } from "@/lib/auth/session";
import { countConfirmation } from "@/lib/auth/throttle";
import type { Proof } from "@/lib/auth/types";
import { db, write } from "@/lib/db/client";
import { env } from "@/lib/env";

export type NotProved = { outcome: "wrong" } | { outcome: "too-many"; retryAfter: number };
export type ConfirmOutcome = { outcome: "confirmed" } | NotProved;

/** How a person proves again who they are. */
export function proofOf({ passwordHash, demo }: { passwordHash: string | null; demo: boolean }): Proof {
	if (passwordHash) return "password";
	return demo && env().mode === "demo" ? "demo" : "provider";
}

/**
 * Looks whether this is the password of someone who is signed in; null when it is. Guesses are counted for the sign-in
 * that the session came from, whatever role it acts in since: nobody else is slowed, and switching starts no new count.
 */
export async function disproveOwnPassword(actor: Actor, password: string, now: Date): Promise<NotProved | null> {
	const { expiresAt } = await db().session.findUniqueOrThrow({ where: { id: actor.sessionId } });
	const attempt = await countConfirmation(`${actor.userId}|${expiresAt.toISOString()}`);
	if (attempt.retryAfter !== null) {
		if (attempt.isFirst) await recordFailure(actor.userId, "locked-out", now);
		return { outcome: "too-many", retryAfter: attempt.retryAfter };
	}
	const user = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
	const isRight = await verifyPassword(user.passwordHash ?? dummyHash, password);
	if (!user.passwordHash || !isRight) {
		await recordAudit({
			...{ practiceId: actor.practiceId, at: now, event: "reauthentication-failed", actor },
			...{ subjectId: actor.userId, detail: {} },
		});
		return { outcome: "wrong" };
	}
	await attempt.forgive();
	return null;
}

export const confirmWithPassword = async (actor: Actor, password: string, now: Date): Promise<ConfirmOutcome> =>
	(await disproveOwnPassword(actor, password, now)) ?? confirmed(actor, "password", now);

/** In the demo anyone is anyone: a click will do, for its invented people and nobody else. */
export async function confirmDemo(actor: Actor, now: Date): Promise<ConfirmOutcome> {
	const user = await db().user.findUniqueOrThrow({ where: { id: actor.userId } });
	return proofOf(user) === "demo" ? confirmed(actor, "demo", now) : { outcome: "wrong" };
}

/** Writes down that the person proved who they are; from now on it counts as fresh. */
export async function confirmed(actor: Actor, by: Proof, now: Date): Promise<ConfirmOutcome> {
	await write(actor.userId, async (transaction) => {
		await confirmSession(transaction, actor.sessionId, now);
		const { practiceId, userId } = actor;
		const event = "reauthenticated";
		await appendAudit(transaction, { practiceId, at: now, event, actor, subjectId: userId, detail: { by } });
	});
	return { outcome: "confirmed" };
}
