import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { signing } from "@/lib/consultation/requests";
import { signConsultation } from "@/lib/consultation/sign";
import { route } from "@/lib/http/route";

export const POST = route(
	"POST /api/consultations/[id]/sign",
	{ body: signing },
	async ({ actor, id, body, lang, now }) => replyOutcome(await signConsultation(actor, id, body, { lang, now })),
);
