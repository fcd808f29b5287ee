import { loadConsultation } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route({}, async ({ practice, params }) => {
	const consultation = await loadConsultation(practice.id, params.id ?? "");
	return consultation ? reply(consultation) : refuse("not-found");
});
