import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { beginOidc, finishOidc } from "@/lib/auth/oidc";
import { readOidcPending } from "@/lib/auth/oidc-pending";
import type { OidcSettings } from "@/lib/oidc-settings";
import { OidcBrowser } from "@/lib/test/oidc-browser";
import { type OidcSimulator, startOidcSimulator } from "@/lib/test/oidc-simulator";
import { simulatedPeople } from "@/lib/test/simulated-people";

const redirectUri = "https://ryggvett.example.no/api/session/oidc/callback";
const asked = { redirectUri, reauthenticate: false };
const kari = { user: "kari" };
const redirectUris = [redirectUri];

let simulator: OidcSimulator;
let settings: OidcSettings;

beforeAll(async () => {
	simulator = await startOidcSimulator({ redirectUris, users: simulatedPeople });
	settings = settingsOf(simulator);
});
afterAll(() => simulator.stop());
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const settingsOf = ({ issuer, clientId, privateJwk }: OidcSimulator): OidcSettings => ({
	...{ issuer, clientId, privateJwk, label: "HelseID", acr: [] },
	scope: "openid profile email helseid://scopes/hpr/hpr_number",
});

/** A whole visit to the provider: what the browser kept, and the address it came back to. */
async function visit(answer: { user: string } | "deny" = kari, browser = new OidcBrowser()) {
	const { url, pending } = await beginOidc(settings, asked);
	return { pending, back: await browser.signIn(url, answer) };
}

const refused = (reason: string, code?: string) => ({ name: "OidcRefused", reason, ...(code && { code }) });

test("a person who signs in there is who the provider says", async () => {
	const { pending, back } = await visit();
	expect(await finishOidc(settings, pending, back)).toEqual({
		issuer: simulator.issuer,
		subject: "simulated-kari",
		name: "Kari Lunde",
		email: "kari.lunde@solbakken.example",
		hpr: "9144889",
		authTime: expect.closeTo(Date.now() / 1000, -2),
	});
});

test("what was not asked for is not said", async () => {
	const less = { ...settings, scope: "openid" };
	const { url, pending } = await beginOidc(less, asked);
	const person = await finishOidc(less, pending, await new OidcBrowser().signIn(url, kari));
	expect(person).toMatchObject({ subject: "simulated-kari", name: null, email: null, hpr: null });
});

test("the browser carries a reference to the question, and nothing of it", async () => {
	const { url, pending } = await beginOidc(settings, asked);
	expect([...new URL(url).searchParams.keys()].sort()).toEqual(["client_id", "request_uri"]);
	for (const secret of [pending.state, pending.nonce, pending.codeVerifier]) expect(url).not.toContain(secret);
});

test("what the browser keeps is plain JSON that fits in a cookie, and nothing else is read as such", async () => {
	const { pending } = await beginOidc(settings, asked);
	const text = JSON.stringify(pending);
	expect(text.length).toBeLessThan(1000);
	expect(readOidcPending(text)).toEqual(pending);
	for (const other of ["", "{", "null", "{}", text.replace('"state"', '"other"')]) {
		expect(readOidcPending(other)).toBeNull();
	}
});

describe("the level of assurance", () => {
	const scoped = (scope: string): OidcSettings => ({ ...settings, acr: ["Level4"], scope });

	/** The sign-in of someone at a provider that is asked for level 4. */
	async function signInAs(user: string, of: OidcSettings) {
		const { url, pending } = await beginOidc(of, asked);
		return finishOidc(of, pending, await new OidcBrowser().signIn(url, { user }));
	}

	test.each([
		["as acr", "openid"],
		["as acr and as HelseID's security level", "openid helseid://scopes/identity/security_level"],
	])("said %s: high enough passes, lower and none do not", async (_how, scope) => {
		expect(await signInAs("kari", scoped(scope))).toMatchObject({ subject: "simulated-kari" });
		for (const weaker of ["jonas", "mona"]) {
			await expect(signInAs(weaker, scoped(scope))).rejects.toMatchObject(refused("assurance", "LEVEL_TOO_LOW"));
		}
	});

	test("is asked for, also when it is proved anew", async () => {
		const sent = vi.spyOn(globalThis, "fetch");
		for (const reauthenticate of [false, true]) {
			await beginOidc({ ...settings, acr: ["Level4", "high"] }, { redirectUri, reauthenticate });
			const body = sent.mock.calls.map(([, init]) => String(init?.body)).at(-1);
			expect(new URLSearchParams(body).get("acr_values")).toBe("Level4 high");
		}
		await beginOidc(settings, asked);
		expect(String(sent.mock.calls.at(-1)?.[1]?.body)).not.toContain("acr");
	});

	test("does not matter where the owner has set none", async () => {
		for (const user of ["kari", "jonas", "mona"]) {
			expect(await signInAs(user, settings)).toMatchObject({ subject: `simulated-${user}` });
		}
	});
});

