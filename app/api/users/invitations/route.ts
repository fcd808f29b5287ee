import { route } from "@/lib/http/route";
import { invite } from "@/lib/practice/invitations";
import { replyOutcome } from "@/lib/practice/outcome";
import { newInvitation } from "@/lib/practice/requests";

export const POST = route("POST /api/users/invitations", { body: newInvitation }, async ({ actor, body, lang, now }) =>
	replyOutcome(await invite(actor, body, { lang, now }), 201),
);
