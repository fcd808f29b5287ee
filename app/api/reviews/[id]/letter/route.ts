import { namedPdf } from "@/lib/documents/file-name";
import { replyPdf } from "@/lib/documents/reply";
import { refuse, replyFile } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { replyLetter } from "@/lib/review/letter";
import { loadReview } from "@/lib/review/view";
import { replyTexts } from "@/lib/texts/reply";

export const GET = route("GET /api/reviews/[id]/letter", {}, async ({ actor, id, lang, now }) => {
	const review = await loadReview(actor, id, lang);
	if (!review) return refuse("not-found");
	const blanks = [replyTexts.name[lang], replyTexts.born[lang]];
	const { bytes } = replyPdf(replyLetter(review, actor.practiceName, lang, now), { lang, blanks });
	const name = namedPdf(review.reference, "svar");
	return replyFile({ file: new Uint8Array(bytes), type: "application/pdf", name });
});
