import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { signing } from "@/lib/consultation/requests";
import { signConsultation } from "@/lib/consultation/sign";
import { route } from "@/lib/http/route";

export const POST = route({ body: signing }, async ({ practice, params, body, lang, now }) =>
	replyOutcome(
		await signConsultation(practice.id, params.id ?? "", body, { clinician: practice.clinician, lang, now }),
	),
);
