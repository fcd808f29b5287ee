import { route } from "@/lib/http/route";
import { replyOutcome } from "@/lib/review/outcome";
import { newReview } from "@/lib/review/requests";
import { shareConsultation } from "@/lib/review/share";

export const POST = route(
	"POST /api/consultations/[id]/reviews",
	{ body: newReview },
	async ({ actor, id, body, lang, now }) => replyOutcome(await shareConsultation(actor, id, body, { lang, now }), 201),
);
