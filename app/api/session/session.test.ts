import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { endSessions, limits } from "@/lib/auth/session";
import { hashToken } from "@/lib/auth/tokens";
import { db, write } from "@/lib/db/client";
import { installationId } from "@/lib/db/seal";
import { call, send, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { codeOf, cookieIn, makePerson, password } from "@/lib/test/person";
import { GET as readAccount } from "../account/route";
import { POST as confirm } from "./confirmation/route";
import { POST as signInDemo } from "./demo/route";
import { POST as switchTo } from "./membership/route";
import { POST as signIn, DELETE as signOut } from "./route";
import { POST as giveCode } from "./second-factor/route";

const mode = vi.hoisted(() => ({ now: "demo" as "demo" | "production" }));
vi.mock("@/lib/env", async (original) => {
	const real = await original<typeof import("@/lib/env")>();
	return { ...real, env: () => ({ ...real.env(), mode: mode.now }) };
});

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
beforeEach(async () => {
	mode.now = "demo";
	await write("test", (transaction) => transaction.throttle.deleteMany());
});
afterEach(() => void vi.useRealTimers());

const post = (handler: Parameters<typeof call>[0], body: unknown, as: Parameters<typeof call>[1]["as"] = null) =>
	call(handler, { method: "POST", body, as });

/** Whether the token lets anyone in. */
const opens = async (token: string | undefined) =>
	(await call(readAccount, { as: { token: token ?? "none" } })).status === 200;

const eventsOf = async (practiceId: string, subjectId: string) =>
	(
		await db().auditEvent.findMany({
			where: { practiceId, OR: [{ actorId: subjectId }, { subjectId }] },
			orderBy: { seq: "asc" },
		})
	).map(({ event }) => event);

let number = 0;
const someone = (of: Partial<Parameters<typeof makePerson>[0]> = {}) =>
	makePerson({ name: `Person ${++number} Prøve`, ...of });

describe("e-mail and password", () => {
	test("let a person in, with a cookie that no script reads", async () => {
		const { email, userId } = await someone();
		const answer = await post(signIn, { email: ` ${email.toUpperCase()} `, password });
		expect(answer).toMatchObject({ status: 200, body: { next: "done" } });
		expect(answer.headers.getSetCookie()[0]).toMatch(
			/^ryggvett-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
		);
		expect(await opens(cookieIn(answer.headers))).toBe(true);
		expect(await eventsOf(demoPractice.id, userId)).toEqual(["sign-in"]);
	});

	test("a wrong password, an unknown address, and a person who left are answered alike", async () => {
		const { email, userId } = await someone();
		const left = await someone();
		await write("test", (transaction) =>
			transaction.membership.updateMany({ where: { userId: left.userId }, data: { endedAt: new Date() } }),
		);
		const closed = await someone();
		await write("test", (transaction) =>
			transaction.user.update({ where: { id: closed.userId }, data: { deactivatedAt: new Date() } }),
		);
		const answers = await Promise.all(
			[
				{ email, password: "feil passord her" },
				{ email: "ingen@solbakken.example", password },
				{ email: left.email, password },
				{ email: closed.email, password },
				{ email: demoPeople.gp.email, password },
			].map((body) => post(signIn, body)),
		);
		const { requestId: _first, ...same } = answers[0]?.body ?? {};
		for (const { status, body, headers } of answers) {
			const { requestId: _id, ...said } = body;
			expect([status, said]).toEqual([401, same]);
			expect(headers.getSetCookie()).toEqual([]);
		}
		expect(same.type).toBe("urn:ryggvett:problem:wrong-credentials");
		expect(await eventsOf(demoPractice.id, userId)).toEqual(["sign-in-failed"]);
		const unknown = await db().auditEvent.findMany({ where: { practiceId: installationId } });
		expect(unknown.map(({ event, subjectId }) => [event, subjectId])).toContainEqual(["sign-in-failed", null]);
	});

	test("nothing that was typed stands in the audit log", async () => {
		await post(signIn, { email: "hemmelig.adresse@annet.example", password: "hemmelig passord" });
		const rows = JSON.stringify(await db().auditEvent.findMany());
		expect(rows).not.toMatch(/hemmelig/);
	});

	test("in production, whoever has no second factor must set one up, and gets no further until then", async () => {
		mode.now = "production";
		const { email } = await someone();
		const answer = await post(signIn, { email, password });
		expect(answer.body).toEqual({ next: "enrol" });
		expect(await opens(cookieIn(answer.headers))).toBe(false);
	});
});

describe("the one click of the demo", () => {
	test.each(["gp", "physio", "admin"] as const)("lets one in as %s", async (role) => {
		const answer = await post(signInDemo, { role });
		expect(answer.body).toEqual({ next: "done" });
		const account = await call(readAccount, { as: { token: cookieIn(answer.headers) ?? "" } });
		expect(account.body).toMatchObject({ name: demoPeople[role].name, role, proof: "demo" });
	});

	test("is not there in production", async () => {
		mode.now = "production";
		expect((await post(signInDemo, { role: "gp" })).status).toBe(404);
	});
});

describe("the second factor", () => {
	async function halfway() {
		const person = await someone({ withCode: true });
		const answer = await post(signIn, { email: person.email, password });
		expect(answer.body).toEqual({ next: "code" });
		return { ...person, token: cookieIn(answer.headers) ?? "" };
	}

	test("is asked for before anything is shown, and the code from the app lets the person in", async () => {
		const { secret, token } = await halfway();
		expect(await opens(token)).toBe(false);
		const answer = await post(giveCode, { code: codeOf(secret) }, { token });
		expect(answer).toMatchObject({ status: 200, body: { next: "done" } });
		expect(await opens(cookieIn(answer.headers))).toBe(true);
	});

	test("a code works once, also in another sign-in", async () => {
		const first = await halfway();
		const code = codeOf(first.secret);
		await post(giveCode, { code }, { token: first.token });
		const again = await post(signIn, { email: first.email, password });
		const answer = await post(giveCode, { code }, { token: cookieIn(again.headers) ?? "" });
		expect(answer.status).toBe(401);
		expect(answer.body.type).toContain("wrong-credentials");
	});

	test("two that come at once with the same code are one", async () => {
		const { secret, token } = await halfway();
		const code = codeOf(secret);
		const answers = await Promise.all([1, 2, 3].map(() => post(giveCode, { code }, { token })));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
	});

	test("five wrong codes are enough for a while, and the right one must wait too", async () => {
		const { secret, token } = await halfway();
		for (let guess = 0; guess < 5; guess++) {
			expect((await post(giveCode, { code: "000000" }, { token })).status).toBe(401);
		}
		const answer = await post(giveCode, { code: codeOf(secret) }, { token });
		expect(answer.status).toBe(429);
		expect(answer.body.retryAfter).toBeGreaterThan(0);
		expect(answer.headers.get("retry-after")).toBe(String(answer.body.retryAfter));
	});

	test("someone who waits too long signs in again", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		const { secret, token } = await halfway();
		vi.setSystemTime(Date.now() + limits.halfway * 60_000);
		const answer = await post(giveCode, { code: codeOf(secret) }, { token });
		expect(answer.body.type).toContain("sign-in");
	});
});

