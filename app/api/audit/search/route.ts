import { readLog } from "@/app/praksis/logg/read-log";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { logRequest } from "@/lib/practice/requests";

export const POST = route("POST /api/audit/search", { body: logRequest }, async ({ actor, body }) =>
	reply(await readLog(actor, body)),
);
