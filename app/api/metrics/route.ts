import { isSameSecret } from "@/lib/auth/tokens";
import { env } from "@/lib/env";
import { refuse, replyFile } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { readFigures } from "@/lib/operation/service";

/** For whoever holds the token of RYGGVETT_METRICS_TOKEN. To everyone else the address is not there. */
export const GET = route("GET /api/metrics", {}, async ({ request }) => {
	const { metricsToken } = env();
	const given = /^Bearer (\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
	if (metricsToken === null || given === undefined || !isSameSecret(given, metricsToken)) return refuse("not-found");
	const { text, type } = await readFigures();
	return replyFile({ file: new TextEncoder().encode(text), type, name: "metrics.txt" });
});
