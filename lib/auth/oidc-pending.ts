import "server-only";
import { z } from "zod";

/**
 * What a browser keeps while its person is at the provider, as plain JSON. It holds secrets: whoever stores it seals it.
 * `dpopKey` is the private key that the tokens are bound to.
 */
const pending = z.object({
	codeVerifier: z.string(),
	state: z.string().min(1),
	nonce: z.string().min(1),
	dpopKey: z.object({
		kty: z.literal("EC"),
		crv: z.literal("P-256"),
		alg: z.literal("ES256"),
		x: z.string(),
		y: z.string(),
		d: z.string(),
	}),
	redirectUri: z.string(),
	/** The person was asked to prove anew who they are. */
	reauthenticate: z.boolean(),
	/** ISO 8601. */
	createdAt: z.string(),
});

export type OidcPending = z.output<typeof pending>;

/** Reads what was kept, once it is unsealed. Null when it is something else. */
export function readOidcPending(text: string): OidcPending | null {
	try {
		return pending.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

const tenMinutes = 10 * 60 * 1000;

/** True while the provider's answer is still accepted. */
export function isYoung({ createdAt }: OidcPending, now: Date): boolean {
	const age = now.getTime() - Date.parse(createdAt);
	return age >= 0 && age <= tenMinutes;
}
