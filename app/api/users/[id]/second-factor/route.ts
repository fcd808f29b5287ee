import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/practice/outcome";
import { resetSecondFactor } from "@/lib/practice/reset-sign-in";

export const DELETE = route("DELETE /api/users/[id]/second-factor", {}, async ({ actor, id, now }) =>
	replyOutcome(await resetSecondFactor(actor, id, now)),
);
