import { caseFilter } from "@/lib/consultation/requests";
import { listCases } from "@/lib/consultation/service";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route({ query: caseFilter }, async ({ practice, query }) =>
	reply(await listCases(practice.id, query)),
);
