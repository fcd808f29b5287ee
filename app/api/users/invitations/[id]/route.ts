import { route } from "@/lib/http/route";
import { withdrawInvitation } from "@/lib/practice/invitations";
import { replyOutcome } from "@/lib/practice/outcome";

export const DELETE = route("DELETE /api/users/invitations/[id]", {}, async ({ actor, id, now }) =>
	replyOutcome(await withdrawInvitation(actor, id, now)),
);
