import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/session";
import { type Transaction, write } from "@/lib/db/client";
import { hasOtherAdmin } from "@/lib/practice/administrators";
import { withdrawOlder } from "@/lib/practice/invitations";
import { done, type Outcome } from "@/lib/practice/outcome";
import { releaseReviews } from "@/lib/practice/release-reviews";
import { lastOnes } from "@/lib/practice/users";

type Set = { active: boolean };

/**
 * Takes a person out of the practice, or lets them in again as what they were. Nothing that they did is deleted. With no
 * membership left anywhere the account itself is closed.
 */
export async function setActivity(
	by: Actor,
	userId: string,
	{ active, version }: { active: boolean; version: number },
	now: Date,
): Promise<Outcome<Set>> {
	if (userId === by.userId) return { outcome: "own-account" };
	const { practiceId } = by;
	return write(practiceId, async (transaction): Promise<Outcome<Set>> => {
		const memberships = await transaction.membership.findMany({ where: { practiceId, userId } });
		const open = memberships.filter(({ endedAt }) => endedAt === null);
		if (open.length > 0 === active) return { outcome: "overtaken" };
		const isAdmin = open.some(({ role }) => role === "admin");
		if (isAdmin && !(await hasOtherAdmin(transaction, practiceId, userId))) return { outcome: "last-admin" };
		const { count } = await transaction.user.updateMany({
			where: { id: userId, version },
			data: { version: { increment: 1 } },
		});
		if (count === 0) return { outcome: "overtaken" };
		if (active) await reopen(transaction, userId, lastOnes(memberships));
		else await close(transaction, by, { userId, membershipIds: open.map(({ id }) => id) }, now);
		const event = active ? "user-reactivated" : "user-deactivated";
		await appendAudit(transaction, { practiceId, at: now, event, actor: by, subjectId: userId, detail: {} });
		return done({ active });
	});
}

async function reopen(
	transaction: Transaction,
	userId: string,
	memberships: readonly { practiceId: string; id: string }[],
): Promise<void> {
	for (const { practiceId, id } of memberships) {
		await transaction.membership.update({ where: { practiceId_id: { practiceId, id } }, data: { endedAt: null } });
	}
	await transaction.user.update({ where: { id: userId }, data: { deactivatedAt: null } });
}

async function close(
	transaction: Transaction,
	by: Actor,
	{ userId, membershipIds }: { userId: string; membershipIds: readonly string[] },
	now: Date,
): Promise<void> {
	const { practiceId } = by;
	for (const id of membershipIds) {
		await transaction.membership.update({ where: { practiceId_id: { practiceId, id } }, data: { endedAt: now } });
		await endSessions(transaction, { membershipId: id }, now);
	}
	await releaseReviews(transaction, by, userId, now);
	// A link that was made before, for them or by them, would let them in again.
	const { emailKey: address } = await transaction.user.findUniqueOrThrow({ where: { id: userId } });
	await withdrawOlder(transaction, { practiceId, address }, now);
	await transaction.oneTimeLink.updateMany({
		where: { practiceId, OR: [{ userId }, { createdBy: userId }], usedAt: null, withdrawnAt: null },
		data: { withdrawnAt: now },
	});
	const elsewhere = await transaction.membership.findFirst({ where: { userId, endedAt: null }, select: { id: true } });
	if (elsewhere) return;
	await transaction.user.update({ where: { id: userId }, data: { deactivatedAt: now } });
	await endSessions(transaction, { userId }, now);
}
