import { fromRequest } from "@/lib/auth/from-request";
import { replySignedIn } from "@/lib/auth/reply-signed-in";
import { demoRole } from "@/lib/auth/requests";
import { signInDemo } from "@/lib/auth/sign-in";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/session/demo", { body: demoRole }, async ({ body, request, session, now }) => {
	const signedIn = await signInDemo(body.role, await fromRequest(request, session, now));
	return signedIn ? replySignedIn(signedIn, now) : refuse("not-found");
});
