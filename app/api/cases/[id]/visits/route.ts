import { createFollowUp } from "@/lib/consultation/create-follow-up";
import { replyOutcome } from "@/lib/consultation/reply-outcome";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/cases/[id]/visits", {}, async ({ actor, id, lang, now }) => {
	const created = await createFollowUp(actor, id, { lang, now });
	return created.outcome === "overtaken" ? refuse("overtaken") : replyOutcome(created, 201);
});
