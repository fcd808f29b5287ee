import type { IDToken } from "openid-client";

/** HelseID's own claim for the level: 2, 3 or 4. It comes with the scope helseid://scopes/identity/security_level. */
const helseIdClaim = "helseid://claims/identity/security_level";

/**
 * Whether a validated id_token says one of the accepted levels, as `acr` or, where the provider is HelseID, as its security
 * level: 4 is the answer to Level4. Asking by acr_values is a wish (OpenID Connect Core 1.0, section 3.1.2.1), so that the
 * answer is what counts; none is not enough. Nothing accepted means that any level is.
 */
export function isAssured(claims: IDToken, accepted: readonly string[]): boolean {
	if (accepted.length === 0) return true;
	const said = [claims.acr, ...levelNames(claims[helseIdClaim])];
	return accepted.some((one) => said.includes(one));
}

const levelNames = (level: unknown): readonly string[] =>
	typeof level === "string" || typeof level === "number" ? [String(level), `Level${level}`] : [];
