import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	buildAuthorizationUrlWithPAR,
	type ClientAuth,
	type Configuration,
	discovery,
	getDPoPHandle,
	None,
	PrivateKeyJwt,
	randomDPoPKeyPair,
} from "openid-client";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { importPrivateJwk } from "@/lib/private-jwk";
import { OidcBrowser } from "@/lib/test/oidc-browser";
import { type ClientKey, newClientKey, type OidcSimulator, startOidcSimulator } from "@/lib/test/oidc-simulator";
import { simulatedPeople } from "@/lib/test/simulated-people";

const redirectUri = "http://127.0.0.1:4199/api/session/oidc/callback";
// The pair of verifier and challenge of RFC 7636, appendix B.
const pkceCodeVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const pkce = { code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", code_challenge_method: "S256" };
const complete = { redirect_uri: redirectUri, scope: "openid", ...pkce };

let simulator: OidcSimulator;
beforeAll(async () => {
	simulator = await startOidcSimulator({ redirectUris: [redirectUri], users: simulatedPeople });
});
afterAll(() => simulator.stop());

const signedWith = async (key: ClientKey): Promise<ClientAuth> =>
	PrivateKeyJwt({ key: await importPrivateJwk(key), kid: key.kid });

const client = (auth: ClientAuth): Promise<Configuration> =>
	discovery(new URL(simulator.issuer), simulator.clientId, undefined, auth, { execute: [allowInsecureRequests] });

const rightClient = async () => client(await signedWith(simulator.privateJwk));

const push = async (parameters: Record<string, string> = complete) => {
	const config = await rightClient();
	const DPoP = getDPoPHandle(config, await randomDPoPKeyPair());
	return { config, DPoP, url: await buildAuthorizationUrlWithPAR(config, parameters, { DPoP }) };
};

describe("the provider demands", () => {
	test("that the question is pushed", async () => {
		const url = buildAuthorizationUrl(await rightClient(), complete);
		const answer = await new OidcBrowser().open(url.href);
		const error = answer instanceof URL ? answer.searchParams.get("error_description") : answer.text;
		expect(error).toContain("Pushed Authorization Request must be used");
	});

	test("that the client proves itself, with the key it is known by", async () => {
		for (const auth of [None(), await signedWith(newClientKey())]) {
			const pushed = buildAuthorizationUrlWithPAR(await client(auth), complete);
			await expect(pushed).rejects.toMatchObject({ error: "invalid_client" });
		}
	});

	test("PKCE", async () => {
		await expect(push({ redirect_uri: redirectUri, scope: "openid" })).rejects.toMatchObject({
			error: "invalid_request",
			error_description: expect.stringContaining("PKCE"),
		});
	});

	test("an address of the client's own to come back to", async () => {
		const elsewhere = push({ ...complete, redirect_uri: "https://annet.example/callback" });
		await expect(elsewhere).rejects.toMatchObject({ error: expect.stringMatching(/invalid_re/) });
	});

	test("a nonce in each proof of the key", async () => {
		const fetched = vi.spyOn(globalThis, "fetch");
		await push();
		const answers = await Promise.all(fetched.mock.results.map(({ value }) => value as Promise<Response>));
		const pushes = answers.filter(({ url }) => url.endsWith("/request"));
		expect(pushes.map(({ status }) => status)).toEqual([400, 201]);
		expect(pushes[0]?.headers.get("dpop-nonce")).toBeTruthy();
		fetched.mockRestore();
	});

	test("proof of the key for the tokens: without it a code is worth nothing", async () => {
		const redeem = async (proven: boolean) => {
			const { config, DPoP, url } = await push();
			const back = await new OidcBrowser().signIn(url.href, { user: "kari" });
			return authorizationCodeGrant(config, back, { pkceCodeVerifier }, undefined, proven ? { DPoP } : {});
		};
		expect(await redeem(true)).toMatchObject({ token_type: "dpop" });
		await expect(redeem(false)).rejects.toMatchObject({ error: "invalid_grant" });
	});
});

describe("the sign-in page", () => {
	const page = async (body?: URLSearchParams) => {
		const browser = new OidcBrowser();
		const shown = await browser.open((await push()).url.href);
		if (shown instanceof URL) throw new Error("There is no page.");
		const next = body ? await browser.open(shown.url, { method: "POST", body }) : shown;
		return next instanceof URL ? next.href : next.text;
	};

	test("is Norwegian, with a labelled field and two buttons that say what they do", async () => {
		const html = await page();
		expect(html).toContain('<html lang="nb">');
		expect(html).toContain('<label for="user">Bruker</label> <input id="user"');
		expect([...html.matchAll(/<button [^>]*>([^<]*)<\/button>/g)].map(([, name]) => name)).toEqual([
			"Logg inn",
			"Avbryt",
		]);
	});

	test("says so when nobody has the name, and repeats it as text", async () => {
		const html = await page(new URLSearchParams({ user: '<b>"x"</b>', answer: "sign-in" }));
		expect(html).toContain('<p role="alert">Ingen bruker heter «&lt;b&gt;&quot;x&quot;&lt;/b&gt;».</p>');
	});

	test("leads back with a no when it is broken off", async () => {
		expect(await page(new URLSearchParams({ answer: "deny" }))).toMatch(
			/^http:\/\/127.0.0.1:4199\/.*error=access_denied/,
		);
	});
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

test("the command starts it at a port with a key that stays the same", async () => {
	const folder = mkdtempSync(join(tmpdir(), "oidc-"));
	const key = join(folder, "new", "key.json");
	const port = await freePort();
	const program = "lib/test/run-oidc-simulator.ts";
	const args = ["--import", "tsx", program, "--port", String(port), "--key", key, "--redirect", redirectUri];
	const run = async (): Promise<string> => {
		const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
		const ended = new Promise((resolve) => child.once("exit", resolve));
		const said = new Promise<string>((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
		expect(await Promise.race([said, ended])).toBe(
			`Simulated provider at http://127.0.0.1:${port}, client ryggvett-test\n`,
		);
		child.kill("SIGTERM");
		expect(await ended).toBe(0);
		return readFileSync(key, "utf8");
	};
	expect(await run()).toBe(await run());
	expect(statSync(key).mode & 0o077).toBe(0);
	rmSync(folder, { recursive: true });
});
