import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { deviceName } from "@/lib/auth/device-name";
import { endSessions, startSession } from "@/lib/auth/session";
import type { From, SignedIn } from "@/lib/auth/sign-in";
import { write } from "@/lib/db/client";

const isCurrent = (one: { practiceId: string; role: string }, { practiceId, role }: Actor) =>
	one.practiceId === practiceId && one.role === role;

/**
 * Goes on in another role or practice, under a new token. When the person last proved who they are, and when the session
 * ends, come along. Null when that is nothing they may act as, or the session ended meanwhile.
 */
export async function switchMembership(
	actor: Actor,
	membershipId: string,
	{ userAgent, now }: From,
): Promise<SignedIn | null> {
	const { userId, name, sessionId, confirmedAt } = actor;
	return write(userId, async (transaction) => {
		const membership = await transaction.membership.findFirst({ where: { id: membershipId, userId, endedAt: null } });
		if (!membership || isCurrent(membership, actor)) return null;
		const { expiresAt } = await transaction.session.findUniqueOrThrow({ where: { id: sessionId } });
		// Of two requests that come at once, one finds the session open.
		if ((await endSessions(transaction, { id: sessionId }, now)) === 0) return null;
		const keeps = { confirmedAt, expiresAt };
		const of = { userId, stage: "full" as const, membership, device: deviceName(userAgent), keeps };
		const started = await startSession(transaction, of, now);
		const to = { userId, name, role: membership.role, sessionId: started.sessionId };
		const about = { at: now, detail: { by: "switch" } };
		const left = { ...about, practiceId: actor.practiceId, event: "sign-out" as const, actor };
		const entered = { ...about, practiceId: membership.practiceId, event: "sign-in" as const, actor: to };
		// Always in one order: two people who change places would each hold the log that the other waits for.
		const inOrder = left.practiceId <= entered.practiceId ? [left, entered] : [entered, left];
		for (const entry of inOrder) await appendAudit(transaction, entry);
		return { outcome: "signed-in" as const, stage: "full" as const, userId, ...started };
	});
}
