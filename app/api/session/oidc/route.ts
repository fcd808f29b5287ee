import { addressOf } from "@/lib/auth/address";
import { findLink } from "@/lib/auth/links";
import { missLink } from "@/lib/auth/look-up-link";
import { beginOidc } from "@/lib/auth/oidc";
import { oidcCookie } from "@/lib/auth/oidc-kept";
import { failureOf, failurePath } from "@/lib/auth/oidc-sign-in";
import { oidcStart } from "@/lib/auth/requests";
import { safeReturnPath } from "@/lib/auth/return-path";
import { countProvider } from "@/lib/auth/throttle";
import { env } from "@/lib/env";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const POST = route("POST /api/session/oidc", { body: oidcStart }, async ({ body, actor, request, now }) => {
	const { oidc, origin } = env();
	if (!oidc) return refuse("not-found");
	if (body.confirm && !actor) return refuse("sign-in");
	if (body.link !== undefined && (await findLink(body.link, now))?.kind !== "invitation") {
		const missed = await missLink(addressOf(request));
		return missed.outcome === "spent" ? refuse("link-spent") : refuse("too-many", { retryAfter: missed.retryAfter });
	}
	const { retryAfter } = await countProvider(addressOf(request));
	if (retryAfter !== null) return refuse("too-many", { retryAfter });
	const til = safeReturnPath(body.til);
	const asked = { redirectUri: `${origin}/api/session/oidc/callback`, reauthenticate: body.confirm === true };
	try {
		const { url, pending } = await beginOidc(oidc, asked, now);
		const confirms = body.confirm ? actor?.sessionId : undefined;
		return reply({ url }, 200, [await oidcCookie({ pending, til, link: body.link, confirms })]);
	} catch (error) {
		return reply({ url: failurePath(failureOf(error), til) });
	}
});
