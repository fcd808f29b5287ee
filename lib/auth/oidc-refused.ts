import "server-only";
import { AuthorizationResponseError, ClientError, ResponseBodyError } from "openid-client";

/**
 * Why a sign-in through the provider came to nothing: it could not be asked; the answer belongs to no question of this
 * browser; the question is too old; the person, or the provider for them, said no; the answer does not hold; the person
 * proved who they are in a weaker way than is asked for here.
 */
export type OidcReason = "provider-unreachable" | "state" | "expired" | "denied" | "invalid" | "assurance";

/** A sign-in through the provider that came to nothing. `code` is for the log: a word of the protocol or the library. */
export class OidcRefused extends Error {
	readonly reason: OidcReason;
	readonly code: string | undefined;

	constructor(reason: OidcReason, code?: string) {
		super(`Sign-in through the identity provider: ${reason}.`);
		this.name = "OidcRefused";
		this.reason = reason;
		this.code = code && /^\w{1,64}$/.test(code) ? code : undefined;
	}
}

/** Words that a provider says no with (RFC 6749, section 4.1.2.1; OpenID Connect Core 1.0, section 3.1.2.6). */
const denials = ["access_denied", "login_required", "interaction_required", "consent_required"];
const outages = ["server_error", "temporarily_unavailable"];

/** Does the work; what the provider or its answer is to blame for becomes `OidcRefused`, a bug stays what it is. */
export async function orRefuse<Result>(work: () => Promise<Result>): Promise<Result> {
	try {
		return await work();
	} catch (error) {
		throw refusalOf(error) ?? error;
	}
}

function refusalOf(error: unknown): OidcRefused | null {
	if (error instanceof OidcRefused) return error;
	if (error instanceof AuthorizationResponseError) {
		if (denials.includes(error.error)) return new OidcRefused("denied", error.error);
		return new OidcRefused(outages.includes(error.error) ? "provider-unreachable" : "invalid", error.error);
	}
	if (error instanceof ResponseBodyError) return new OidcRefused("invalid", error.error);
	if (!(error instanceof ClientError)) return null;
	// What `fetch` itself refused comes back wrapped.
	return error.cause instanceof OidcRefused ? error.cause : new OidcRefused("invalid", error.code);
}
