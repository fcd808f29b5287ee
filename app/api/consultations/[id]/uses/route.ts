import { recordUse } from "@/lib/consultation/record-use";
import { documentUse } from "@/lib/consultation/requests";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(
	"POST /api/consultations/[id]/uses",
	{ body: documentUse },
	async ({ actor, id, caseId, body, now }) => reply(await recordUse(actor, { id, caseId, ...body }, now), 201),
);
