import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { planDecisions } from "@/lib/consultation/requests";
import { savePlan } from "@/lib/consultation/save-plan";
import { loadPlan } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/consultations/[id]/plan", {}, async ({ actor, id, lang }) => {
	const plan = await loadPlan(actor.practiceId, id, lang);
	return plan ? reply(plan) : refuse("not-found");
});

export const PUT = route(
	"PUT /api/consultations/[id]/plan",
	{ body: planDecisions },
	async ({ actor, id, body, now }) => replyOutcome(await savePlan(actor, id, body, now)),
);
