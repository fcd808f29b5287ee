import { fromRequest } from "@/lib/auth/from-request";
import { noOidcCookie, readOidcCookie } from "@/lib/auth/oidc-kept";
import { failurePath, land } from "@/lib/auth/oidc-sign-in";
import { cookiesOf } from "@/lib/auth/reply-signed-in";
import { env } from "@/lib/env";
import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/session/oidc/callback", {}, async ({ request, session, now }) => {
	const { oidc } = env();
	if (!oidc) return refuse("not-found");
	const kept = await readOidcCookie(request);
	if (!kept) return { redirect: failurePath("avbrutt", "/"), cookies: [noOidcCookie()] };
	const from = await fromRequest(request, session, now);
	const landing = await land(oidc, kept, new URL(request.url), session, from);
	if ("failed" in landing) return { redirect: failurePath(landing.failed, kept.til), cookies: [noOidcCookie()] };
	const cookies = landing.signedIn ? await cookiesOf(landing.signedIn, now) : [];
	return { redirect: kept.til, cookies: [noOidcCookie(), ...cookies] };
});
