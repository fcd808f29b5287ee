import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { answerChanges } from "@/lib/consultation/requests";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { route } from "@/lib/http/route";

export const PATCH = route(
	"PATCH /api/consultations/[id]/answers",
	{ body: answerChanges },
	async ({ actor, id, body, lang, now }) => replyOutcome(await saveAnswers(actor, id, body, { lang, now })),
);
