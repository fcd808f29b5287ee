import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { makeLink } from "@/lib/auth/links";
import { startSession } from "@/lib/auth/session";
import { hashToken } from "@/lib/auth/tokens";
import { db, write } from "@/lib/db/client";
import type { OidcSettings } from "@/lib/oidc-settings";
import { call, send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { OidcBrowser } from "@/lib/test/oidc-browser";
import { type OidcSimulator, startOidcSimulator } from "@/lib/test/oidc-simulator";
import { cookieIn, makePerson, password } from "@/lib/test/person";
import { simulatedPeople } from "@/lib/test/simulated-people";
import { GET as readAccount } from "../../account/route";
import { POST as lookUp } from "../../links/lookup/route";
import { POST as signIn } from "../route";
import { GET as callback } from "./callback/route";
import { POST as start } from "./route";

const setting = vi.hoisted(() => ({ oidc: null as OidcSettings | null }));
vi.mock("@/lib/env", async (original) => {
	const real = await original<typeof import("@/lib/env")>();
	return { ...real, env: () => ({ ...real.env(), mode: "production" as const, oidc: setting.oidc }) };
});

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let simulator: OidcSimulator;
let settings: OidcSettings;
beforeAll(async () => {
	database = await temporaryDatabase();
	const redirectUris = ["http://127.0.0.1:3000/api/session/oidc/callback"];
	simulator = await startOidcSimulator({ redirectUris, users: simulatedPeople });
	const { issuer, clientId, privateJwk } = simulator;
	settings = { issuer, clientId, privateJwk, label: "HelseID", scope: "openid profile", acr: [] };
});
afterAll(async () => {
	await simulator.stop();
	await database.remove();
});
beforeEach(() => {
	setting.oidc = settings;
});
afterEach(() => void vi.useRealTimers());

type As = { token: string } | null;
const begin = (body: unknown, as: As = null) => call(start, { method: "POST", body, as });

/** A whole visit to the provider. Gives where the browser ends up, and its new session. */
async function visit(body: object, answer: { user: string } | "deny", as: As = null, browser = new OidcBrowser()) {
	const begun = await begin(body, as);
	expect(begun.status).toBe(200);
	const kept = cookieIn(begun.headers, "ryggvett-oidc") ?? "";
	const back = await browser.signIn(begun.body.url, answer);
	return comeBack(back.search, kept, as);
}

async function comeBack(query: string, kept: string, as: As = null) {
	const headers = { cookie: `ryggvett-oidc=${kept}`, "sec-fetch-site": "cross-site" };
	const response = await send(callback, { query, headers, as });
	expect(cookieIn(response.headers, "ryggvett-oidc")).toBe("");
	return {
		status: response.status,
		to: response.headers.get("location"),
		token: cookieIn(response.headers),
		headers: response.headers,
	};
}

const accountOf = async (token: string | undefined) =>
	(await call(readAccount, { as: { token: token ?? "none" } })).body;

let number = 0;
async function invite(email = `ny${++number}@solbakken.example`, role: "gp" | "physio" = "physio") {
	const who = { practiceId: demoPractice.id, role, external: false, email, name: "Ny Kollega" };
	const of = { kind: "invitation", ...who, createdBy: demoPeople.admin.userId } as const;
	const { url } = await write("test", (transaction) => makeLink(transaction, of, new Date()));
	return { email, token: url.split("#")[1] ?? "" };
}

/** A person who is known at the provider as `subject`, and signs in only there. */
async function known(subject: string, name: string, withPassword = false) {
	const person = await makePerson({ name, withPassword });
	await write("test", async (transaction) => {
		await transaction.identity.deleteMany({ where: { subject } });
		const { issuer } = simulator;
		await transaction.identity.create({ data: { issuer, subject, userId: person.userId, createdAt: new Date() } });
	});
	return person;
}

test("where no provider is set up, neither address is there", async () => {
	setting.oidc = null;
	expect((await begin({})).status).toBe(404);
	expect((await send(callback, { as: null })).status).toBe(404);
});

describe("signing in", () => {
	test("lets a known person in without another code, and leads where they wanted", async () => {
		const { email } = await known("simulated-kari", "Kari Kjent");
		const { status, to, token, headers } = await visit({ til: "/saker?side=2" }, { user: "kari" });
		expect([status, to]).toEqual([303, "/saker?side=2"]);
		expect(await accountOf(token)).toMatchObject({ email, proof: "provider" });
		expect(cookieIn(headers, "ryggvett-device")).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
	});

	test("ends the session that the browser had", async () => {
		await known("simulated-kari", "Kari Bytter");
		const other = await makePerson({ name: "Bruker Før" });
		const before = await fullSession(other.userId);
		await visit({}, { user: "kari" }, before);
		expect((await accountOf(before.token)).type).toContain("sign-in");
	});

	test.each([
		"https://annet.example",
		"//annet.example",
		"/\\annet.example",
		"/%2f/annet.example",
		"/logg-inn",
		"/api/x",
	])("never leads to %s", async (til) => {
		await known("simulated-kari", `Kari Trygg ${++number}`);
		expect((await visit({ til }, { user: "kari" })).to).toBe("/");
	});

	test("someone whom nobody invited is refused plainly", async () => {
		const { to, token } = await visit({ til: "/saker" }, { user: "fremmed" });
		expect(to).toBe("/logg-inn?feil=ukjent&til=%2Fsaker");
		expect(token).toBeUndefined();
	});

	test("an e-mail that is the same as a user's is not enough", async () => {
		await write("test", (transaction) => transaction.identity.deleteMany({ where: { subject: "simulated-mona" } }));
		expect((await visit({}, { user: "mona" })).to).toBe("/logg-inn?feil=ukjent");
	});

	test("someone who left is refused", async () => {
		const { userId } = await known("simulated-kari", "Kari Sluttet");
		await write("test", (transaction) =>
			transaction.membership.updateMany({ where: { userId }, data: { endedAt: new Date() } }),
		);
		expect((await visit({}, { user: "kari" })).to).toBe("/logg-inn?feil=stengt");
	});

	test("whoever says no at the provider comes back to the sign-in", async () => {
		expect((await visit({}, "deny")).to).toBe("/logg-inn?feil=avbrutt");
	});

	test("a provider that is not there is said so, before anyone is sent away", async () => {
		setting.oidc = { ...settings, issuer: "http://127.0.0.1:9" };
		expect((await begin({ til: "/saker" })).body).toEqual({ url: "/logg-inn?feil=utilgjengelig&til=%2Fsaker" });
	});
});

describe("the way back", () => {
	test("is closed to a browser that began nothing, or kept something else", async () => {
		await known("simulated-kari", "Kari Vei");
		const begun = await begin({});
		const back = await new OidcBrowser().signIn(begun.body.url, { user: "kari" });
		for (const kept of ["", "sealed1:x:y", cookieIn((await begin({})).headers, "ryggvett-oidc") ?? ""]) {
			const { to, token } = await comeBack(back.search, kept);
			expect([to, token]).toEqual(["/logg-inn?feil=avbrutt", undefined]);
		}
	});

	test("is gone once: the same answer opens nothing again", async () => {
		await known("simulated-kari", "Kari Engang");
		const begun = await begin({});
		const kept = cookieIn(begun.headers, "ryggvett-oidc") ?? "";
		const back = await new OidcBrowser().signIn(begun.body.url, { user: "kari" });
		expect((await comeBack(back.search, kept)).to).toBe("/");
		const again = await comeBack(back.search, kept);
		expect([again.to, again.token]).toEqual(["/logg-inn?feil=avvist", undefined]);
	});

	test("closes after ten minutes", async () => {
		const begun = await begin({});
		const back = await new OidcBrowser().signIn(begun.body.url, { user: "kari" });
		vi.useFakeTimers({ toFake: ["Date"] });
		vi.setSystemTime(Date.now() + 10 * 60_000 + 1000);
		const kept = cookieIn(begun.headers, "ryggvett-oidc") ?? "";
		expect((await comeBack(back.search, kept)).to).toBe("/logg-inn?feil=avbrutt");
	});

	test("what the browser keeps tells nothing", async () => {
		const { token } = await invite();
		const begun = await begin({ til: "/saker", link: token });
		const kept = cookieIn(begun.headers, "ryggvett-oidc") ?? "";
		expect(kept).toMatch(/^sealed1:/);
		expect(kept.length).toBeLessThan(3800);
		expect(begun.body.url).not.toContain(token);
	});
});

describe("an invitation", () => {
	test("is used with the provider instead of a password", async () => {
		const { token, email } = await invite();
		expect((await call(lookUp, { method: "POST", body: { token }, as: null })).body).toMatchObject({ oidc: true });
		await write("test", (transaction) => transaction.identity.deleteMany({ where: { subject: "simulated-jonas" } }));
		const first = await visit({ link: token }, { user: "jonas" });
		expect(first.to).toBe("/");
		const account = await accountOf(first.token);
		expect(account).toMatchObject({ name: "Ny Kollega", email, role: "physio", proof: "provider" });
		const again = await visit({}, { user: "jonas" });
		expect(await accountOf(again.token)).toMatchObject({ email });
		const events = await db().auditEvent.findMany({ where: { actorName: "Ny Kollega" }, orderBy: { seq: "asc" } });
		expect(events.map(({ event }) => event)).toEqual(["sign-in", "invitation-accepted", "identity-linked", "sign-in"]);
		expect((await begin({ link: token })).status).toBe(410);
	});

	test("gives someone who is known there another role in the account they have", async () => {
		const { email } = await known("simulated-kari", "Kari Begge");
		const { token } = await invite("annen.adresse@solbakken.example", "physio");
		const { token: session } = await visit({ link: token }, { user: "kari" });
		const account = await accountOf(session);
		expect(account).toMatchObject({ email, role: "physio" });
		expect(account.memberships).toHaveLength(2);
	});

	test("does not take over an account that has the invited address", async () => {
		const owner = await makePerson({ name: "Eier Av Konto" });
		await write("test", (transaction) => transaction.identity.deleteMany({ where: { subject: "simulated-mona" } }));
		const { token } = await invite(owner.email);
		const { to, token: session } = await visit({ link: token }, { user: "mona" });
		expect([to, session]).toEqual(["/logg-inn?feil=konto-finnes", undefined]);
		expect(await db().identity.count({ where: { userId: owner.userId } })).toBe(0);
		expect((await call(lookUp, { method: "POST", body: { token }, as: null })).status).toBe(200);
	});

	test("that was withdrawn meanwhile is said so", async () => {
		const { token, email } = await invite();
		const begun = await begin({ link: token });
		const back = await new OidcBrowser().signIn(begun.body.url, { user: "fremmed" });
		await write("test", (transaction) =>
			transaction.oneTimeLink.updateMany({ where: { email }, data: { withdrawnAt: new Date() } }),
		);
		const { to } = await comeBack(back.search, cookieIn(begun.headers, "ryggvett-oidc") ?? "");
		expect(to).toBe("/logg-inn?feil=lenke");
	});
});

async function fullSession(userId: string): Promise<{ token: string }> {
	const membership = await db().membership.findFirstOrThrow({ where: { userId } });
	const of = { userId, stage: "full" as const, membership, device: "Test" };
	return write("test", (transaction) => startSession(transaction, of, new Date(Date.now() - 15 * 60_000)));
}

describe("confirming who one is", () => {
	const confirmedAt = async ({ token }: { token: string }) =>
		(await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } })).confirmedAt.getTime();

	test("asks for a new sign-in there, and keeps the session", async () => {
		const { userId } = await known("simulated-kari", "Kari Bekrefter");
		const session = await fullSession(userId);
		const before = await confirmedAt(session);
		const { to, token } = await visit({ confirm: true, til: "/konto" }, { user: "kari" }, session);
		expect([to, token]).toEqual(["/konto", undefined]);
		expect(await confirmedAt(session)).toBeGreaterThan(before);
		const [event] = await db().auditEvent.findMany({ where: { event: "reauthenticated", actorId: userId } });
		expect(JSON.parse(event?.detail ?? "{}")).toEqual({ by: "provider" });
	});

	test("someone else's sign-in confirms nothing", async () => {
		const { userId } = await known("simulated-kari", "Kari Selv");
		await known("simulated-jonas", "Jonas Annen");
		const session = await fullSession(userId);
		const before = await confirmedAt(session);
		const { to, token } = await visit({ confirm: true, til: "/konto" }, { user: "jonas" }, session);
		expect([to, token]).toEqual(["/logg-inn?feil=annen-person&til=%2Fkonto", undefined]);
		expect(await confirmedAt(session)).toBe(before);
	});

	test("in another session it confirms nothing", async () => {
		const { userId } = await known("simulated-kari", "Kari To Økter");
		const [asked, other] = [await fullSession(userId), await fullSession(userId)];
		const begun = await begin({ confirm: true }, asked);
		const back = await new OidcBrowser().signIn(begun.body.url, { user: "kari" });
		const before = await confirmedAt(other);
		const { to } = await comeBack(back.search, cookieIn(begun.headers, "ryggvett-oidc") ?? "", other);
		expect(to).toBe("/logg-inn?feil=avbrutt");
		expect(await confirmedAt(other)).toBe(before);
	});

	test("is for someone who is signed in", async () => {
		expect((await begin({ confirm: true })).body.type).toContain("sign-in");
	});
});

