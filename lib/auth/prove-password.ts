import "server-only";
import { emailKey } from "@/lib/auth/email-key";
import { dummyHash, verifyPassword } from "@/lib/auth/password";
import { recordFailure } from "@/lib/auth/record-failure";
import { countSignIn } from "@/lib/auth/throttle";
import { db } from "@/lib/db/client";

/** What a person gives to show that an account is theirs. */
export type Credentials = { email: string; password: string };

type User = { id: string; totpConfirmedAt: Date | null; deactivatedAt: Date | null };
type Proved =
	/** `forgive` takes the attempt back out of the count, once all else was in order too. */
	| { outcome: "right"; user: User; forgive: () => Promise<void> }
	| { outcome: "wrong" }
	| { outcome: "too-many"; retryAfter: number };

/** Counts the attempt, then looks. An unknown address costs as long as a wrong password and is answered the same. */
export async function provePassword(
	{ email, password }: Credentials,
	{ address, knownUser, now }: { address: string; knownUser: string | null; now: Date },
): Promise<Proved> {
	const key = emailKey(email);
	const user = await db().user.findUnique({ where: { emailKey: key } });
	const deviceIsKnown = user !== null && user.id === knownUser;
	const attempt = await countSignIn({ account: key, address, deviceIsKnown });
	if (attempt.retryAfter !== null) {
		if (attempt.isFirst) await recordFailure(user?.id ?? null, "locked-out", now);
		return { outcome: "too-many", retryAfter: attempt.retryAfter };
	}
	const isRight = await verifyPassword(user?.passwordHash ?? dummyHash, password);
	if (!user?.passwordHash || !isRight) {
		await recordFailure(user?.id ?? null, "sign-in-failed", now);
		return { outcome: "wrong" };
	}
	return { outcome: "right", user, forgive: attempt.forgive };
}
