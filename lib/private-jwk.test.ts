import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { expect, test } from "vitest";
import { importPrivateJwk, newPrivateKey, readPrivateJwk } from "@/lib/private-jwk";

const keys = {
	p256: newPrivateKey({ curve: "P-256" }),
	p384: newPrivateKey({ curve: "P-384" }),
	p521: newPrivateKey({ curve: "P-521" }),
	rsa: newPrivateKey({ modulusLength: 2048 }),
	short: newPrivateKey({ modulusLength: 1024 }),
};
const asJson = (key: KeyObject, more: object = {}) => JSON.stringify({ ...key.export({ format: "jwk" }), ...more });
const written = (name: keyof typeof keys, more: object = {}) => asJson(keys[name], more);
/** RFC 8037, appendix A.1. */
const ed25519 = {
	kty: "OKP",
	crv: "Ed25519",
	d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
	x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};

test.each([
	["p256", {}, "ES256", { dsaEncoding: "ieee-p1363" }, "sha256"],
	["p384", {}, "ES384", { dsaEncoding: "ieee-p1363" }, "sha384"],
	["p521", {}, "ES512", { dsaEncoding: "ieee-p1363" }, "sha512"],
	["rsa", {}, "PS256", { padding: 6, saltLength: 32 }, "sha256"],
	["rsa", { alg: "PS512" }, "PS512", { padding: 6, saltLength: 64 }, "sha512"],
	["rsa", { alg: "RS256" }, "RS256", {}, "sha256"],
	[
		"p256",
		{ kid: "k1", use: "enc", key_ops: ["verify"], ext: false },
		"ES256",
		{ dsaEncoding: "ieee-p1363" },
		"sha256",
	],
] as const)("a %s key with %o signs as %s", async (name, more, alg, how, hash) => {
	const jwk = readPrivateJwk(written(name, more)) ?? {};
	expect(jwk).toMatchObject({ alg, ...("kid" in more && { kid: more.kid }) });
	const key = await importPrivateJwk(jwk);
	expect(key.extractable).toBe(false);
	const data = Buffer.from("x");
	const method = alg.startsWith("PS")
		? { name: "RSA-PSS", saltLength: Number(alg.slice(2)) / 8 }
		: { name: key.algorithm.name, hash: `SHA-${hash.slice(3)}` };
	const signature = Buffer.from(await crypto.subtle.sign(method, key, data));
	expect(verify(hash, data, { key: createPublicKey(keys[name]), ...how }, signature)).toBe(true);
});

test("a key can be taken out again only when that is asked for", async () => {
	const jwk = readPrivateJwk(written("p256")) ?? {};
	const { d } = await crypto.subtle.exportKey("jwk", await importPrivateJwk(jwk, true));
	expect(d).toBe(jwk.d);
	await expect(crypto.subtle.exportKey("jwk", await importPrivateJwk(jwk))).rejects.toThrow();
});

test.each([
	["nothing", ""],
	["no JSON", "-----BEGIN PRIVATE KEY-----"],
	["a public key", asJson(createPublicKey(keys.p256))],
	["a set of keys", JSON.stringify({ keys: [JSON.parse(written("p256"))] })],
	["a shared secret", JSON.stringify({ kty: "oct", k: "c2VjcmV0" })],
	["an Ed25519 key", JSON.stringify(ed25519)],
	["another curve", asJson(newPrivateKey({ curve: "secp256k1" }))],
	["a short RSA key", written("short")],
	["a number that is no key", written("p256", { x: "AAAA" })],
	["half an RSA key", written("rsa", { qi: undefined })],
	["an RSA key for encryption", written("rsa", { alg: "RSA-OAEP" })],
])("%s is no private key for signatures", (_name, text) => {
	expect(readPrivateJwk(text)).toBeNull();
});
