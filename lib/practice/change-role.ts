import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { endSessions } from "@/lib/auth/session";
import type { Lang } from "@/lib/clinical/types";
import { type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { hasOtherAdmin } from "@/lib/practice/administrators";
import { done, invalid, type Outcome } from "@/lib/practice/outcome";
import { releaseReviews } from "@/lib/practice/release-reviews";
import type { RoleChange } from "@/lib/practice/types";
import { fieldTexts } from "@/lib/texts/errors";

type Changed = { role: Role; external: boolean };

/**
 * Exchanges one role of a person for another. The old membership ends with its sessions, so that the old role lives on
 * in no browser; what was signed under it stays as it is.
 */
export async function changeRole(
	by: Actor,
	userId: string,
	change: RoleChange,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<Changed>> {
	if (userId === by.userId) return { outcome: "own-account" };
	const { practiceId } = by;
	const { role, external = false, from } = change;
	return write(practiceId, async (transaction): Promise<Outcome<Changed>> => {
		const active = await transaction.membership.findMany({ where: { practiceId, userId, endedAt: null } });
		const old = from ? active.find((one) => one.role === from) : active[0];
		if (!old) return { outcome: "overtaken" };
		if (!from && active.length > 1) return invalid("from", fieldTexts.whichRole[lang]);
		if (old.role === role && old.external === external) return done({ role, external });
		if (old.role !== role && active.some((one) => one.role === role))
			return invalid("role", fieldTexts.roleTaken[lang]);
		if (old.role === "admin" && !(await hasOtherAdmin(transaction, practiceId, userId)))
			return { outcome: "last-admin" };
		await transaction.membership.update({
			where: { practiceId_id: { practiceId, id: old.id } },
			data: { endedAt: now },
		});
		await endSessions(transaction, { membershipId: old.id }, now);
		if (old.role === "admin") {
			// What an administrator made and nobody used yet goes with the role.
			await transaction.oneTimeLink.updateMany({
				where: { practiceId, createdBy: userId, usedAt: null, withdrawnAt: null },
				data: { withdrawnAt: now },
			});
		}
		if (old.role === "physio") await releaseReviews(transaction, by, userId, now);
		await openMembership(transaction, { practiceId, userId, role, external }, now);
		await transaction.user.update({ where: { id: userId }, data: { version: { increment: 1 } } });
		const detail = { from: old.role, to: role, ...(external && { external }) };
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "role-changed",
			actor: by,
			subjectId: userId,
			detail,
		});
		return done({ role, external });
	});
}

/** A membership in the role: the one that ended before, opened again, or a new one. */
async function openMembership(
	transaction: Transaction,
	of: { practiceId: string; userId: string; role: Role; external: boolean },
	now: Date,
): Promise<void> {
	const { practiceId, userId, role, external } = of;
	await transaction.membership.upsert({
		where: { practiceId_userId_role: { practiceId, userId, role } },
		create: { practiceId, id: newId(now), userId, role, external, createdAt: now },
		update: { endedAt: null, external },
	});
}
