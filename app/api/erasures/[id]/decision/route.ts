import { route } from "@/lib/http/route";
import { decideErasure } from "@/lib/practice/erasures";
import { replyOutcome } from "@/lib/practice/outcome";
import { erasureDecision } from "@/lib/practice/requests";

export const POST = route(
	"POST /api/erasures/[id]/decision",
	{ body: erasureDecision },
	async ({ actor, id, body, lang, now }) => replyOutcome(await decideErasure(actor, id, body, { lang, now })),
);
