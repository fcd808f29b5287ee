import { endOneSession } from "@/lib/auth/account";
import { noSessionCookie } from "@/lib/auth/session-cookie";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const DELETE = route("DELETE /api/account/sessions/[id]", {}, async ({ actor, id, now }) => {
	const ended = await endOneSession(actor, id, now);
	return reply({ ended }, 200, id === actor.sessionId ? [noSessionCookie()] : []);
});
