import "server-only";
import { emailKey } from "@/lib/auth/email-key";
import { findLink } from "@/lib/auth/links";
import { countLink } from "@/lib/auth/throttle";
import type { LinkLookup } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

export type Missed = { outcome: "spent" } | { outcome: "too-many"; retryAfter: number };

/** What a token that opens nothing is answered. Only these are counted: whoever holds a link is never slowed. */
export async function missLink(address: string): Promise<Missed> {
	const { retryAfter } = await countLink(address);
	return retryAfter === null ? { outcome: "spent" } : { outcome: "too-many", retryAfter };
}

/** What the link is for, without using it. Used, withdrawn, too old and unknown are one answer. */
export async function lookUpLink(
	token: string,
	{ address, now }: { address: string; now: Date },
): Promise<{ outcome: "found"; link: LinkLookup } | Missed> {
	const link = await findLink(token, now);
	if (!link) return missLink(address);
	const { kind, name, email, practiceId, role } = link;
	const practice = practiceId === null ? null : await db().practice.findUnique({ where: { id: practiceId } });
	const key = emailKey(email ?? "");
	const account = await db().user.findUnique({ where: { emailKey: key }, select: { id: true } });
	const oidc = kind === "invitation" && env().oidc !== null;
	const practiceName = practice?.name ?? null;
	return { outcome: "found", link: { kind, name, email, practiceName, role, hasAccount: account !== null, oidc } };
}
