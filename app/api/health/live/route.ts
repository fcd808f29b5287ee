import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

/** The process answers. The database is not asked: a server that waits for it must not be restarted for that. */
export const GET = route("GET /api/health/live", {}, async () => reply({ status: "live" }));
