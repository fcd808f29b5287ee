import { casePageQuery } from "@/lib/consultation/case-requests";
import { listCases } from "@/lib/consultation/list-cases";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/cases", { query: casePageQuery }, async ({ actor, query }) =>
	reply(await listCases(actor, query)),
);
