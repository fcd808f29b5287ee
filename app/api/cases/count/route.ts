import { caseFilter } from "@/lib/consultation/case-requests";
import { countCases } from "@/lib/consultation/list-cases";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/cases/count", { body: caseFilter }, async ({ actor, body }) =>
	reply({ count: await countCases(actor, body) }),
);
