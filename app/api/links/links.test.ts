import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { ensureFirstAdminLink, makeLink } from "@/lib/auth/links";
import type { Role } from "@/lib/auth/roles";
import { db, write } from "@/lib/db/client";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { codeOf, cookieIn, makePerson, password } from "@/lib/test/person";
import { GET as readAccount } from "../account/route";
import { POST as signIn } from "../session/route";
import { POST as giveCode } from "../session/second-factor/route";
import { POST as accept } from "./acceptance/route";
import { POST as lookUp } from "./lookup/route";

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

const post = (handler: Parameters<typeof call>[0], body: unknown, as: Parameters<typeof call>[1]["as"] = null) =>
	call(handler, { method: "POST", body, as });
const tokenOf = (url: string) => url.slice(url.indexOf("#") + 1);
const accountBehind = async (headers: Headers) =>
	(await call(readAccount, { as: { token: cookieIn(headers) ?? "none" } })).body;

let number = 0;
const newEmail = () => `ny${++number}@solbakken.example`;

async function invite(of: { email?: string; role?: Role; external?: boolean; now?: Date } = {}) {
	const { email = newEmail(), role = "physio", external = false, now = new Date() } = of;
	const who = {
		practiceId: demoPractice.id,
		role,
		external,
		email,
		name: "Ny Kollega",
		createdBy: demoPeople.admin.userId,
	};
	const { url } = await write("test", (transaction) => makeLink(transaction, { kind: "invitation", ...who }, now));
	return { email, token: tokenOf(url), url };
}

async function resetLink(userId: string, now = new Date()) {
	const who = { practiceId: demoPractice.id, userId, email: "", name: "", createdBy: demoPeople.admin.userId };
	return tokenOf(
		(await write("test", (transaction) => makeLink(transaction, { kind: "new-password", ...who }, now))).url,
	);
}

