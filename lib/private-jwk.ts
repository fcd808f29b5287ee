import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { z } from "zod";

/** A private key for signatures, as JSON (RFC 7517). `kid` is what its owner registered it under. */
export type PrivateJwk = JsonWebKey & { kid?: string };

const curves = { "P-256": "ES256", "P-384": "ES384", "P-521": "ES512" } as const;
const hashes = { "256": "SHA-256", "384": "SHA-384", "512": "SHA-512" } as const;

const named = { kid: z.string().min(1).optional() };
const number = z.string().min(1);

/** What a signature needs, and nothing else: limits on use that some tools add would stop the key from being read. */
const jwk = z.discriminatedUnion("kty", [
	z.object({
		...named,
		kty: z.literal("EC"),
		crv: z.enum(["P-256", "P-384", "P-521"]),
		x: number,
		y: number,
		d: number,
	}),
	z.object({
		...{ ...named, kty: z.literal("RSA"), n: number, e: number, d: number },
		...{ p: number, q: number, dp: number, dq: number, qi: number },
		alg: z
			.string()
			.regex(/^[PR]S(256|384|512)$/)
			.default("PS256"),
	}),
]);

const shortestRsa = 2048;

/** Reads a private key, EC or RSA. Null when it is something else; its algorithm is then not known either. */
export function readPrivateJwk(text: string): PrivateJwk | null {
	try {
		const parsed = jwk.parse(JSON.parse(text));
		const key = { ...parsed, alg: parsed.kty === "EC" ? curves[parsed.crv] : parsed.alg };
		const { asymmetricKeyDetails: details } = createPrivateKey({ key, format: "jwk" });
		return parsed.kty === "RSA" && (details?.modulusLength ?? 0) < shortestRsa ? null : key;
	} catch {
		return null;
	}
}

/** The key as the Web Crypto API signs with it. `extractable` keys can be written down again. */
export function importPrivateJwk(key: PrivateJwk, extractable = false): Promise<CryptoKey> {
	return crypto.subtle.importKey("jwk", key, algorithmOf(key), extractable, ["sign"]);
}

function algorithmOf({ alg = "", crv = "" }: PrivateJwk): EcKeyImportParams | RsaHashedImportParams {
	if (alg.startsWith("ES")) return { name: "ECDSA", namedCurve: crv };
	const hash = hashes[alg.slice(2) as keyof typeof hashes];
	return { name: alg.startsWith("PS") ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash };
}

type NewKey = { curve: "P-256" | "P-384" | "P-521" | "secp256k1" } | { modulusLength: number };

/**
 * A new private key, EC or RSA. Made as bytes and read back: Node 20 stands still for good when it clears away what made
 * a key while that same key is written as JSON, since both wait for the key's lock.
 */
export function newPrivateKey(of: NewKey): KeyObject {
	const privateKeyEncoding = { type: "pkcs8", format: "der" } as const;
	const publicKeyEncoding = { type: "spki", format: "der" } as const;
	const { privateKey } =
		"curve" in of
			? generateKeyPairSync("ec", { namedCurve: of.curve, privateKeyEncoding, publicKeyEncoding })
			: generateKeyPairSync("rsa", { modulusLength: of.modulusLength, privateKeyEncoding, publicKeyEncoding });
	return createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
}
