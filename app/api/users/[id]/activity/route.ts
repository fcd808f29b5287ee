import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/practice/outcome";
import { activityChange } from "@/lib/practice/requests";
import { setActivity } from "@/lib/practice/set-activity";

export const PUT = route("PUT /api/users/[id]/activity", { body: activityChange }, async ({ actor, id, body, now }) =>
	replyOutcome(await setActivity(actor, id, body, now)),
);