test("two sign-ins share no secret", async () => {
	const [one, other] = await Promise.all([beginOidc(settings, asked), beginOidc(settings, asked)]);
	for (const name of ["state", "nonce", "codeVerifier"] as const)
		expect(one.pending[name]).not.toBe(other.pending[name]);
	expect(one.pending.dpopKey.d).not.toBe(other.pending.dpopKey.d);
});

test("the answer is found behind a proxy too: only the query of the address counts", async () => {
	const { pending, back } = await visit();
	const inside = new URL(`http://10.0.0.7:3000/other/path${back.search}`);
	expect(await finishOidc(settings, pending, inside)).toMatchObject({ subject: "simulated-kari" });
});

describe("the answer belongs to the question", () => {
	test.each([
		["another", (query: URLSearchParams) => query.set("state", "x")],
		["none", (query: URLSearchParams) => query.delete("state")],
		["an empty one", (query: URLSearchParams) => query.set("state", "")],
		["a second one", (query: URLSearchParams) => query.append("state", "x")],
	])("with %s state it is refused", async (_name, change) => {
		const { pending, back } = await visit();
		change(back.searchParams);
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("state"));
	});

	test("another browser's answer is refused", async () => {
		const [mine, theirs] = [await visit(), await visit({ user: "jonas" })];
		await expect(finishOidc(settings, mine.pending, theirs.back)).rejects.toMatchObject(refused("state"));
	});

	test.each([
		["nonce", "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
		["codeVerifier", "invalid_grant"],
		["dpopKey", "invalid_grant"],
	] as const)("with the %s of another question it is refused", async (name, code) => {
		const [mine, theirs] = [await visit(), await beginOidc(settings, asked)];
		const mixed = { ...mine.pending, [name]: theirs.pending[name] };
		await expect(finishOidc(settings, mixed, mine.back)).rejects.toMatchObject(refused("invalid", code));
	});

	test("a code works once", async () => {
		const { pending, back } = await visit();
		await finishOidc(settings, pending, back);
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid", "invalid_grant"));
	});

	test.each([
		["of another provider", (query: URLSearchParams) => query.set("iss", "https://annet.example")],
		["of no provider", (query: URLSearchParams) => query.delete("iss")],
		["without a code", (query: URLSearchParams) => query.delete("code")],
		["with another code", (query: URLSearchParams) => query.set("code", "x")],
	])("an answer %s is refused", async (_name, change) => {
		const { pending, back } = await visit();
		change(back.searchParams);
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid"));
	});
});

test.each([
	[-1, "expired"],
	[0, null],
	[600_000, null],
	[600_001, "expired"],
	[Number.NaN, "expired"],
])("%i ms after the question the answer is %s", async (age, reason) => {
	const { pending, back } = await visit();
	const answered = finishOidc(settings, pending, back, new Date(Date.parse(pending.createdAt) + age));
	if (reason === null) expect(await answered).toMatchObject({ subject: "simulated-kari" });
	else await expect(answered).rejects.toMatchObject(refused(reason));
});

test("a person who breaks off has said no", async () => {
	const { pending, back } = await visit("deny");
	expect(back.searchParams.get("error")).toBe("access_denied");
	await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("denied", "access_denied"));
});

