import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { cookie, deviceCookieName, readCookie } from "@/lib/auth/session-cookie";
import { deviceKey } from "@/lib/db/seal";

const year = 365 * 24 * 60 * 60;
const form = /^([0-9a-f-]{36})\.([\w-]{43})$/;

const mark = async (userId: string) =>
	createHmac("sha256", await deviceKey())
		.update(userId)
		.digest();

/** Remembers that this person has signed in from this browser. Nobody else can make it. */
export async function deviceCookie(userId: string): Promise<string> {
	return cookie(deviceCookieName(), `${userId}.${(await mark(userId)).toString("base64url")}`, year);
}

/** Who has signed in from this browser before; null when nobody has, or the cookie is not one of ours. */
export async function knownUser(request: Request): Promise<string | null> {
	const [, userId, given] = form.exec(readCookie(request, deviceCookieName()) ?? "") ?? [];
	if (!userId || !given) return null;
	return timingSafeEqual(Buffer.from(given, "base64url"), await mark(userId)) ? userId : null;
}
