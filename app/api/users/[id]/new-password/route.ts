import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/practice/outcome";
import { makeNewPasswordLink } from "@/lib/practice/reset-sign-in";

export const POST = route("POST /api/users/[id]/new-password", {}, async ({ actor, id, now }) =>
	replyOutcome(await makeNewPasswordLink(actor, id, now), 201),
);
