import { readLog } from "@/app/praksis/logg/read-log";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { logQuery } from "@/lib/practice/requests";

export const GET = route("GET /api/audit", { query: logQuery }, async ({ actor, query }) =>
	reply(await readLog(actor, query)),
);
