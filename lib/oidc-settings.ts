import { leadsToLoopback } from "@/lib/loopback";
import { type PrivateJwk, readPrivateJwk } from "@/lib/private-jwk";

/** An identity provider that people may sign in through, HelseID for example. */
export type OidcSettings = {
	issuer: string;
	clientId: string;
	/** What this installation proves itself with to the provider; the provider knows the public half. */
	privateJwk: PrivateJwk;
	scope: string;
	/** What the button on the sign-in page calls it. */
	label: string;
	/** The levels of assurance that are good enough, as the provider names them. Empty: any is. */
	acr: readonly string[];
};

type Given = { issuer?: string; clientId?: string; privateJwk?: string; scope: string; label: string; acr: string };

/** Null when no provider is set up. A string is the sentence that says what is wrong; it never repeats the key. */
export function readOidcSettings(given: Given): OidcSettings | null | string {
	const { issuer, clientId, privateJwk, scope, label } = given;
	if (!issuer && !clientId && !privateJwk) return null;
	if (!issuer || !clientId || !privateJwk) {
		return "Sign-in through an identity provider needs RYGGVETT_OIDC_ISSUER, RYGGVETT_OIDC_CLIENT_ID and RYGGVETT_OIDC_PRIVATE_JWK: set all three, or none.";
	}
	if (!isIssuer(issuer)) {
		return "RYGGVETT_OIDC_ISSUER must be the provider's address with https, for example https://helseid-sts.nhn.no.";
	}
	const key = readPrivateJwk(privateJwk);
	if (!key) {
		return "RYGGVETT_OIDC_PRIVATE_JWK must be one private key as JSON (JWK): EC (P-256, P-384 or P-521), or RSA of at least 2048 bits.";
	}
	if (!scope.split(" ").includes("openid")) {
		return "RYGGVETT_OIDC_SCOPE must hold openid; several are separated by spaces.";
	}
	const acr = given.acr.split(" ").filter((level) => level !== "");
	return { issuer, clientId, privateJwk: key, scope, label, acr };
}

/** Encrypted, unless it is on this very machine; nothing after the path (OpenID Connect Discovery 1.0, section 3). */
function isIssuer(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	if (url.search || url.hash || url.username || url.password) return false;
	return url.protocol === "https:" || (url.protocol === "http:" && leadsToLoopback(url));
}
