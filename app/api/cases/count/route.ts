import { caseFilter } from "@/lib/consultation/case-requests";
import { countCases } from "@/lib/consultation/list-cases";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/cases/count", { query: caseFilter }, async ({ actor, query }) =>
	reply({ count: await countCases(actor, query) }),
);
