import { route } from "@/lib/http/route";
import { claimReview } from "@/lib/review/claim";
import { replyOutcome } from "@/lib/review/outcome";

export const POST = route("POST /api/reviews/[id]/claim", {}, async ({ actor, id, lang, now }) =>
	replyOutcome(await claimReview(actor, id, { lang, now })),
);
