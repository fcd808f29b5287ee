import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { emailKey } from "@/lib/auth/email-key";
import { makeLink } from "@/lib/auth/links";
import type { Role } from "@/lib/auth/roles";
import type { Lang } from "@/lib/clinical/types";
import { db, type Transaction, write } from "@/lib/db/client";
import { namesOf } from "@/lib/practice/names";
import { done, invalid, type Outcome } from "@/lib/practice/outcome";
import type { InvitationView, LinkView, NewInvitation } from "@/lib/practice/types";
import { fieldTexts } from "@/lib/texts/errors";

const isOpen = (now: Date) => ({ usedAt: null, withdrawnAt: null, expiresAt: { gt: now } });

/** Invitations that can still be used, newest first. */
export async function openInvitations(practiceId: string, now: Date): Promise<readonly InvitationView[]> {
	const rows = await db().oneTimeLink.findMany({
		where: { practiceId, kind: "invitation", ...isOpen(now) },
		orderBy: { createdAt: "desc" },
	});
	const makers = await namesOf(rows.map(({ createdBy }) => createdBy));
	return rows.map(({ id, name, email, role, external, createdAt, expiresAt, createdBy }) => ({
		id,
		name: name ?? "",
		email: email ?? "",
		role: role ?? "gp",
		external,
		createdAt: createdAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
		invitedBy: (createdBy && makers.get(createdBy)) ?? null,
	}));
}

/** Makes the link that its maker hands over. An older invitation of the same address to the same role stops working. */
export async function invite(
	by: Actor,
	{ name, email, role, external = false }: NewInvitation,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<LinkView>> {
	const { practiceId } = by;
	return write(practiceId, async (transaction): Promise<Outcome<LinkView>> => {
		// One administrator could otherwise give themself the role that reads without saying why.
		const self = await transaction.user.findUniqueOrThrow({ where: { id: by.userId }, select: { emailKey: true } });
		if (self.emailKey === emailKey(email)) return { outcome: "own-account" };
		const member = await transaction.membership.findFirst({
			where: { practiceId, role, endedAt: null, user: { emailKey: emailKey(email) } },
			select: { id: true },
		});
		if (member) return invalid("email", fieldTexts.roleTaken[lang]);
		await withdrawOlder(transaction, { practiceId, address: emailKey(email), role }, now);
		const link = await makeLink(
			transaction,
			{ kind: "invitation", practiceId, role, external, email, name, createdBy: by.userId },
			now,
		);
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "user-invited",
			actor: by,
			subjectId: link.id,
			detail: { role, ...(external && { external }) },
		});
		return done({ url: link.url, expiresAt: link.expiresAt.toISOString() });
	});
}

/** Makes every open invitation of an address worthless: those to one role, or all. */
export async function withdrawOlder(
	transaction: Transaction,
	{ practiceId, address, role }: { practiceId: string; address: string; role?: Role },
	now: Date,
): Promise<void> {
	const open = await transaction.oneTimeLink.findMany({
		where: { practiceId, kind: "invitation", ...(role && { role }), ...isOpen(now) },
		select: { id: true, email: true },
	});
	const same = open.filter(({ email }) => email !== null && emailKey(email) === address);
	await transaction.oneTimeLink.updateMany({
		where: { id: { in: same.map(({ id }) => id) } },
		data: { withdrawnAt: now },
	});
}

/** Only what is open can be withdrawn: what was used made a person. */
export async function withdrawInvitation(by: Actor, id: string, now: Date): Promise<Outcome<{ withdrawn: true }>> {
	const { practiceId } = by;
	return write(practiceId, async (transaction): Promise<Outcome<{ withdrawn: true }>> => {
		const { count } = await transaction.oneTimeLink.updateMany({
			where: { id, practiceId, kind: "invitation", usedAt: null, withdrawnAt: null },
			data: { withdrawnAt: now },
		});
		if (count === 0) return { outcome: "overtaken" };
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "invitation-withdrawn",
			actor: by,
			subjectId: id,
			detail: {},
		});
		return done({ withdrawn: true });
	});
}
