import "server-only";
import type { CryptoKeyPair } from "openid-client";
import type { OidcPending } from "@/lib/auth/oidc-pending";
import { importPrivateJwk, newPrivateKey } from "@/lib/private-jwk";

type DpopKey = OidcPending["dpopKey"];

const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;

/** A key pair for one sign-in: its tokens are worth nothing to whoever lacks the key (RFC 9449). */
export function newDpopKey(): DpopKey {
	const { x = "", y = "", d = "" } = newPrivateKey({ curve: "P-256" }).export({ format: "jwk" });
	return { kty: "EC", crv: "P-256", alg: "ES256", x, y, d };
}

/** The pair as the library signs with it; its public half goes with every proof. */
export async function dpopPair(key: DpopKey): Promise<CryptoKeyPair> {
	const { d: _private, ...open } = key;
	return {
		privateKey: await importPrivateJwk(key),
		publicKey: await crypto.subtle.importKey("jwk", open, algorithm, true, ["verify"]),
	};
}
