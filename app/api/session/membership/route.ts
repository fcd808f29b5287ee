import { fromRequest } from "@/lib/auth/from-request";
import { replySignedIn } from "@/lib/auth/reply-signed-in";
import { membershipChoice } from "@/lib/auth/requests";
import { switchMembership } from "@/lib/auth/switch-membership";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(
	"POST /api/session/membership",
	{ body: membershipChoice },
	async ({ actor, session, body, request, now }) => {
		const signedIn = await switchMembership(actor, body.membershipId, await fromRequest(request, session, now));
		return signedIn ? replySignedIn(signedIn, now) : refuse("not-found");
	},
);
