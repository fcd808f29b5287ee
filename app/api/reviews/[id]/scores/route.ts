import { route } from "@/lib/http/route";
import { noteScores } from "@/lib/review/note-scores";
import { replyOutcome } from "@/lib/review/outcome";
import { newScores } from "@/lib/review/requests";

export const POST = route(
	"POST /api/reviews/[id]/scores",
	{ body: newScores },
	async ({ actor, id, body, lang, now }) => replyOutcome(await noteScores(actor, id, body, { lang, now }), 201),
);
