import { route } from "@/lib/http/route";
import { setObjection } from "@/lib/practice/objection";
import { replyOutcome } from "@/lib/practice/outcome";
import { objectionRequest } from "@/lib/practice/requests";

export const POST = route(
	"POST /api/cases/[id]/objection",
	{ body: objectionRequest },
	async ({ actor, id, body, now }) => replyOutcome(await setObjection(actor, id, body, now)),
);