describe("where a level of assurance is required", () => {
	beforeEach(() => {
		setting.oidc = { ...settings, acr: ["Level4"] };
	});

	test("a weaker sign-in lets nobody in, and the page says what to do", async () => {
		const { userId } = await known("simulated-jonas", "Jonas Svak");
		const { to, token } = await visit({ til: "/saker" }, { user: "jonas" });
		expect([to, token]).toEqual(["/logg-inn?feil=for-svak&til=%2Fsaker", undefined]);
		expect(await db().session.count({ where: { userId } })).toBe(0);
	});

	test("it confirms nothing and uses no invitation", async () => {
		const { userId } = await known("simulated-jonas", "Jonas Svak Igjen");
		const session = await fullSession(userId);
		expect((await visit({ confirm: true }, { user: "jonas" }, session)).to).toBe("/logg-inn?feil=for-svak");
		await write("test", (transaction) => transaction.identity.deleteMany({ where: { subject: "simulated-mona" } }));
		const { token } = await invite();
		expect((await visit({ link: token }, { user: "mona" })).to).toBe("/logg-inn?feil=for-svak");
		expect((await call(lookUp, { method: "POST", body: { token }, as: null })).status).toBe(200);
	});

	test("a sign-in of that level does", async () => {
		const { email } = await known("simulated-kari", "Kari Sterk");
		const { token } = await visit({}, { user: "kari" });
		expect(await accountOf(token)).toMatchObject({ email });
	});
});

test("a password does not open an account that has none", async () => {
	const { email } = await known("simulated-kari", "Kari Uten");
	expect((await call(signIn, { method: "POST", body: { email, password }, as: null })).status).toBe(401);
});
