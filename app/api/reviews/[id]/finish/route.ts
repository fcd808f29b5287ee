import { route } from "@/lib/http/route";
import { finishReview } from "@/lib/review/finish";
import { replyOutcome } from "@/lib/review/outcome";
import { finishing } from "@/lib/review/requests";

export const POST = route(
	"POST /api/reviews/[id]/finish",
	{ body: finishing },
	async ({ actor, id, body, lang, now }) => replyOutcome(await finishReview(actor, id, body, { lang, now })),
);
