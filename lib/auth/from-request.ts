import "server-only";
import { addressOf } from "@/lib/auth/address";
import { knownUser } from "@/lib/auth/device-cookie";
import type { CurrentSession } from "@/lib/auth/session";
import type { From } from "@/lib/auth/sign-in";

/** Where and when a step of the sign-in is taken, and the session that ends with it. */
export const fromRequest = async (request: Request, session: CurrentSession | null, now: Date): Promise<From> => ({
	address: addressOf(request),
	userAgent: request.headers.get("user-agent"),
	knownUser: await knownUser(request),
	now,
	...(session && { replaces: session.id }),
});
