import { fromRequest } from "@/lib/auth/from-request";
import { replySignedIn } from "@/lib/auth/reply-signed-in";
import { givenCode } from "@/lib/auth/requests";
import { giveSecondFactor } from "@/lib/auth/sign-in";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route(
	"POST /api/session/second-factor",
	{ body: givenCode },
	async ({ body, request, session, now }) => {
		if (!session) return refuse("sign-in");
		return replySignedIn(await giveSecondFactor(session, body.code, await fromRequest(request, session, now)), now);
	},
);
