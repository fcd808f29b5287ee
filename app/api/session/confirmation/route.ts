import { confirmDemo, confirmWithPassword } from "@/lib/auth/confirm";
import { replyConfirmed } from "@/lib/auth/reply-confirmed";
import { confirmation } from "@/lib/auth/requests";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/session/confirmation", { body: confirmation }, async ({ actor, body, now }) =>
	replyConfirmed("demo" in body ? await confirmDemo(actor, now) : await confirmWithPassword(actor, body.password, now)),
);
