import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type CurrentSession, findSession } from "@/lib/auth/session";
import { sessionCookieName } from "@/lib/auth/session-cookie";

/** The session of the page that is being made, looked up once for each request; null when nobody is signed in. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
	const token = (await cookies()).get(sessionCookieName())?.value;
	return findSession(token, new Date());
});

/** Who is signed in, or null: for what surrounds a page. What a page shows is asked for with `enter`. */
export const currentActor = async () => (await currentSession())?.actor ?? null;

/** Whom the browser keeps what is not saved for, with what both clocks are compared by. */
export const ownerIn = ({ id, userId, expiresAt }: CurrentSession) => ({
	userId,
	session: id,
	until: expiresAt.toISOString(),
	now: new Date().toISOString(),
});
