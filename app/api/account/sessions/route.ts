import { endOtherSessions } from "@/lib/auth/account";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const DELETE = route("DELETE /api/account/sessions", {}, async ({ actor, now }) =>
	reply({ ended: await endOtherSessions(actor, now) }),
);
