import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { answerChanges } from "@/lib/consultation/requests";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { route } from "@/lib/http/route";

export const PATCH = route({ body: answerChanges }, async ({ practice, params, body, lang, now }) =>
	replyOutcome(await saveAnswers(practice.id, params.id ?? "", body, { lang, now })),
);
