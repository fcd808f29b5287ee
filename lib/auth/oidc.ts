import "server-only";
import {
	authorizationCodeGrant,
	buildAuthorizationUrlWithPAR,
	calculatePKCECodeChallenge,
	getDPoPHandle,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
} from "openid-client";
import { isAssured } from "@/lib/auth/oidc-assurance";
import { dpopPair, newDpopKey } from "@/lib/auth/oidc-dpop";
import { isYoung, type OidcPending } from "@/lib/auth/oidc-pending";
import { type OidcPerson, readPerson } from "@/lib/auth/oidc-person";
import { providerOf } from "@/lib/auth/oidc-provider";
import { OidcRefused, orRefuse } from "@/lib/auth/oidc-refused";
import type { OidcSettings } from "@/lib/oidc-settings";

/**
 * Begins a sign-in through the provider: authorization code with PKCE, pushed so that the browser carries none of it
 * (RFC 9126), tokens bound to a key (RFC 9449). The browser goes to `url`; `pending` is to be sealed and kept until it
 * comes back. `reauthenticate`: the person must prove who they are, even if they just did. Throws `OidcRefused`.
 */
export function beginOidc(
	settings: OidcSettings,
	{ redirectUri, reauthenticate }: { redirectUri: string; reauthenticate: boolean },
	now = new Date(),
): Promise<{ url: string; pending: OidcPending }> {
	return orRefuse(async () => {
		const provider = await providerOf(settings);
		const pending: OidcPending = {
			codeVerifier: randomPKCECodeVerifier(),
			state: randomState(),
			nonce: randomNonce(),
			dpopKey: newDpopKey(),
			redirectUri,
			reauthenticate,
			createdAt: now.toISOString(),
		};
		const parameters = {
			redirect_uri: redirectUri,
			scope: settings.scope,
			state: pending.state,
			nonce: pending.nonce,
			code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
			code_challenge_method: "S256",
			...(settings.acr.length > 0 && { acr_values: settings.acr.join(" ") }),
			...(reauthenticate && { prompt: "login", max_age: "0" }),
		};
		const DPoP = getDPoPHandle(provider, await dpopPair(pending.dpopKey));
		const url = await buildAuthorizationUrlWithPAR(provider, parameters, { DPoP });
		return { url: url.href, pending };
	});
}

/**
 * Finishes it with the address that the browser came back to, of which only the query is read. The id_token's signature,
 * issuer, audience, nonce and level of assurance are checked, and when the person was to prove themselves anew, that they
 * did so after they were asked. The tokens are not kept. Throws `OidcRefused`.
 */
export async function finishOidc(
	settings: OidcSettings,
	pending: OidcPending,
	callbackUrl: URL,
	now = new Date(),
): Promise<OidcPerson> {
	if (!isYoung(pending, now)) throw new OidcRefused("expired");
	if (!isAnswerTo(pending, callbackUrl)) throw new OidcRefused("state");
	return orRefuse(async () => {
		const provider = await providerOf(settings);
		const answer = new URL(pending.redirectUri);
		answer.search = callbackUrl.search;
		const checks = {
			pkceCodeVerifier: pending.codeVerifier,
			expectedState: pending.state,
			expectedNonce: pending.nonce,
			idTokenExpected: true,
			// As old as the question, not 0: the person may take their time after the password, with a choice of role.
			...(pending.reauthenticate && { maxAge: secondsSince(pending.createdAt, now) }),
		};
		const DPoP = getDPoPHandle(provider, await dpopPair(pending.dpopKey));
		const tokens = await authorizationCodeGrant(provider, answer, checks, undefined, { DPoP });
		const claims = tokens.claims();
		if (!claims || tokens.token_type !== "dpop") throw new OidcRefused("invalid", "TOKEN_NOT_BOUND");
		if (!isAssured(claims, settings.acr)) throw new OidcRefused("assurance", "LEVEL_TOO_LOW");
		return readPerson(claims);
	});
}

function isAnswerTo({ state }: OidcPending, { searchParams }: URL): boolean {
	const given = searchParams.getAll("state");
	return given.length === 1 && given[0] === state;
}

const secondsSince = (moment: string, now: Date): number =>
	Math.max(0, Math.ceil((now.getTime() - Date.parse(moment)) / 1000));
