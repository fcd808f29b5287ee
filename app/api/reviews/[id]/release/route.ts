import { route } from "@/lib/http/route";
import { releaseReview } from "@/lib/review/claim";
import { replyOutcome } from "@/lib/review/outcome";

export const POST = route("POST /api/reviews/[id]/release", {}, async ({ actor, id, lang, now }) =>
	replyOutcome(await releaseReview(actor, id, { lang, now })),
);
