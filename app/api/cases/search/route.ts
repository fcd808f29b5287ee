import { casePageRequest } from "@/lib/consultation/case-requests";
import { listCases } from "@/lib/consultation/list-cases";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/cases/search", { body: casePageRequest }, async ({ actor, body }) =>
	reply(await listCases(actor, body)),
);