test.each([
	["access_denied", "denied"],
	["login_required", "denied"],
	["interaction_required", "denied"],
	["server_error", "provider-unreachable"],
	["temporarily_unavailable", "provider-unreachable"],
	["invalid_scope", "invalid"],
	["<script>", "invalid"],
])("the provider's error %s is %s", async (error, reason) => {
	const { pending } = await beginOidc(settings, asked);
	const back = new URL(redirectUri);
	back.search = new URLSearchParams({ error, state: pending.state, iss: simulator.issuer }).toString();
	const failure = await finishOidc(settings, pending, back).catch((thrown) => thrown);
	expect(failure).toMatchObject(refused(reason));
	expect(failure.code).toBe(error === "<script>" ? undefined : error);
});

describe("proving anew who one is", () => {
	const again = { redirectUri, reauthenticate: true };

	test("someone who just signed in passes unasked, until they are to prove it anew", async () => {
		const browser = new OidcBrowser();
		await visit(kari, browser);
		expect(await browser.open((await beginOidc(settings, asked)).url)).toBeInstanceOf(URL);
		const { url, pending } = await beginOidc(settings, again);
		expect(await browser.open(url)).toMatchObject({ status: 200, text: expect.stringContaining("Logg inn") });
		const { authTime } = await finishOidc(settings, pending, await browser.signIn(url, kari));
		expect(authTime).toBeGreaterThanOrEqual(Math.floor(Date.parse(pending.createdAt) / 1000));
	});

	test("a provider that only remembers the person is not believed", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		const browser = new OidcBrowser();
		await visit(kari, browser);
		vi.setSystemTime(Date.now() + 5 * 60_000);
		const { pending, back } = await visit(kari, browser);
		const strict = { ...pending, reauthenticate: true };
		const code = "OAUTH_JWT_TIMESTAMP_CHECK_FAILED";
		await expect(finishOidc(settings, strict, back)).rejects.toMatchObject(refused("invalid", code));
	});

	test("whoever is kept there for a while after the password is still believed", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		const { url, pending } = await beginOidc(settings, again);
		const back = await new OidcBrowser().signIn(url, kari);
		vi.setSystemTime(Date.now() + 50_000);
		expect(await finishOidc(settings, pending, back)).toMatchObject({ subject: "simulated-kari" });
	});

	test("an id_token that does not say when is refused", async () => {
		const { url, pending } = await beginOidc(settings, again);
		const back = await new OidcBrowser().signIn(url, kari);
		alterToken(({ auth_time: _when, ...claims }) => claims);
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid"));
	});
});

type Claims = Record<string, unknown>;
const realFetch = globalThis.fetch;

/** Changes what the provider's addresses that end with `path` answer. */
function alterAnswer(path: string, change: (answer: Claims) => Claims): void {
	vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
		const response = await realFetch(input, init);
		if (!String(input).endsWith(path) || !response.ok) return response;
		return Response.json(change(await response.json()), { headers: { "cache-control": "no-store" } });
	});
}

/** Changes the id_token's claims without signing it anew: what is wrong is to be found before the signature is. */
function alterToken(change: (claims: Claims) => Claims): void {
	alterAnswer("/token", (answer) => {
		const [header, payload = "", signature] = String(answer.id_token).split(".");
		const claims = change(JSON.parse(Buffer.from(payload, "base64url").toString()));
		const changed = Buffer.from(JSON.stringify(claims)).toString("base64url");
		return { ...answer, id_token: [header, changed, signature].join(".") };
	});
}

