import { expect, test } from "vitest";
import { parseEnv, StartRefused } from "@/lib/env";
import { newPrivateKey } from "@/lib/private-jwk";

const { d, ...rest } = newPrivateKey({ curve: "P-256" }).export({ format: "jwk" });
const complete = {
	RYGGVETT_OIDC_ISSUER: "https://helseid-sts.test.nhn.no",
	RYGGVETT_OIDC_CLIENT_ID: "ryggvett",
	RYGGVETT_OIDC_PRIVATE_JWK: JSON.stringify({ ...rest, d, kid: "k1" }),
};

test("there is no provider until one is named", () => {
	expect(parseEnv({}).oidc).toBeNull();
	expect(
		parseEnv({ RYGGVETT_OIDC_ISSUER: "", RYGGVETT_OIDC_SCOPE: "openid", RYGGVETT_OIDC_LABEL: "X" }).oidc,
	).toBeNull();
});

test("address, id and key are enough", () => {
	expect(parseEnv(complete).oidc).toEqual({
		issuer: "https://helseid-sts.test.nhn.no",
		clientId: "ryggvett",
		privateJwk: { ...rest, d, kid: "k1", alg: "ES256" },
		scope: "openid profile",
		label: "HelseID",
		acr: [],
	});
});

test("scope and label are the owner's to choose", () => {
	const own = { RYGGVETT_OIDC_SCOPE: "openid helseid://scopes/hpr/hpr_number", RYGGVETT_OIDC_LABEL: "Solbakken" };
	expect(parseEnv({ ...complete, ...own }).oidc).toMatchObject({
		scope: "openid helseid://scopes/hpr/hpr_number",
		label: "Solbakken",
	});
});

test("the levels of assurance are the owner's to choose, and none is no rule", () => {
	const levels = (RYGGVETT_OIDC_ACR: string) => parseEnv({ ...complete, RYGGVETT_OIDC_ACR }).oidc?.acr;
	expect(levels(" Level4  idporten-loa-high ")).toEqual(["Level4", "idporten-loa-high"]);
	expect(levels("Level4")).toEqual(["Level4"]);
	expect(levels("")).toEqual([]);
});

test.each(Object.keys(complete))("without %s there is no start, and the sentence says what is needed", (name) => {
	const start = () => parseEnv({ ...complete, [name]: "" });
	expect(start).toThrow(StartRefused);
	expect(start).toThrow(/ISSUER, RYGGVETT_OIDC_CLIENT_ID and RYGGVETT_OIDC_PRIVATE_JWK: set all three, or none/);
});

test.each([
	"https://idp.example.no/realms/x",
	"https://idp.example.no:8443",
	"http://127.0.0.1:4300",
	"http://localhost:4300",
	"http://[::1]:4300",
])("%s may be the provider's address", (issuer) => {
	expect(parseEnv({ ...complete, RYGGVETT_OIDC_ISSUER: issuer }).oidc?.issuer).toBe(issuer);
});

test.each([
	"helseid-sts.nhn.no",
	"http://helseid-sts.nhn.no",
	"http://127.0.0.1.example.no",
	"ftp://127.0.0.1",
	"https://idp.example.no/?x=1",
	"https://idp.example.no/#x",
	"https://user:secret@idp.example.no",
])("%s may not", (issuer) => {
	const start = () => parseEnv({ ...complete, RYGGVETT_OIDC_ISSUER: issuer });
	expect(start).toThrow(StartRefused);
	expect(start).toThrow("RYGGVETT_OIDC_ISSUER must be the provider's address with https");
});

test("a wrong key is refused without being repeated", () => {
	for (const key of [`{"kty":"EC","d":"${d}"}`, `${d}`]) {
		let sentence = "";
		try {
			parseEnv({ ...complete, RYGGVETT_OIDC_PRIVATE_JWK: key });
		} catch (error) {
			sentence = String(error);
		}
		expect(sentence).toContain("RYGGVETT_OIDC_PRIVATE_JWK must be one private key");
		expect(sentence).not.toContain(d);
	}
});

test.each([
	[{ RYGGVETT_OIDC_SCOPE: "profile" }, "RYGGVETT_OIDC_SCOPE must hold openid"],
	[{ RYGGVETT_OIDC_LABEL: "x".repeat(41) }, "RYGGVETT_OIDC_LABEL must have at most 40 characters."],
])("%o is refused in one sentence", (source, sentence) => {
	expect(() => parseEnv({ ...complete, ...source })).toThrow(sentence);
});
