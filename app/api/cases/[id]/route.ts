import { loadCase } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/cases/[id]", {}, async ({ actor, id }) => {
	const found = await loadCase(actor.practiceId, id);
	return found ? reply(found) : refuse("not-found");
});
