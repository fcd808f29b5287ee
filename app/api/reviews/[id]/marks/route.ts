import { route } from "@/lib/http/route";
import { markSections } from "@/lib/review/mark";
import { replyOutcome } from "@/lib/review/outcome";
import { marksChange } from "@/lib/review/requests";

export const PUT = route("PUT /api/reviews/[id]/marks", { body: marksChange }, async ({ actor, id, body, lang, now }) =>
	replyOutcome(await markSections(actor, id, body, { lang, now })),
);
