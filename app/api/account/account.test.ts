import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { startSession } from "@/lib/auth/session";
import { hashToken } from "@/lib/auth/tokens";
import { db, write } from "@/lib/db/client";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { codeOf, cookieIn, makePerson, password } from "@/lib/test/person";
import { POST as signIn } from "../session/route";
import { POST as giveCode } from "../session/second-factor/route";
import { PUT as changePassword } from "./password/route";
import { POST as renewCodes } from "./recovery-codes/route";
import { GET as readAccount } from "./route";
import { PUT as confirmFactor, POST as prepareFactor } from "./second-factor/route";
import { DELETE as endOne } from "./sessions/[id]/route";
import { DELETE as endOthers } from "./sessions/route";

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

type As = { token: string };
const post = (handler: Parameters<typeof call>[0], body: unknown, as: As | null = null) =>
	call(handler, { method: "POST", body, as });
const put = (handler: Parameters<typeof call>[0], body: unknown, as: As) => call(handler, { method: "PUT", body, as });
const remove = (handler: Parameters<typeof call>[0], as: As, id?: string) =>
	call(handler, { method: "DELETE", as, ...(id && { params: { id } }) });
const read = (as: As) => call(readAccount, { as });
const opens = async (as: As) => (await read(as)).status === 200;

let number = 0;
async function someone(of: Partial<Parameters<typeof makePerson>[0]> = {}) {
	const person = await makePerson({ name: `Person ${++number} Prøve`, ...of });
	return { ...person, as: await enter(person.email) };
}
const enter = async (email: string, given = password): Promise<As> => ({
	token: cookieIn((await post(signIn, { email, password: given })).headers) ?? "none",
});
/** The person confirmed who they are so many minutes ago. */
const confirmedAgo = ({ token }: As, minutes: number) =>
	write("test", (transaction) =>
		transaction.session.update({
			where: { tokenHash: hashToken(token) },
			data: { confirmedAt: new Date(Date.now() - minutes * 60_000) },
		}),
	);
const eventsOf = async (userId: string) => {
	const where = { practiceId: demoPractice.id, actorId: userId };
	return (await db().auditEvent.findMany({ where, orderBy: { seq: "asc" } })).map(({ event }) => event);
};

test("an account says who one is, and how one signs in, and no more", async () => {
	const { as, name, email, membershipIds } = await someone({ roles: ["gp", "admin"] });
	const { body } = await read(as);
	expect(body).toEqual({
		name,
		email,
		role: "gp",
		memberships: [
			{ id: membershipIds[0], practiceName: demoPractice.name, role: "gp", external: false, current: true },
			{ id: membershipIds[1], practiceName: demoPractice.name, role: "admin", external: false, current: false },
		],
		proof: "password",
		secondFactor: false,
		recoveryCodesLeft: 0,
		sessions: [expect.objectContaining({ current: true })],
	});
});

test("someone without a password here has it at the identity provider", async () => {
	const { userId } = await makePerson({ name: "Uten Passord", withPassword: false });
	const membership = await db().membership.findFirstOrThrow({ where: { userId } });
	const of = { userId, stage: "full" as const, membership, device: "Test" };
	const as = await write("test", (transaction) => startSession(transaction, of, new Date()));
	expect((await read(as)).body.proof).toBe("provider");
});

describe("a new password of one's own", () => {
	const next = "syv gule tog på rad";

	test("takes the old one, ends the other sessions, and keeps this one", async () => {
		const { as, email, userId } = await someone();
		const other = await enter(email);
		expect((await put(changePassword, { current: password, next }, as)).body).toEqual({ changed: true });
		expect([await opens(as), await opens(other)]).toEqual([true, false]);
		expect((await post(signIn, { email, password })).status).toBe(401);
		expect((await post(signIn, { email, password: next })).status).toBe(200);
		expect(await eventsOf(userId)).toContain("password-changed");
	});

	test("is refused without the old one, and five guesses are enough for a while", async () => {
		const { as, email } = await someone();
		for (let guess = 0; guess < 5; guess++) {
			expect((await put(changePassword, { current: "feil passord her", next }, as)).status).toBe(401);
		}
		expect((await put(changePassword, { current: password, next }, as)).status).toBe(429);
		expect((await post(signIn, { email, password })).status).toBe(200);
	});

	test("that is too easy is refused in a plain sentence", async () => {
		const { as, email } = await someone();
		const answer = await put(changePassword, { current: password, next: "kort" }, as);
		expect(answer.body.errors).toEqual([{ key: "next", message: "Passordet må ha minst 12 tegn." }]);
		expect((await post(signIn, { email, password })).status).toBe(200);
	});
});

