import "server-only";
import { deviceCookie } from "@/lib/auth/device-cookie";
import type { Stage } from "@/lib/auth/session";
import { sessionCookie } from "@/lib/auth/session-cookie";
import type { SignedIn, SignInOutcome } from "@/lib/auth/sign-in";
import type { NextStep } from "@/lib/auth/types";
import { type Reply, refuse, reply } from "@/lib/http/reply";

const nextSteps = { full: "done", "second-factor": "code", enrol: "enrol" } as const satisfies Record<Stage, NextStep>;

/** What a step of the sign-in came to, as the answer to the request that took it. */
export async function replySignedIn(outcome: SignInOutcome, now: Date): Promise<Reply> {
	switch (outcome.outcome) {
		case "signed-in":
			return reply({ next: nextSteps[outcome.stage] }, 200, await cookiesOf(outcome, now));
		case "wrong":
			return refuse("wrong-credentials");
		case "too-many":
			return refuse("too-many", { retryAfter: outcome.retryAfter });
	}
}

/** The session's cookie; and once the person is all the way in, the one that their browser is known by. */
export async function cookiesOf({ stage, token, expiresAt, userId }: SignedIn, now: Date): Promise<readonly string[]> {
	const session = sessionCookie(token, expiresAt, now);
	return stage === "full" ? [session, await deviceCookie(userId)] : [session];
}
