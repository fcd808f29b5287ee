import { route } from "@/lib/http/route";
import { decideSuggestion } from "@/lib/review/decide";
import { replyOutcome } from "@/lib/review/outcome";
import { suggestionDecision } from "@/lib/review/requests";

export const POST = route(
	"POST /api/suggestions/[id]/decision",
	{ body: suggestionDecision },
	async ({ actor, id, body, lang, now }) => replyOutcome(await decideSuggestion(actor, id, body, { lang, now })),
);
