import { fromRequest } from "@/lib/auth/from-request";
import { replySignedIn } from "@/lib/auth/reply-signed-in";
import { credentials } from "@/lib/auth/requests";
import { noSessionCookie } from "@/lib/auth/session-cookie";
import { signIn, signOut } from "@/lib/auth/sign-in";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/session", { body: credentials }, async ({ body, request, session, now }) => {
	return replySignedIn(await signIn(body, await fromRequest(request, session, now)), now);
});

export const DELETE = route("DELETE /api/session", {}, async ({ session, now }) => {
	if (session) await signOut(session, now);
	return { status: 200, body: { signedOut: true }, cookies: [noSessionCookie()], clears: "cache" };
});
