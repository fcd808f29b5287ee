import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { loadPhysiotherapists } from "@/lib/review/physiotherapists";

export const GET = route("GET /api/physiotherapists", {}, async ({ actor }) =>
	reply({ physiotherapists: await loadPhysiotherapists(actor) }),
);
