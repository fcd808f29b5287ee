import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { makeLink } from "@/lib/auth/links";
import { removeSecondFactor } from "@/lib/auth/second-factor";
import { endSessions } from "@/lib/auth/session";
import { type Transaction, write } from "@/lib/db/client";
import { done, type Outcome } from "@/lib/practice/outcome";
import type { LinkView } from "@/lib/practice/types";

/** Days in which one administrator resets only one half of a person's sign-in. */
const apart = 7;

/**
 * An account belongs to the person, not to the practice: where another practice relies on it too, the answer is
 * `shared-account`.
 */
async function isShared(transaction: Transaction, practiceId: string, userId: string): Promise<boolean> {
	const other = await transaction.membership.findFirst({
		where: { userId, endedAt: null, practiceId: { not: practiceId } },
		select: { id: true },
	});
	return other !== null;
}

/**
 * Whoever resets both the password and the second factor can sign in as that person. So one administrator resets one of
 * them, and the other waits for another administrator, or for some days in which the person would notice.
 */
async function hasReset(
	transaction: Transaction,
	by: Actor,
	userId: string,
	event: "new-password-link" | "second-factor-reset",
	now: Date,
): Promise<boolean> {
	const since = new Date(now.getTime() - apart * 86_400_000);
	const row = await transaction.auditEvent.findFirst({
		where: { practiceId: by.practiceId, actorId: by.userId, event, subjectId: userId, at: { gt: since } },
		select: { seq: true },
	});
	return row !== null;
}

const isThere = (transaction: Transaction, practiceId: string, userId: string) =>
	transaction.membership.findFirst({ where: { practiceId, userId, endedAt: null }, select: { id: true } });

/** A link that sets a new password, for the administrator to hand over. Older ones stop working. */
export async function makeNewPasswordLink(by: Actor, userId: string, now: Date): Promise<Outcome<LinkView>> {
	if (userId === by.userId) return { outcome: "own-account" };
	const { practiceId } = by;
	return write(practiceId, async (transaction): Promise<Outcome<LinkView>> => {
		if (!(await isThere(transaction, practiceId, userId))) return { outcome: "overtaken" };
		const user = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
		if (await isShared(transaction, practiceId, userId)) return { outcome: "shared-account" };
		if (await hasReset(transaction, by, userId, "second-factor-reset", now)) return { outcome: "second-admin" };
		await transaction.oneTimeLink.updateMany({
			where: { kind: "new-password", userId, usedAt: null, withdrawnAt: null },
			data: { withdrawnAt: now },
		});
		const { name, email } = user;
		const link = await makeLink(
			transaction,
			{ kind: "new-password", practiceId, userId, name, email, createdBy: by.userId },
			now,
		);
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "new-password-link",
			actor: by,
			subjectId: userId,
			detail: {},
		});
		return done({ url: link.url, expiresAt: link.expiresAt.toISOString() });
	});
}

/** Takes the second factor away and ends the person's sessions, so that the next sign-in sets up a new one. */
export async function resetSecondFactor(by: Actor, userId: string, now: Date): Promise<Outcome<{ removed: true }>> {
	if (userId === by.userId) return { outcome: "own-account" };
	const { practiceId } = by;
	return write(practiceId, async (transaction): Promise<Outcome<{ removed: true }>> => {
		if (!(await isThere(transaction, practiceId, userId))) return { outcome: "overtaken" };
		if (await isShared(transaction, practiceId, userId)) return { outcome: "shared-account" };
		if (await hasReset(transaction, by, userId, "new-password-link", now)) return { outcome: "second-admin" };
		await removeSecondFactor(transaction, userId);
		await endSessions(transaction, { userId }, now);
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "second-factor-reset",
			actor: by,
			subjectId: userId,
			detail: {},
		});
		return done({ removed: true });
	});
}
