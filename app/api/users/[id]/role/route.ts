import { route } from "@/lib/http/route";
import { changeRole } from "@/lib/practice/change-role";
import { replyOutcome } from "@/lib/practice/outcome";
import { roleChange } from "@/lib/practice/requests";

export const PUT = route("PUT /api/users/[id]/role", { body: roleChange }, async ({ actor, id, body, lang, now }) =>
	replyOutcome(await changeRole(actor, id, body, { lang, now })),
);
