import "server-only";
import { confirmed } from "@/lib/auth/confirm";
import { emailKey } from "@/lib/auth/email-key";
import { enterByInvitation } from "@/lib/auth/enter-by-invitation";
import type { Joiner } from "@/lib/auth/join-practice";
import { findLink } from "@/lib/auth/links";
import { usualMembership } from "@/lib/auth/memberships";
import { finishOidc } from "@/lib/auth/oidc";
import type { Kept } from "@/lib/auth/oidc-kept";
import type { OidcPerson } from "@/lib/auth/oidc-person";
import { type OidcReason, OidcRefused } from "@/lib/auth/oidc-refused";
import { recordFailure } from "@/lib/auth/record-failure";
import type { CurrentSession } from "@/lib/auth/session";
import { begin, type From, type SignedIn } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { isTaken } from "@/lib/db/fault";
import { newId } from "@/lib/db/id";
import { log } from "@/lib/log";
import type { OidcSettings } from "@/lib/oidc-settings";
import { raise } from "@/lib/raise";
import type { ProviderFailure } from "@/lib/texts/sign-in";

/** Where the way back from the identity provider ends; `failed` says why it ends at the sign-in page. */
export type Landing = { signedIn?: SignedIn } | { failed: ProviderFailure };

const words = {
	"provider-unreachable": "utilgjengelig",
	state: "avbrutt",
	expired: "avbrutt",
	denied: "avbrutt",
	invalid: "avvist",
	assurance: "for-svak",
} as const satisfies Record<OidcReason, ProviderFailure>;

/** Why the provider came to nothing, as the word for the person. Any other error passes through. */
export function failureOf(error: unknown): ProviderFailure {
	if (!(error instanceof OidcRefused)) throw error;
	log.warn("identity provider", error.code ? { code: error.code } : {});
	return words[error.reason];
}

/** The sign-in page, which says why; the way to where the person wanted to go stays open. */
export function failurePath(word: ProviderFailure, til: string): string {
	return `/logg-inn?${new URLSearchParams({ feil: word, ...(til !== "/" && { til }) })}`;
}

/** Takes what the provider answered for what the person went there for. The second factor is the provider's. */
export async function land(
	settings: OidcSettings,
	kept: Kept,
	callback: URL,
	session: CurrentSession | null,
	from: From,
): Promise<Landing> {
	let person: OidcPerson;
	try {
		person = await finishOidc(settings, kept.pending, callback, from.now);
	} catch (error) {
		return failed(null, failureOf(error), from.now);
	}
	const { issuer, subject } = person;
	const identity = await db().identity.findUnique({ where: { issuer_subject: { issuer, subject } } });
	if (kept.confirms) return confirm(kept.confirms, identity?.userId ?? null, session, from.now);
	if (kept.link) return join(kept.link, person, identity?.userId ?? null, from);
	if (!identity) return failed(null, "ukjent", from.now);
	const user = await db().user.findUniqueOrThrow({ where: { id: identity.userId } });
	const membership = user.deactivatedAt ? null : await usualMembership(user.id);
	if (!membership) return failed(user.id, "stengt", from.now);
	// A provider that still knew the person asked for nothing: that counts as proof from when it last did.
	const provedAt = new Date((person.authTime ?? 0) * 1000);
	return { signedIn: await begin(user.id, "full", membership, { ...from, provedAt }) };
}

async function failed(userId: string | null, word: ProviderFailure, now: Date): Promise<Landing> {
	await recordFailure(userId, "sign-in-failed", now);
	return { failed: word };
}

/** Only the very person, in the very session that asked. */
async function confirm(
	sessionId: string,
	userId: string | null,
	session: CurrentSession | null,
	now: Date,
): Promise<Landing> {
	const actor = session?.id === sessionId ? session.actor : null;
	if (!actor) return { failed: "avbrutt" };
	if (actor.userId !== userId) return { failed: "annen-person" };
	await confirmed(actor, "provider", now);
	return {};
}

/**
 * Uses an invitation. An account that has the invited address is not taken over: holding the link does not show that it
 * is one's own, its password does.
 */
async function join(token: string, person: OidcPerson, userId: string | null, from: From): Promise<Landing> {
	const link = await findLink(token, from.now);
	if (link?.kind !== "invitation") return { failed: "lenke" };
	const email = link.email ?? raise(`The link ${link.id} names no address`);
	const known = userId === null ? null : await db().user.findUniqueOrThrow({ where: { id: userId } });
	const owner = await db().user.findUnique({ where: { emailKey: emailKey(email) }, select: { id: true } });
	if (owner && owner.id !== userId) return { failed: "konto-finnes" };
	const { issuer, subject } = person;
	const made = { email, passwordHash: null };
	const joiner: Joiner = known
		? { ...known, made: null }
		: { id: newId(from.now), name: link.name ?? person.name ?? email, totpConfirmedAt: null, made };
	try {
		const signedIn = await enterByInvitation(link, joiner, "full", from, known ? undefined : { issuer, subject });
		return signedIn ? { signedIn } : { failed: "lenke" };
	} catch (error) {
		// The same person, or the same address, came in by another link a moment ago.
		if (isTaken(error)) return { failed: "avbrutt" };
		throw error;
	}
}
