import "server-only";
import type { Role } from "@/lib/auth/roles";
import { hashToken, newToken } from "@/lib/auth/tokens";
import type { LinkKind } from "@/lib/auth/types";
import { db, type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { installationId } from "@/lib/db/seal";
import { type Env, env } from "@/lib/env";

/** Hours that a link works. */
const lasts = { invitation: 72, "new-password": 24, "first-admin": 24 } as const satisfies Record<LinkKind, number>;

type Purpose =
	| {
			kind: "invitation";
			practiceId: string;
			role: Role;
			external: boolean;
			email: string;
			name: string;
			createdBy: string;
	  }
	| { kind: "new-password"; practiceId: string; userId: string; email: string; name: string; createdBy: string }
	/** The practice that is without an administrator; null where there is no practice yet. */
	| { kind: "first-admin"; practiceId: string | null };

/**
 * Makes a link that works once. The token is only in the link, behind its #: a browser sends that part to nobody, so it
 * stands in no log on the way.
 */
export async function makeLink(
	transaction: Transaction,
	purpose: Purpose,
	now: Date,
): Promise<{ id: string; url: string; expiresAt: Date }> {
	const token = newToken();
	const id = newId(now);
	const expiresAt = new Date(now.getTime() + lasts[purpose.kind] * 3_600_000);
	await transaction.oneTimeLink.create({
		data: { ...purpose, id, tokenHash: hashToken(token), createdAt: now, expiresAt },
	});
	return { id, url: `${env().origin}/invitasjon#${token}`, expiresAt };
}

export type OpenLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;

const open = (now: Date) => ({ usedAt: null, withdrawnAt: null, expiresAt: { gt: now } });

/** The link behind a token; null when it is unknown, used, withdrawn or too old. */
export async function findLink(token: string, now: Date) {
	const row = await db().oneTimeLink.findFirst({ where: { tokenHash: hashToken(token), ...open(now) } });
	return row && { ...row, kind: row.kind as LinkKind };
}

/** Uses the link up. False when someone was faster: whatever it was for must then not happen. */
export async function spendLink(transaction: Transaction, id: string, now: Date): Promise<boolean> {
	const { count } = await transaction.oneTimeLink.updateMany({ where: { id, ...open(now) }, data: { usedAt: now } });
	return count === 1;
}

/**
 * A link for the first administrator, as long as nobody is one; the one before stops working. It leads into the practice
 * that is there already, since what was saved before there were accounts is in it. Null when it isn't needed.
 */
export async function ensureFirstAdminLink(now: Date, mode: Env["mode"] = env().mode): Promise<string | null> {
	if (mode === "demo") return null;
	const admin = { role: "admin", endedAt: null, user: { deactivatedAt: null } } as const;
	if (await db().membership.findFirst({ where: admin, select: { id: true } })) return null;
	const practice = await db().practice.findFirst({ orderBy: { createdAt: "asc" }, select: { id: true } });
	return write(installationId, async (transaction) => {
		await transaction.oneTimeLink.updateMany({
			where: { kind: "first-admin", usedAt: null, withdrawnAt: null },
			data: { withdrawnAt: now },
		});
		return (await makeLink(transaction, { kind: "first-admin", practiceId: practice?.id ?? null }, now)).url;
	});
}
