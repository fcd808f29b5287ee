import { listFollowUps } from "@/lib/consultation/list-follow-ups";
import { followUpQuery } from "@/lib/consultation/requests";
import { dayOf } from "@/lib/dates";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/follow-ups", { query: followUpQuery }, async ({ actor, query, now }) =>
	reply(await listFollowUps(actor, query, dayOf(now))),
);
