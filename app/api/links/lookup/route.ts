import { addressOf } from "@/lib/auth/address";
import { lookUpLink } from "@/lib/auth/look-up-link";
import { linkToken } from "@/lib/auth/requests";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/links/lookup", { body: linkToken }, async ({ body, request, now }) => {
	const found = await lookUpLink(body.token, { address: addressOf(request), now });
	switch (found.outcome) {
		case "found":
			return reply(found.link);
		case "spent":
			return refuse("link-spent");
		case "too-many":
			return refuse("too-many", { retryAfter: found.retryAfter });
	}
});
