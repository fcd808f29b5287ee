import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { loadReview } from "@/lib/review/view";

export const GET = route("GET /api/reviews/[id]", {}, async ({ actor, id, lang }) => {
	const review = await loadReview(actor, id, lang);
	return review ? reply(review) : refuse("not-found");
});
