import { addToPlan } from "@/lib/consultation/add-to-plan";
import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { newAddendum } from "@/lib/consultation/requests";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { tellAdded } from "@/lib/review/tell-added";

export const POST = route(
	"POST /api/consultations/[id]/addenda",
	{ body: newAddendum },
	async ({ actor, id, body, lang, now }) => {
		const added = await addToPlan(actor, id, body, { lang, now, tell: tellAdded });
		return added.outcome === "later-plan" ? refuse("overtaken") : replyOutcome(added, 201);
	},
);
