import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/review/outcome";
import { newSuggestion } from "@/lib/review/requests";
import { suggestChange } from "@/lib/review/suggest";

export const POST = route(
	"POST /api/reviews/[id]/suggestions",
	{ body: newSuggestion },
	async ({ actor, id, body, lang, now }) => replyOutcome(await suggestChange(actor, id, body, { lang, now }), 201),
);
