import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { loadGpQueue, loadPhysioQueue } from "@/lib/review/queue";
import { queueQuery } from "@/lib/review/requests";

export const GET = route("GET /api/reviews", { query: queueQuery }, async ({ actor, query, now }) =>
	reply(actor.role === "gp" ? await loadGpQueue(actor, query) : await loadPhysioQueue(actor, query, now)),
);
