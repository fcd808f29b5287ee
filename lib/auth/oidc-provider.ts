import "server-only";
import {
	allowInsecureRequests,
	type Configuration,
	type CustomFetch,
	customFetch,
	discovery,
	enableNonRepudiationChecks,
	modifyAssertion,
	PrivateKeyJwt,
} from "openid-client";
import { OidcRefused } from "@/lib/auth/oidc-refused";
import { leadsToLoopback } from "@/lib/loopback";
import type { OidcSettings } from "@/lib/oidc-settings";
import { importPrivateJwk } from "@/lib/private-jwk";

const hour = 60 * 60 * 1000;

/** Seconds that the provider has for each answer: someone is waiting for the page. */
const patience = 10;

/** What each provider says about itself, for an hour. A failure is not kept. */
const known = new WeakMap<OidcSettings, { at: number; provider: Promise<Configuration> }>();

/** The provider of these settings as the library knows it. Throws `OidcRefused`, and what the library throws. */
export function providerOf(settings: OidcSettings): Promise<Configuration> {
	const kept = known.get(settings);
	if (kept && Date.now() - kept.at < hour) return kept.provider;
	const provider = discover(settings);
	known.set(settings, { at: Date.now(), provider });
	provider.catch(() => known.delete(settings));
	return provider;
}

/**
 * Asks the provider for its addresses and keys. The client proves itself with a signed assertion (RFC 7523), typed as
 * such so that it passes for nothing else (draft-ietf-oauth-rfc7523bis). The signature of the id_token is checked, although
 * it comes straight from the provider.
 */
async function discover({ issuer, clientId, privateJwk }: OidcSettings): Promise<Configuration> {
	const server = new URL(issuer);
	const key = { key: await importPrivateJwk(privateJwk), kid: privateJwk.kid };
	const assertion = PrivateKeyJwt(key, {
		[modifyAssertion]: (header) => {
			header.typ = "client-authentication+jwt";
		},
	});
	return discovery(server, clientId, undefined, assertion, {
		timeout: patience,
		[customFetch]: reach,
		execute: [enableNonRepudiationChecks, ...(leadsToLoopback(server) ? [allowInsecureRequests] : [])],
	});
}

/** `fetch` that says plainly when the provider does not answer, or answers that it can't. */
const reach: CustomFetch = async (url, options) => {
	const response = await fetch(url, options as RequestInit).catch(() => null);
	if (response && response.status < 500) return response;
	await response?.body?.cancel();
	throw new OidcRefused("provider-unreachable", response ? `HTTP_${response.status}` : "NO_ANSWER");
};
