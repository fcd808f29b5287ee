import "server-only";
import { appendAudit } from "@/lib/audit/append";
import { emailKey } from "@/lib/auth/email-key";
import { enterByInvitation } from "@/lib/auth/enter-by-invitation";
import { ensurePerson, type Joiner, joinPractice } from "@/lib/auth/join-practice";
import { findLink, type OpenLink, spendLink } from "@/lib/auth/links";
import { missLink } from "@/lib/auth/look-up-link";
import { usualMembership } from "@/lib/auth/memberships";
import { hashPassword } from "@/lib/auth/password";
import { passwordErrors } from "@/lib/auth/password-errors";
import { provePassword } from "@/lib/auth/prove-password";
import { endSessions } from "@/lib/auth/session";
import { beginIn, type From, type SignInOutcome, stageAfterPassword } from "@/lib/auth/sign-in";
import type { Acceptance } from "@/lib/auth/types";
import type { Lang } from "@/lib/clinical/types";
import { db, write } from "@/lib/db/client";
import { isTaken } from "@/lib/db/fault";
import { newId } from "@/lib/db/id";
import { ensureDataKey, installationId } from "@/lib/db/seal";
import type { KeyedError } from "@/lib/http/problem";
import { raise } from "@/lib/raise";
import { fieldTexts } from "@/lib/texts/errors";

type Refused = { outcome: "spent" | "overtaken" } | { outcome: "invalid"; errors: readonly KeyedError[] };
export type AcceptOutcome = SignInOutcome | Refused;

type At = From & { lang: Lang };

const spent: AcceptOutcome = { outcome: "spent" };

/** Uses a link and signs the person in, as far as their second factor lets them. All or nothing. */
export async function acceptLink(given: Acceptance, at: At): Promise<AcceptOutcome> {
	const link = await findLink(given.token, at.now);
	if (!link) return missLink(at.address);
	try {
		switch (link.kind) {
			case "new-password":
				return await setNewPassword(link, given.password, at);
			case "invitation":
				return await acceptInvitation(link, given, at);
			case "first-admin":
				return await becomeFirstAdmin(link, given, at);
		}
	} catch (error) {
		// Someone else took the address a moment ago; the link is as it was.
		if (isTaken(error)) return { outcome: "overtaken" };
		throw error;
	}
}

/** The old sessions end with the old password. The second factor stays in the way. */
async function setNewPassword(link: OpenLink, password: string, at: At): Promise<AcceptOutcome> {
	const { now } = at;
	const userId = link.userId ?? raise(`The link ${link.id} names nobody`);
	const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
	const membership = await usualMembership(userId);
	if (user.deactivatedAt || !membership) return spent;
	const errors = passwordErrors("password", password, user, at.lang);
	if (errors.length > 0) return { outcome: "invalid", errors };
	const passwordHash = await hashPassword(password);
	return write(userId, async (transaction) => {
		if (!(await spendLink(transaction, link.id, now))) return spent;
		await transaction.user.update({ where: { id: userId }, data: { passwordHash } });
		await transaction.oneTimeLink.updateMany({
			where: { kind: "new-password", userId, usedAt: null, withdrawnAt: null },
			data: { withdrawnAt: now },
		});
		await endSessions(transaction, { userId }, now);
		const signedIn = await beginIn(transaction, userId, stageAfterPassword(user), membership, at);
		const { practiceId, role } = membership;
		const actor = { userId, name: user.name, role, sessionId: signedIn.sessionId };
		await appendAudit(transaction, {
			...{ practiceId, at: now, event: "password-changed", actor },
			...{ subjectId: link.id, detail: { by: "link" } },
		});
		return signedIn;
	});
}

async function acceptInvitation(link: OpenLink, given: Acceptance, at: At): Promise<AcceptOutcome> {
	const email = link.email ?? raise(`The link ${link.id} names no address`);
	const who = await joinerOf({ email, name: given.name ?? link.name, password: given.password }, at);
	if (who.outcome !== "joins") return who;
	return (await enterByInvitation(link, who.joiner, stageAfterPassword(who.joiner), at)) ?? spent;
}

/** Makes the practice, or takes over the one that is there. Whoever holds the link can read what the server prints. */
async function becomeFirstAdmin(link: OpenLink, given: Acceptance, at: At): Promise<AcceptOutcome> {
	const { now, lang } = at;
	const missing = (["name", "email", "practiceName"] as const).filter((key) => !given[key]);
	if (missing.length > 0) {
		return { outcome: "invalid", errors: missing.map((key) => ({ key, message: fieldTexts.required[lang] })) };
	}
	const { email = "", practiceName = "" } = given;
	const who = await joinerOf({ email, name: given.name ?? null, password: given.password }, at);
	if (who.outcome !== "joins") return who;
	const { joiner } = who;
	const practiceId = link.practiceId ?? newId(now);
	await ensureDataKey(practiceId, now);
	return write(installationId, async (transaction) => {
		if (!(await spendLink(transaction, link.id, now))) return spent;
		await transaction.practice.upsert({
			where: { id: practiceId },
			create: { id: practiceId, name: practiceName, createdAt: now },
			update: { name: practiceName },
		});
		await ensurePerson(transaction, joiner, now);
		const as = { userId: joiner.id, practiceId, external: false };
		const membership = await joinPractice(transaction, { ...as, role: "admin" }, now);
		// A moment later, so that the role of the administrator is the first of the two.
		if (given.alsoGp) await joinPractice(transaction, { ...as, role: "gp" }, new Date(now.getTime() + 1));
		const signedIn = await beginIn(transaction, joiner.id, stageAfterPassword(joiner), membership, at);
		const actor = { userId: joiner.id, name: joiner.name, role: "admin" as const, sessionId: signedIn.sessionId };
		await appendAudit(transaction, {
			...{ practiceId, at: now, event: "practice-created", actor },
			...{ subjectId: joiner.id, detail: { existing: link.practiceId !== null, alsoGp: given.alsoGp === true } },
		});
		return signedIn;
	});
}

type Who = { email: string; name: string | null; password: string };

/** Whoever has an account shows that it is theirs; whoever has none chooses a password. */
async function joinerOf(
	{ email, name, password }: Who,
	at: At,
): Promise<{ outcome: "joins"; joiner: Joiner } | AcceptOutcome> {
	const existing = await db().user.findUnique({ where: { emailKey: emailKey(email) } });
	if (existing) {
		const proof = await provePassword({ email, password }, at);
		if (proof.outcome !== "right") return proof;
		await proof.forgive();
		const { id, totpConfirmedAt } = existing;
		return { outcome: "joins", joiner: { id, name: existing.name, totpConfirmedAt, made: null } };
	}
	if (!name) return { outcome: "invalid", errors: [{ key: "name", message: fieldTexts.required[at.lang] }] };
	const errors = passwordErrors("password", password, { email, name }, at.lang);
	if (errors.length > 0) return { outcome: "invalid", errors };
	const made = { email, passwordHash: await hashPassword(password) };
	return { outcome: "joins", joiner: { id: newId(at.now), name, totpConfirmedAt: null, made } };
}
