import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { planDecisions } from "@/lib/consultation/requests";
import { savePlan } from "@/lib/consultation/save-plan";
import { loadPlan } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route({}, async ({ practice, params, lang }) => {
	const plan = await loadPlan(practice.id, params.id ?? "", lang);
	return plan ? reply(plan) : refuse("not-found");
});

export const PUT = route({ body: planDecisions }, async ({ practice, params, body, now }) =>
	replyOutcome(await savePlan(practice.id, params.id ?? "", body, now)),
);
