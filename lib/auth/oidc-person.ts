import type { IDToken } from "openid-client";

/** Who the provider says that it is. Only `issuer` and `subject` name an account; the rest is to be shown. */
export type OidcPerson = {
	issuer: string;
	subject: string;
	name: string | null;
	/** Null unless the provider says that it is verified. */
	email: string | null;
	/** Number in the register of health personnel. */
	hpr: string | null;
	/** When the person last proved who they are, in seconds since 1970. */
	authTime: number | null;
};

/** As the provider's public documentation names it (HelseID-Public, claims and scopes). */
const hprClaim = "helseid://claims/hpr/hpr_number";

/** Reads the claims of an id_token that was already validated. What is not as expected counts as not said. */
export function readPerson(claims: IDToken): OidcPerson {
	return {
		issuer: claims.iss,
		subject: claims.sub,
		name: textOf(claims.name),
		email: claims.email_verified === true ? textOf(claims.email) : null,
		hpr: hprOf(claims[hprClaim]),
		authTime: typeof claims.auth_time === "number" ? claims.auth_time : null,
	};
}

function textOf(claim: unknown): string | null {
	const text = typeof claim === "string" ? claim.trim() : "";
	return text !== "" && text.length <= 200 ? text : null;
}

function hprOf(claim: unknown): string | null {
	const text = typeof claim === "number" ? String(claim) : claim;
	return typeof text === "string" && /^\d{1,9}$/.test(text) ? text : null;
}
