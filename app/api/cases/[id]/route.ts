import { loadCase } from "@/lib/consultation/service";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route({}, async ({ practice, params }) => {
	const found = await loadCase(practice.id, params.id ?? "");
	return found ? reply(found) : refuse("not-found");
});
