import { createConsultation } from "@/lib/consultation/create";
import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { newConsultation } from "@/lib/consultation/requests";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/consultations", { body: newConsultation }, async ({ actor, body, lang, now }) => {
	const created = await createConsultation(actor, body, { lang, now });
	if (created.outcome === "reference-in-use")
		return refuse("reference-in-use", created.existing ? { existing: created.existing } : {});
	return replyOutcome(created, 201);
});
