import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { disproveOwnPassword, type NotProved, proofOf } from "@/lib/auth/confirm";
import { membershipsOf } from "@/lib/auth/memberships";
import { hashPassword } from "@/lib/auth/password";
import { passwordErrors } from "@/lib/auth/password-errors";
import { recoveryCodesLeft } from "@/lib/auth/second-factor";
import { confirmSession, endSessions, limits } from "@/lib/auth/session";
import type { Account, AccountSession } from "@/lib/auth/types";
import type { Lang } from "@/lib/clinical/types";
import { db, write } from "@/lib/db/client";
import type { KeyedError } from "@/lib/http/problem";

/** Reading and changing one's own account. The second factor has a file of its own. */

export async function loadAccount(actor: Actor, now: Date): Promise<Account> {
	const { userId, practiceId, role } = actor;
	const [user, memberships, left, sessions] = await Promise.all([
		db().user.findUniqueOrThrow({ where: { id: userId } }),
		membershipsOf(userId),
		recoveryCodesLeft(userId),
		openSessions(actor, now),
	]);
	return {
		name: user.name,
		email: user.email,
		role,
		memberships: memberships.map((one) => ({
			id: one.id,
			practiceName: one.practiceName,
			role: one.role,
			external: one.external,
			current: one.practiceId === practiceId && one.role === role,
		})),
		proof: proofOf(user),
		secondFactor: user.totpConfirmedAt !== null,
		recoveryCodesLeft: left,
		sessions,
	};
}

/** Where the person is signed in now, the last used first. */
async function openSessions({ userId, sessionId }: Actor, now: Date): Promise<readonly AccountSession[]> {
	const idleSince = new Date(now.getTime() - limits.idle * 60_000);
	const rows = await db().session.findMany({
		where: { userId, stage: "full", endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince } },
		orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
		take: 100,
	});
	return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
		id,
		device,
		createdAt: createdAt.toISOString(),
		lastSeenAt: lastSeenAt.toISOString(),
		current: id === sessionId,
	}));
}

type Changed = { outcome: "changed" } | { outcome: "invalid"; errors: readonly KeyedError[] } | NotProved;

/** The other sessions end: whoever knew the old password may have one of them. */
export async function changePassword(
	actor: Actor,
	{ current, next }: { current: string; next: string },
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Changed> {
	const { userId, sessionId, practiceId } = actor;
	const refused = await disproveOwnPassword(actor, current, now);
	if (refused) return refused;
	const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
	const errors = passwordErrors("next", next, user, lang);
	if (errors.length > 0) return { outcome: "invalid", errors };
	const passwordHash = await hashPassword(next);
	const { passwordHash: before } = user;
	const isFirst = await write(userId, async (transaction) => {
		const { count } = await transaction.user.updateMany({
			where: { id: userId, passwordHash: before },
			data: { passwordHash },
		});
		if (count === 0) return false;
		await endSessions(transaction, { userId, except: sessionId }, now);
		await confirmSession(transaction, sessionId, now);
		const event = "password-changed";
		await appendAudit(transaction, { practiceId, at: now, event, actor, subjectId: userId, detail: { by: "self" } });
		return true;
	});
	return { outcome: isFirst ? "changed" : "wrong" };
}

/** Ends every session of the person but this one. Gives how many. */
export async function endOtherSessions(actor: Actor, now: Date): Promise<number> {
	const { userId, sessionId, practiceId } = actor;
	return write(userId, async (transaction) => {
		const ended = await endSessions(transaction, { userId, except: sessionId }, now);
		const event = "session-revoked";
		await appendAudit(transaction, { practiceId, at: now, event, actor, subjectId: userId, detail: { ended } });
		return ended;
	});
}

/** Ends one of the person's sessions. Gives how many: none when it had ended by itself. */
export async function endOneSession(actor: Actor, id: string, now: Date): Promise<number> {
	const { practiceId } = actor;
	return write(actor.userId, async (transaction) => {
		const ended = await endSessions(transaction, { id }, now);
		const event = "session-revoked";
		await appendAudit(transaction, { practiceId, at: now, event, actor, subjectId: id, detail: { ended } });
		return ended;
	});
}