test("the token is behind the # of the link, and only its hash is stored", async () => {
	const { url, token } = await invite();
	expect(url).toMatch(/^http:\/\/127\.0\.0\.1:3000\/invitasjon#[\w-]{43}$/);
	expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(token);
});

describe("looking at a link", () => {
	test("tells what it is for, and does not use it", async () => {
		const { token, email } = await invite({ role: "gp" });
		const expected = { kind: "invitation", name: "Ny Kollega", email, role: "gp", hasAccount: false, oidc: false };
		for (let times = 0; times < 2; times++) {
			const { status, body } = await post(lookUp, { token });
			expect([status, body]).toEqual([200, { ...expected, practiceName: demoPractice.name }]);
		}
	});

	test("used, withdrawn, too old and unknown are one answer", async () => {
		const used = await invite();
		await post(accept, { token: used.token, password });
		const withdrawn = await invite();
		await write("test", (transaction) =>
			transaction.oneTimeLink.updateMany({ where: { email: withdrawn.email }, data: { withdrawnAt: new Date() } }),
		);
		const old = await invite({ now: new Date(Date.now() - 72 * 3_600_000 - 1000) });
		for (const token of [used.token, withdrawn.token, old.token, "x".repeat(43), ""]) {
			for (const answer of [await post(lookUp, { token }), await post(accept, { token, password })]) {
				expect(answer.status).toBe(410);
				expect(answer.body.type).toContain("link-spent");
			}
		}
	});

	test("guessing is slowed, and whoever holds a link never is", async () => {
		const { token } = await invite();
		const statuses: number[] = [];
		for (let times = 0; times < 21; times++) statuses.push((await post(lookUp, { token: `${times}` })).status);
		expect(statuses).toEqual([...Array(20).fill(410), 429]);
		expect((await post(lookUp, { token })).status).toBe(200);
		expect((await post(accept, { token, password })).status).toBe(200);
	});
});

describe("an invitation", () => {
	test("makes a person who is what they were invited as, and signs them in", async () => {
		const { token, email } = await invite({ external: true });
		const answer = await post(accept, { token, name: "  Sunniva   Ask ", password });
		expect(answer).toMatchObject({ status: 200, body: { next: "done" } });
		const role = { role: "physio", external: true, current: true, practiceName: demoPractice.name };
		expect(await accountBehind(answer.headers)).toMatchObject({ name: "Sunniva Ask", email, memberships: [role] });
		expect((await post(signIn, { email, password })).status).toBe(200);
		const link = await db().oneTimeLink.findFirstOrThrow({ where: { email } });
		const [event] = await db().auditEvent.findMany({ where: { event: "invitation-accepted", subjectId: link.id } });
		expect(event).toMatchObject({ practiceId: demoPractice.id, actorName: "Sunniva Ask", role: "physio" });
	});

	test("in production leads on to the second factor, before anything else", async () => {
		mode.now = "production";
		const { token } = await invite();
		const answer = await post(accept, { token, password });
		expect(answer.body).toEqual({ next: "enrol" });
		expect((await accountBehind(answer.headers)).type).toContain("sign-in");
	});

	test.each([
		["kort", "minst 12 tegn"],
		["passord123456", "blant de første"],
		["Kollega er best her", "inneholder navnet"],
	])("with the password «%s» is refused in a plain sentence, and can be used again", async (weak, said) => {
		const { token } = await invite();
		const answer = await post(accept, { token, password: weak });
		expect(answer.status).toBe(422);
		expect(answer.body.errors).toEqual([{ key: "password", message: expect.stringContaining(said) }]);
		expect((await post(accept, { token, password })).status).toBe(200);
	});

	test("is used once, however many come at the same time", async () => {
		const { token, email } = await invite();
		const answers = await Promise.all([1, 2, 3, 4].map(() => post(accept, { token, password })));
		expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
		expect(answers.filter(({ status }) => [409, 410].includes(status) || status === 401)).toHaveLength(3);
		expect(await db().user.count({ where: { email } })).toBe(1);
		expect(await db().membership.count({ where: { user: { email } } })).toBe(1);
	});

	test("two to one address at the same time make one person", async () => {
		const first = await invite();
		const second = await invite({ email: first.email, role: "gp" });
		const answers = await Promise.all([first, second].map(({ token }) => post(accept, { token, password })));
		expect(answers.some(({ status }) => status === 200)).toBe(true);
		expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
		expect(await db().user.count({ where: { email: first.email } })).toBe(1);
	});

	test("to someone who has an account is proved with its password, and adds a role", async () => {
		const person = await makePerson({ name: "Hedda Lie" });
		const { token } = await invite({ email: person.email.toUpperCase(), role: "admin" });
		expect((await post(lookUp, { token })).body).toMatchObject({ hasAccount: true });
		const wrong = await post(accept, { token, name: "Noen Andre", password: "et helt annet passord" });
		expect(wrong.body.type).toContain("wrong-credentials");
		const answer = await post(accept, { token, name: "Noen Andre", password });
		const account = await accountBehind(answer.headers);
		expect(account).toMatchObject({ name: "Hedda Lie", role: "admin" });
		expect(account.memberships.map(({ role }: { role: Role }) => role).sort()).toEqual(["admin", "gp"]);
	});

	test("does not lead past the second factor of an account", async () => {
		const person = await makePerson({ name: "Torbjørn Moe", withCode: true });
		const { token } = await invite({ email: person.email, role: "admin" });
		const answer = await post(accept, { token, password });
		expect(answer.body).toEqual({ next: "code" });
		const half = { token: cookieIn(answer.headers) ?? "" };
		expect((await post(giveCode, { code: codeOf(person.secret) }, half)).status).toBe(200);
	});

	test("guesses at the password of the account are counted as at the sign-in", async () => {
		const person = await makePerson({ name: "Ragnhild Foss" });
		const { token } = await invite({ email: person.email });
		for (let guess = 0; guess < 5; guess++) {
			expect((await post(accept, { token, password: "et helt annet passord" })).status).toBe(401);
		}
		expect((await post(accept, { token, password })).status).toBe(429);
		expect((await post(signIn, { email: person.email, password })).status).toBe(429);
	});

	test("opens the membership again that ended, and the account that was closed", async () => {
		const person = await makePerson({ name: "Vidar Holm", roles: ["physio"] });
		const closed = { deactivatedAt: new Date() };
		await write("test", async (transaction) => {
			await transaction.membership.updateMany({ where: { userId: person.userId }, data: { endedAt: new Date() } });
			await transaction.user.update({ where: { id: person.userId }, data: closed });
		});
		const { token } = await invite({ email: person.email });
		const answer = await post(accept, { token, password });
		expect(await accountBehind(answer.headers)).toMatchObject({ role: "physio", memberships: [{ current: true }] });
	});

	test("ends the session that the browser had", async () => {
		const before = await signedIn("otherGp");
		const { token } = await invite();
		await post(accept, { token, password }, { token: before });
		expect((await call(readAccount, { as: { token: before } })).status).toBe(401);
	});
});

describe("a new password", () => {
	const next = "syv gule tog på rad";

	test("takes the place of the old one and ends every session", async () => {
		const person = await makePerson({ name: "Ylva Strand" });
		const before = cookieIn((await post(signIn, { email: person.email, password })).headers) ?? "";
		const token = await resetLink(person.userId);
		const answer = await post(accept, { token, password: next });
		expect(answer.body).toEqual({ next: "done" });
		expect((await call(readAccount, { as: { token: before } })).status).toBe(401);
		expect((await post(signIn, { email: person.email, password })).status).toBe(401);
		expect((await post(signIn, { email: person.email, password: next })).status).toBe(200);
		const [event] = await db().auditEvent.findMany({ where: { event: "password-changed", actorId: person.userId } });
		expect(JSON.parse(event?.detail ?? "{}")).toEqual({ by: "link" });
	});

	test("leaves the second factor in the way", async () => {
		const person = await makePerson({ name: "Eirik Vang", withCode: true });
		const answer = await post(accept, { token: await resetLink(person.userId), password: next });
		expect(answer.body).toEqual({ next: "code" });
		expect((await accountBehind(answer.headers)).type).toContain("sign-in");
	});

	test("makes older links to one worthless", async () => {
		const person = await makePerson({ name: "Solveig Nes" });
		const [older, newer] = [await resetLink(person.userId), await resetLink(person.userId)];
		expect((await post(accept, { token: newer, password: next })).status).toBe(200);
		expect((await post(accept, { token: older, password })).status).toBe(410);
	});

	test("is not for someone who may no longer come in", async () => {
		const person = await makePerson({ name: "Geir Aas" });
		const token = await resetLink(person.userId);
		await write("test", (transaction) =>
			transaction.user.update({ where: { id: person.userId }, data: { deactivatedAt: new Date() } }),
		);
		expect((await post(accept, { token, password: next })).status).toBe(410);
	});
});

describe("the first administrator", () => {
	const given = { name: "Astrid Berge", practiceName: "Fjellbygda legesenter", password };
	const endAdmins = () =>
		write("test", (transaction) =>
			transaction.membership.updateMany({ where: { role: "admin" }, data: { endedAt: new Date() } }),
		);
	const now = new Date();

	test("is asked for in production only, and only while there is none", async () => {
		expect(await ensureFirstAdminLink(now, "production")).toBeNull();
		await endAdmins();
		expect(await ensureFirstAdminLink(now, "demo")).toBeNull();
		expect(await ensureFirstAdminLink(now, "production")).toMatch(/\/invitasjon#[\w-]{43}$/);
	});

	test("each start makes a new link, and the one before stops working", async () => {
		await endAdmins();
		const links = [await ensureFirstAdminLink(now, "production"), await ensureFirstAdminLink(now, "production")];
		const [older, newer] = links.map((url) => tokenOf(url ?? ""));
		expect((await post(lookUp, { token: older })).status).toBe(410);
		expect((await post(lookUp, { token: newer })).body).toMatchObject({ kind: "first-admin", hasAccount: false });
	});

	test("takes over the practice that is there, with its cases, and may be a GP too", async () => {
		await endAdmins();
		const token = tokenOf((await ensureFirstAdminLink(now, "production")) ?? "");
		const email = newEmail();
		const missing = await post(accept, { token, password });
		expect(missing.body.errors.map(({ key }: { key: string }) => key)).toEqual(["name", "email", "practiceName"]);
		const answer = await post(accept, { ...given, token, email, alsoGp: true });
		expect(await accountBehind(answer.headers)).toMatchObject({
			role: "admin",
			memberships: [
				{ role: "admin", current: true, practiceName: "Fjellbygda legesenter" },
				{ role: "gp", current: false },
			],
		});
		expect(await db().practice.count()).toBe(1);
		expect((await post(accept, { ...given, token, email: newEmail() })).status).toBe(410);
		expect(await ensureFirstAdminLink(now, "production")).toBeNull();
	});

	test("of several at once with the same link there is one", async () => {
		await endAdmins();
		const token = tokenOf((await ensureFirstAdminLink(now, "production")) ?? "");
		const answers = await Promise.all([1, 2, 3].map(() => post(accept, { ...given, token, email: newEmail() })));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
		expect(await db().membership.count({ where: { role: "admin", endedAt: null } })).toBe(1);
	});
});