describe("setting up the second factor", () => {
	test("before anything else: the code ends the half session and opens a whole one", async () => {
		mode.now = "production";
		const { as, email, userId } = await someone();
		const other = await enter(email);
		const { body } = await post(prepareFactor, undefined, as);
		expect(body.uri).toMatch(/^otpauth:\/\/totp\/Ryggvett:/);
		expect(body.uri).toContain(body.secret);
		const answer = await put(confirmFactor, { code: codeOf(body.secret) }, as);
		expect(answer.body.recoveryCodes).toHaveLength(10);
		const whole = { token: cookieIn(answer.headers) ?? "" };
		expect(whole.token).not.toBe(as.token);
		expect(await opens(whole)).toBe(true);
		for (const half of [as, other]) {
			expect((await post(prepareFactor, undefined, half)).body.type).toContain("sign-in");
		}
		expect(await eventsOf(userId)).toEqual(["sign-in", "second-factor-set"]);
	});

	test("is not for someone whose code is still to come: a password alone must not exchange it", async () => {
		const { as, secret } = await someone({ withCode: true });
		expect((await post(prepareFactor, undefined, as)).body.type).toContain("sign-in");
		expect((await put(confirmFactor, { code: codeOf(secret) }, as)).body.type).toContain("sign-in");
	});

	test("anew asks who one is first, and the old app and the other sessions end", async () => {
		const person = await someone({ withCode: true });
		const whole = async () => {
			const half = await enter(person.email);
			await write("test", (transaction) =>
				transaction.user.update({ where: { id: person.userId }, data: { totpLastStep: null } }),
			);
			return { token: cookieIn((await post(giveCode, { code: codeOf(person.secret) }, half)).headers) ?? "" };
		};
		const [as, other] = [await whole(), await whole()];
		await confirmedAgo(as, 11);
		expect((await post(prepareFactor, undefined, as)).body.type).toContain("confirm-identity");
		await confirmedAgo(as, 1);
		const { secret } = (await post(prepareFactor, undefined, as)).body;
		await confirmedAgo(as, 11);
		expect((await put(confirmFactor, { code: codeOf(secret) }, as)).body.type).toContain("confirm-identity");
		await confirmedAgo(as, 1);
		expect((await put(confirmFactor, { code: "000000" }, as)).status).toBe(401);
		expect((await put(confirmFactor, { code: codeOf(secret) }, as)).status).toBe(200);
		expect([await opens(as), await opens(other)]).toEqual([true, false]);
		const half = await enter(person.email);
		expect((await post(giveCode, { code: codeOf(person.secret) }, half)).status).toBe(401);
	});

	test("the code that set it up is used up with that", async () => {
		const { as, email } = await someone();
		const { secret } = (await post(prepareFactor, undefined, as)).body;
		await put(confirmFactor, { code: codeOf(secret) }, as);
		expect((await post(giveCode, { code: codeOf(secret) }, await enter(email))).status).toBe(401);
	});

	test("of two with the same code at once, one gets the recovery codes", async () => {
		const { as } = await someone();
		const code = codeOf((await post(prepareFactor, undefined, as)).body.secret);
		const answers = await Promise.all([1, 2].map(() => put(confirmFactor, { code }, as)));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
	});
});

