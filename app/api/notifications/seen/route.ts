import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { markSeen } from "@/lib/review/notifications";
import { seenNotifications } from "@/lib/review/requests";

export const POST = route("POST /api/notifications/seen", { body: seenNotifications }, async ({ actor, body, now }) =>
	reply(await markSeen(actor, body.ids, now)),
);