describe("an answer of the provider that does not hold", () => {
	test.each<[string, Claims, string]>([
		["for another client", { aud: "another" }, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
		["from another provider", { iss: "https://annet.example" }, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
		["for another question", { nonce: "x" }, "OAUTH_JWT_CLAIM_COMPARISON_FAILED"],
		["that ran out", { exp: 1_700_000_000 }, "OAUTH_JWT_TIMESTAMP_CHECK_FAILED"],
		["without a subject", { sub: undefined }, "OAUTH_INVALID_RESPONSE"],
		["about someone else than was signed", { sub: "simulated-jonas" }, "OAUTH_INVALID_RESPONSE"],
	])("is an id_token %s", async (_name, claims, code) => {
		const { pending, back } = await visit();
		alterToken((real) => ({ ...real, ...claims }));
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid", code));
	});

	test("is an id_token that is signed with a key the provider does not show", async () => {
		const fresh = settingsOf(simulator);
		const { url, pending } = await beginOidc(fresh, asked);
		const back = await new OidcBrowser().signIn(url, kari);
		alterAnswer("/jwks", () => ({ keys: [] }));
		await expect(finishOidc(fresh, pending, back)).rejects.toMatchObject(refused("invalid"));
	});

	test("is a token that whoever finds it may use", async () => {
		const { pending, back } = await visit();
		alterAnswer("/token", (answer) => ({ ...answer, token_type: "Bearer" }));
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid", "TOKEN_NOT_BOUND"));
	});

	test("is an answer without an id_token", async () => {
		const { pending, back } = await visit();
		alterAnswer("/token", ({ id_token: _token, ...answer }) => answer);
		await expect(finishOidc(settings, pending, back)).rejects.toMatchObject(refused("invalid"));
	});

	test.each([
		["that names another issuer", { issuer: "https://annet.example" }],
		["without pushed authorization requests", { pushed_authorization_request_endpoint: undefined }],
		["whose addresses are not encrypted", { pushed_authorization_request_endpoint: "ftp://annet.example" }],
	])("is a description of itself %s", async (_name, change) => {
		alterAnswer("/.well-known/openid-configuration", (answer) => ({ ...answer, ...change }));
		await expect(beginOidc(settingsOf(simulator), asked)).rejects.toMatchObject(refused("invalid"));
	});
});

test("a client that the provider does not know gets no further", async () => {
	const unknown = { ...settings, clientId: "another" };
	await expect(beginOidc(unknown, asked)).rejects.toMatchObject(refused("invalid", "invalid_client"));
});

describe("a provider that does not answer", () => {
	test("is asked again the next time", async () => {
		const first = await startOidcSimulator({ redirectUris, users: simulatedPeople });
		const itsSettings = settingsOf(first);
		await first.stop();
		await expect(beginOidc(itsSettings, asked)).rejects.toMatchObject(refused("provider-unreachable", "NO_ANSWER"));
		const port = Number(new URL(first.issuer).port);
		const second = await startOidcSimulator({
			redirectUris,
			users: simulatedPeople,
			port,
			privateJwk: first.privateJwk,
		});
		const { url, pending } = await beginOidc(itsSettings, asked);
		const back = await new OidcBrowser().signIn(url, kari);
		await second.stop();
		await expect(finishOidc(itsSettings, pending, back)).rejects.toMatchObject(refused("provider-unreachable"));
	});

	test("or answers that it can't, is as good as gone", async () => {
		const server = createServer((_request, response) => response.writeHead(503).end("later"));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const broken = { ...settings, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
		await expect(beginOidc(broken, asked)).rejects.toMatchObject(refused("provider-unreachable", "HTTP_503"));
		server.close();
	});
});

test("the provider is asked about itself once an hour, however many sign in", async () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	const fetched = vi.spyOn(globalThis, "fetch");
	const discoveries = () => fetched.mock.calls.filter(([url]) => String(url).includes(".well-known")).length;
	const fresh = settingsOf(simulator);
	await Promise.all([beginOidc(fresh, asked), beginOidc(fresh, asked)]);
	await beginOidc(fresh, asked);
	expect(discoveries()).toBe(1);
	vi.setSystemTime(Date.now() + 60 * 60_000);
	await beginOidc(fresh, asked);
	expect(discoveries()).toBe(2);
});

test("an http provider elsewhere is never asked", async () => {
	const fetched = vi.spyOn(globalThis, "fetch");
	const elsewhere = { ...settings, issuer: "http://annet.example" };
	await expect(beginOidc(elsewhere, asked)).rejects.toMatchObject(refused("invalid"));
	expect(fetched).not.toHaveBeenCalled();
});
