import { loadConsultation } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/consultations/[id]", {}, async ({ actor, id }) => {
	const consultation = await loadConsultation(actor.practiceId, id);
	return consultation ? reply(consultation) : refuse("not-found");
});