describe("a token from before is worth nothing after", () => {
	test("the one that the browser had when the password was given", async () => {
		const { email } = await someone();
		const before = await signedIn("otherGp");
		const answer = await post(signIn, { email, password }, { token: before });
		expect(await opens(cookieIn(answer.headers))).toBe(true);
		expect(await opens(before)).toBe(false);
	});

	test("one that somebody else chose", async () => {
		const { email } = await someone();
		const chosen = "A".repeat(43);
		const answer = await post(signIn, { email, password }, { token: chosen });
		expect(cookieIn(answer.headers)).not.toBe(chosen);
		expect(await opens(chosen)).toBe(false);
	});

	test("the half session's", async () => {
		const { email, secret } = await someone({ withCode: true });
		const half = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		const full = cookieIn((await post(giveCode, { code: codeOf(secret) }, { token: half })).headers);
		expect(full).not.toBe(half);
		expect(await opens(half)).toBe(false);
		expect((await post(giveCode, { code: "000000" }, { token: half })).body.type).toContain("sign-in");
	});

	test("and of no token more than its hash is stored", async () => {
		const token = await signedIn("gp");
		const rows = JSON.stringify(await db().session.findMany());
		expect(rows).not.toContain(token);
		expect(rows).toContain(hashToken(token));
	});
});

describe("signing out", () => {
	test("ends the session and takes the cookie away", async () => {
		const token = await signedIn("gp");
		const answer = await call(signOut, { method: "DELETE", as: { token } });
		expect(answer).toMatchObject({ status: 200 });
		expect(cookieIn(answer.headers)).toBe("");
		expect(await opens(token)).toBe(false);
	});

	test("half way in, too", async () => {
		const { email } = await someone({ withCode: true });
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		expect((await call(signOut, { method: "DELETE", as: { token } })).status).toBe(200);
		expect((await post(giveCode, { code: "000000" }, { token })).body.type).toContain("sign-in");
	});

	test("another site can't do it", async () => {
		const token = await signedIn("gp");
		const headers = { "sec-fetch-site": "cross-site", origin: "https://annet.example" };
		expect((await call(signOut, { method: "DELETE", as: { token }, headers })).status).toBe(403);
		expect(await opens(token)).toBe(true);
	});
});

