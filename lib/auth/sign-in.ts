import "server-only";
import { appendAudit } from "@/lib/audit/append";
import { demoPeople } from "@/lib/auth/demo-people";
import { deviceName } from "@/lib/auth/device-name";
import { type ActsAs, membershipsOf, usualMembership } from "@/lib/auth/memberships";
import { type Credentials, provePassword } from "@/lib/auth/prove-password";
import { recordFailure } from "@/lib/auth/record-failure";
import type { Role } from "@/lib/auth/roles";
import { spendSecondFactor } from "@/lib/auth/second-factor";
import { type CurrentSession, endSessions, type Stage, startSession } from "@/lib/auth/session";
import { countSecondFactor } from "@/lib/auth/throttle";
import { type Transaction, write } from "@/lib/db/client";
import { env } from "@/lib/env";

/** What the browser has to know of a step of the sign-in. `userId` is for the device cookie. */
export type SignedIn = {
	outcome: "signed-in";
	stage: Stage;
	sessionId: string;
	token: string;
	expiresAt: Date;
	userId: string;
};
export type SignInOutcome = SignedIn | { outcome: "wrong" } | { outcome: "too-many"; retryAfter: number };

/** Where and when a step of the sign-in is taken. `replaces` is the session that the browser had until now. */
export type From = {
	address: string;
	userAgent: string | null;
	/** Who has signed in from this browser before; null when it says nothing. */
	knownUser: string | null;
	now: Date;
	replaces?: string;
	/** When the person really gave their password, where that was elsewhere and earlier. */
	provedAt?: Date;
};

/** Whether a second factor must be set up before anything else. Not in the demo: there anyone is anyone. */
export const needsSecondFactor = () => env().mode === "production";

/** First step: e-mail and password. A person without a membership left is answered as if the password were wrong. */
export async function signIn(given: Credentials, from: From): Promise<SignInOutcome> {
	const proof = await provePassword(given, from);
	if (proof.outcome !== "right") return proof;
	const { user } = proof;
	const membership = user.deactivatedAt ? null : await usualMembership(user.id);
	if (!membership) {
		await recordFailure(user.id, "sign-in-failed", from.now);
		return { outcome: "wrong" };
	}
	await proof.forgive();
	return begin(user.id, stageAfterPassword(user), membership, from);
}

/** How far the right password leads. */
export function stageAfterPassword({ totpConfirmedAt }: { totpConfirmedAt: Date | null }): Stage {
	if (totpConfirmedAt) return "second-factor";
	return needsSecondFactor() ? "enrol" : "full";
}

/** Second step: a code from the app, or a recovery code. Ends the half session whose place the new one takes. */
export async function giveSecondFactor(half: CurrentSession, code: string, from: From): Promise<SignInOutcome> {
	if (half.stage !== "second-factor") return { outcome: "wrong" };
	const deviceIsKnown = from.knownUser === half.userId;
	const attempt = await countSecondFactor({ userId: half.userId, address: from.address, deviceIsKnown });
	if (attempt.retryAfter !== null) {
		if (attempt.isFirst) await recordFailure(half.userId, "locked-out", from.now);
		return { outcome: "too-many", retryAfter: attempt.retryAfter };
	}
	const membership = await usualMembership(half.userId);
	if (!membership || !(await spendSecondFactor(half.userId, code, from.now))) {
		await recordFailure(half.userId, "sign-in-failed", from.now);
		return { outcome: "wrong" };
	}
	await attempt.forgive();
	return begin(half.userId, "full", membership, { ...from, replaces: half.id });
}

/** The one click of the demo. Null where this is no demo. */
export async function signInDemo(role: Role, from: From): Promise<SignedIn | null> {
	if (env().mode !== "demo") return null;
	const { userId, membershipId } = demoPeople[role];
	const membership = (await membershipsOf(userId)).find(({ id }) => id === membershipId);
	return membership ? begin(userId, "full", membership, from) : null;
}

export const begin = (userId: string, stage: Stage, membership: ActsAs, from: From): Promise<SignedIn> =>
	write(userId, (transaction) => beginIn(transaction, userId, stage, membership, from));

/** Makes the session, ends the one it replaces, and writes the sign-in down once it is whole. */
export async function beginIn(
	transaction: Transaction,
	userId: string,
	stage: Stage,
	membership: ActsAs,
	{ userAgent, now, replaces, provedAt }: From,
): Promise<SignedIn> {
	const { name } = await transaction.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
	if (replaces) await endSessions(transaction, { id: replaces }, now);
	const { practiceId, role } = membership;
	const of = {
		userId,
		stage,
		device: deviceName(userAgent),
		...(stage === "full" && { membership }),
		...(provedAt && { provedAt }),
	};
	const { token, sessionId, expiresAt } = await startSession(transaction, of, now);
	if (stage === "full") {
		const actor = { userId, name, role, sessionId };
		await appendAudit(transaction, { practiceId, at: now, event: "sign-in", actor, detail: {} });
	}
	return { outcome: "signed-in", stage, sessionId, token, expiresAt, userId };
}

/** Ends a session and says so in the log. */
export async function signOut(session: CurrentSession, now: Date): Promise<void> {
	await write(session.userId, async (transaction) => {
		await endSessions(transaction, { id: session.id }, now);
		const { actor } = session;
		if (!actor) return;
		const { practiceId } = actor;
		await appendAudit(transaction, { practiceId, at: now, event: "sign-out", actor, detail: {} });
	});
}