describe("recovery codes", () => {
	async function withCodes() {
		const person = await someone();
		const { secret } = (await post(prepareFactor, undefined, person.as)).body;
		const { body } = await put(confirmFactor, { code: codeOf(secret) }, person.as);
		return { ...person, codes: body.recoveryCodes as string[] };
	}

	test("each lets the person in once, however it is typed", async () => {
		const { email, codes } = await withCodes();
		const typed = ` ${codes[0]?.toLowerCase().replaceAll("-", " ")} `;
		const answer = await post(giveCode, { code: typed }, await enter(email));
		expect(answer.body).toEqual({ next: "done" });
		const account = await read({ token: cookieIn(answer.headers) ?? "" });
		expect(account.body).toMatchObject({ secondFactor: true, recoveryCodesLeft: 9 });
		expect((await post(giveCode, { code: codes[0] }, await enter(email))).status).toBe(401);
		expect((await post(giveCode, { code: codes[1] }, await enter(email))).status).toBe(200);
	});

	test("of two uses at once, one counts", async () => {
		const { email, codes } = await withCodes();
		const halves = [await enter(email), await enter(email)];
		const answers = await Promise.all(halves.map((half) => post(giveCode, { code: codes[0] }, half)));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
	});

	test("new ones end the old, and ask who one is first", async () => {
		const { as, email, codes } = await withCodes();
		await confirmedAgo(as, 11);
		expect((await post(renewCodes, undefined, as)).body.type).toContain("confirm-identity");
		await confirmedAgo(as, 1);
		const answer = await post(renewCodes, undefined, as);
		expect(answer.body.recoveryCodes).toHaveLength(10);
		expect((await post(giveCode, { code: codes[0] }, await enter(email))).status).toBe(401);
		expect((await post(giveCode, { code: answer.body.recoveryCodes[0] }, await enter(email))).status).toBe(200);
	});

	test("are nothing for someone without a second factor", async () => {
		const { as } = await someone();
		const answer = await post(renewCodes, undefined, as);
		expect(answer).toMatchObject({ status: 422, body: { errors: [{ key: "secondFactor" }] } });
	});

	test("are not stored as they are", async () => {
		const { codes } = await withCodes();
		const rows = JSON.stringify(await db().recoveryCode.findMany());
		for (const code of codes) expect(rows).not.toContain(code);
	});
});

describe("one's sessions", () => {
	test("all others end at once, half ones too, and this one stays", async () => {
		const { as, email, userId } = await someone();
		const others = [await enter(email), await enter(email)];
		expect((await remove(endOthers, as)).body).toEqual({ ended: 2 });
		expect(await opens(as)).toBe(true);
		for (const other of others) expect(await opens(other)).toBe(false);
		expect(await eventsOf(userId)).toContain("session-revoked");
	});

	test("one of them ends alone", async () => {
		const { as, email } = await someone();
		const [kept, gone] = [await enter(email), await enter(email)];
		const { id } = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(gone.token) } });
		expect((await read(as)).body.sessions).toHaveLength(3);
		expect((await remove(endOne, as, id)).body).toEqual({ ended: 1 });
		expect((await remove(endOne, as, id)).body).toEqual({ ended: 0 });
		expect([await opens(as), await opens(kept), await opens(gone)]).toEqual([true, true, false]);
		const told = await read(gone);
		expect(told).toMatchObject({ status: 401, body: { ended: true, title: "Økten er avsluttet" } });
		expect(told.body.type).toMatch(/:sign-in$/);
		expect((await read(as)).body.sessions).toHaveLength(2);
	});

	test("ending the very one that asks signs out", async () => {
		const { as } = await someone();
		const { id } = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(as.token) } });
		const answer = await remove(endOne, as, id);
		expect(cookieIn(answer.headers)).toBe("");
		expect(await opens(as)).toBe(false);
	});

	test("somebody else's can't be seen or ended", async () => {
		const { as } = await someone();
		const theirs = { token: await signedIn("gp") };
		const { id } = await db().session.findUniqueOrThrow({ where: { tokenHash: hashToken(theirs.token) } });
		expect((await remove(endOne, as, id)).status).toBe(404);
		expect(await opens(theirs)).toBe(true);
	});
});