describe("a session ends", () => {
	beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
	const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

	test("when it is not used for half an hour", async () => {
		const token = await signedIn("gp");
		pass(limits.idle - 1);
		expect(await opens(token)).toBe(true);
		pass(limits.idle - 1);
		expect(await opens(token)).toBe(true);
		pass(limits.idle);
		expect(await opens(token)).toBe(false);
		// It ran out: nobody ended it.
		expect((await call(readAccount, { as: { token } })).body).not.toHaveProperty("ended");
	});

	test("after twelve hours, however much it is used", async () => {
		const token = await signedIn("gp");
		for (let passed = 0; passed < limits.absolute - 20; passed += 20) {
			pass(20);
			expect(await opens(token)).toBe(true);
		}
		pass(20);
		expect(await opens(token)).toBe(false);
	});

	test("at once when the person is no longer what it was for", async () => {
		const { userId, email } = await someone();
		const token = cookieIn((await post(signIn, { email, password })).headers);
		expect(await opens(token)).toBe(true);
		await write("test", (transaction) =>
			transaction.membership.updateMany({ where: { userId }, data: { endedAt: new Date() } }),
		);
		expect((await call(readAccount, { as: { token: token ?? "" } })).body.type).toContain("sign-in");
	});

	test("a changed role counts from the next request on", async () => {
		const { userId, email } = await someone({ roles: ["admin"] });
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		await write("test", (transaction) =>
			transaction.membership.updateMany({ where: { userId }, data: { role: "physio" } }),
		);
		expect((await call(readAccount, { as: { token } })).body.role).toBe("physio");
		await write("test", (transaction) => endSessions(transaction, { userId }, new Date()));
		expect(await opens(token)).toBe(false);
	});
});

describe("acting in another role", () => {
	test("goes on under a new token, as long as the old one would have lasted, and no fresher", async () => {
		vi.useFakeTimers({ toFake: ["Date"] });
		const { email, membershipIds, userId } = await someone({ roles: ["gp", "admin"] });
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		vi.setSystemTime(Date.now() + 20 * 60_000);
		const before = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } });
		const answer = await post(switchTo, { membershipId: membershipIds[1] }, { token });
		expect(answer.body).toEqual({ next: "done" });
		const next = cookieIn(answer.headers) ?? "";
		expect(await opens(token)).toBe(false);
		expect((await call(readAccount, { as: { token: next } })).body.role).toBe("admin");
		const after = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(next) } });
		expect(after).toMatchObject({ confirmedAt: before.confirmedAt, expiresAt: before.expiresAt });
		expect(await eventsOf(demoPractice.id, userId)).toEqual(["sign-in", "sign-out", "sign-in"]);
	});

	test("is not for a role that is someone else's, or that ended", async () => {
		const { email, membershipIds, userId } = await someone({ roles: ["gp", "admin"] });
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		expect((await post(switchTo, { membershipId: demoPeople.admin.membershipId }, { token })).status).toBe(404);
		await write("test", (transaction) =>
			transaction.membership.updateMany({ where: { userId, role: "admin" }, data: { endedAt: new Date() } }),
		);
		expect((await post(switchTo, { membershipId: membershipIds[1] }, { token })).status).toBe(404);
		expect(await opens(token)).toBe(true);
	});

	test("of two requests at once, one is followed", async () => {
		const { email, membershipIds } = await someone({ roles: ["gp", "admin"] });
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		const answers = await Promise.all([1, 2].map(() => post(switchTo, { membershipId: membershipIds[1] }, { token })));
		expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200]);
	});
});

describe("confirming who one is", () => {
	const confirmedAt = async (token: string) =>
		(await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } })).confirmedAt.getTime();

	async function stale() {
		const { email, userId } = await someone();
		const token = cookieIn((await post(signIn, { email, password })).headers) ?? "";
		const long = new Date(Date.now() - 15 * 60_000);
		const where = { tokenHash: hashToken(token) };
		await write("test", (transaction) => transaction.session.update({ where, data: { confirmedAt: long } }));
		return { token, userId, long: long.getTime() };
	}

	test("with the password, which counts from now on and stands in the log", async () => {
		const { token, userId, long } = await stale();
		expect((await post(confirm, { password }, { token })).body).toEqual({ confirmed: true });
		expect(await confirmedAt(token)).toBeGreaterThan(long);
		expect(await eventsOf(demoPractice.id, userId)).toEqual(["sign-in", "reauthenticated"]);
	});

	test("a wrong one changes nothing, and five are enough for a while", async () => {
		const { token, userId, long } = await stale();
		for (let guess = 0; guess < 5; guess++) {
			expect((await post(confirm, { password: "feil passord her" }, { token })).status).toBe(401);
		}
		expect((await post(confirm, { password }, { token })).status).toBe(429);
		expect(await confirmedAt(token)).toBe(long);
		expect(await eventsOf(demoPractice.id, userId)).toContain("reauthentication-failed");
	});

	test("a click is enough for the people of the demo, in the demo, and for nobody else", async () => {
		const token = await signedIn("admin");
		expect((await post(confirm, { demo: true }, { token })).status).toBe(200);
		const other = await stale();
		expect((await post(confirm, { demo: true }, { token: other.token })).status).toBe(401);
		mode.now = "production";
		expect((await post(confirm, { demo: true }, { token })).status).toBe(401);
	});
});

test("the answer to a sign-in is kept nowhere on the way, and the token is in the cookie alone", async () => {
	const { email } = await someone();
	const response = await send(signIn, { method: "POST", body: { email, password }, as: null });
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(await response.text()).not.toMatch(/[\w-]{43}/);
});
