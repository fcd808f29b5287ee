import { impactPage } from "@/lib/consultation/content-impact";
import { impactRequest } from "@/lib/consultation/version-requests";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/content/impact", { body: impactRequest }, async ({ actor, body }) => {
	const page = await impactPage(actor, body);
	return page ? reply(page) : refuse("not-found");
});
