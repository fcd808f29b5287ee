import { afterEach, beforeEach, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { changeRole } from "@/lib/practice/change-role";
import { setActivity } from "@/lib/practice/set-activity";
import type { PersonView, UsersView } from "@/lib/practice/types";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeNeighbour, makeOneOfEach, neighbour } from "@/lib/test/two-practices";
import { POST as SEARCH } from "../cases/search/route";
import { PUT as PUT_ACTIVITY } from "./[id]/activity/route";
import { POST as POST_PASSWORD } from "./[id]/new-password/route";
import { PUT as PUT_ROLE } from "./[id]/role/route";
import { DELETE as DELETE_FACTOR } from "./[id]/second-factor/route";
import { DELETE as DELETE_INVITATION } from "./invitations/[id]/route";
import { POST as POST_INVITATION } from "./invitations/route";
import { GET } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeEach(async () => {
	database = await temporaryDatabase();
});
afterEach(() => database.remove());

const as = "admin" as const;
const { gp, physio, admin, otherGp, externalPhysio } = demoPeople;
const { id: practiceId } = demoPractice;

const users = async () => (await call(GET, { as })).body as UsersView;
const personOf = async (userId: string) => (await users()).people.find(({ id }) => id === userId) as PersonView;
const lastEvent = () => db().auditEvent.findFirst({ where: { practiceId }, orderBy: { seq: "desc" } });
const invite = (body: object) => call(POST_INVITATION, { method: "POST", as, body });
const put = (handler: Parameters<typeof call>[0], id: string, body: object) =>
	call(handler, { method: "PUT", as, params: { id }, body });

test("the list names everyone by name, with role, sign-ins and open sessions", async () => {
	const before = await users();
	expect(before.people.map(({ name }) => name)).toEqual([
		"Amir Haddad",
		"Jonas Vik",
		"Kari Lunde",
		"Mona Berg",
		"Sissel Moen",
	]);
	expect(await personOf(gp.userId)).toMatchObject({
		email: gp.email,
		active: true,
		roles: [{ role: "gp", external: false }],
		secondFactor: false,
		lastSignInAt: null,
		openSessions: 0,
		isSelf: false,
	});
	expect(await personOf(externalPhysio.userId)).toMatchObject({ roles: [{ role: "physio", external: true }] });
	await signedIn("gp");
	expect(await personOf(gp.userId)).toMatchObject({ openSessions: 1, lastSignInAt: expect.any(String) });
	expect(await personOf(admin.userId)).toMatchObject({ isSelf: true });
});

test("nothing secret comes along with the list", async () => {
	await write("test", (transaction) =>
		transaction.user.update({
			where: { id: gp.userId },
			data: { passwordHash: "SECRET", totpSecret: "SECRET", totpConfirmedAt: new Date() },
		}),
	);
	const { body } = await call(GET, { as });
	expect(JSON.stringify(body)).not.toContain("SECRET");
	expect(await personOf(gp.userId)).toMatchObject({ secondFactor: true });
});

test("an invitation gives a link for 72 hours, once; the database holds only its hash", async () => {
	const asked = Date.now();
	const { status, body } = await invite({ name: " Nora  Lie ", email: "nora.lie@solbakken.example", role: "gp" });
	expect(status).toBe(201);
	const token = body.url.split("#")[1];
	expect(token.length).toBeGreaterThan(20);
	expect((Date.parse(body.expiresAt) - asked) / 3_600_000).toBeCloseTo(72, 1);
	expect(JSON.stringify(await database.rows("SELECT * FROM one_time_link"))).not.toContain(token);
	const { invitations } = await users();
	expect(invitations).toMatchObject([
		{ name: "Nora Lie", email: "nora.lie@solbakken.example", role: "gp", external: false, invitedBy: "Mona Berg" },
	]);
	expect(JSON.stringify(await users())).not.toContain(token);
	expect(await lastEvent()).toMatchObject({
		event: "user-invited",
		actorId: admin.userId,
		subjectId: invitations[0]?.id,
	});
	expect((await lastEvent())?.detail).not.toContain("nora");
});

test("a second invitation of the same address to the same role replaces the first", async () => {
	const person = { name: "Nora Lie", email: "nora.lie@solbakken.example", role: "physio", external: true };
	await invite(person);
	await invite({ ...person, email: "NORA.LIE@solbakken.example" });
	const { invitations } = await users();
	expect(invitations).toMatchObject([{ email: "NORA.LIE@solbakken.example", external: true }]);
});

test.each([
	["a role that the person has", { email: gp.email, role: "gp" }, "email"],
	["an external GP", { email: "ny@solbakken.example", role: "gp", external: true }, "external"],
	["no address", { email: "ny", role: "gp" }, "email"],
	["an unknown role", { email: "ny@solbakken.example", role: "owner" }, "role"],
	["an empty name", { name: " ", email: "ny@solbakken.example", role: "gp" }, "name"],
])("%s is refused", async (_, body, key) => {
	const answer = await invite({ name: "Ny Person", ...body });
	expect(answer.status).toBe(422);
	expect(answer.body.errors.map((error: { key: string }) => error.key)).toContain(key);
	expect((await users()).invitations).toEqual([]);
});

test("a withdrawn invitation is gone from the list, and can't be withdrawn twice", async () => {
	await invite({ name: "Ny Person", email: "ny@solbakken.example", role: "gp" });
	const id = (await users()).invitations[0]?.id ?? "";
	const withdraw = () => call(DELETE_INVITATION, { method: "DELETE", as, params: { id } });
	expect((await withdraw()).status).toBe(200);
	expect((await users()).invitations).toEqual([]);
	expect(await lastEvent()).toMatchObject({ event: "invitation-withdrawn", subjectId: id });
	expect((await withdraw()).status).toBe(409);
});

test("a changed role ends the sessions of the old one at once", async () => {
	const token = await signedIn("otherGp");
	const list = () => call(SEARCH, { method: "POST", body: {}, as: { token } });
	expect((await list()).status).toBe(200);
	const changed = await put(PUT_ROLE, otherGp.userId, { role: "physio", external: true });
	expect(changed).toMatchObject({ status: 200, body: { role: "physio", external: true } });
	expect((await list()).status).toBe(401);
	expect(await personOf(otherGp.userId)).toMatchObject({
		active: true,
		roles: [{ role: "physio", external: true }],
		openSessions: 0,
	});
	expect(await lastEvent()).toMatchObject({ event: "role-changed", subjectId: otherGp.userId });
	expect(JSON.parse((await lastEvent())?.detail ?? "")).toMatchObject({ from: "gp", to: "physio" });
});

test("the same role again, from outside instead of inside, ends the sessions too", async () => {
	const token = await signedIn("physio");
	await put(PUT_ROLE, physio.userId, { role: "physio", external: true });
	expect(await personOf(physio.userId)).toMatchObject({ roles: [{ role: "physio", external: true }] });
	const { status } = await call(SEARCH, { method: "POST", body: {}, as: { token } });
	expect(status).toBe(401);
});

test("of someone with two roles it is said which is exchanged", async () => {
	await write("test", (transaction) =>
		transaction.membership.create({
			data: { practiceId, id: "m-two", userId: gp.userId, role: "admin", createdAt: new Date() },
		}),
	);
	expect(await put(PUT_ROLE, gp.userId, { role: "physio" })).toMatchObject({ status: 422 });
	expect(await put(PUT_ROLE, gp.userId, { role: "gp", from: "admin" })).toMatchObject({ status: 422 });
	expect(await put(PUT_ROLE, gp.userId, { role: "physio", from: "admin" })).toMatchObject({ status: 200 });
	expect((await personOf(gp.userId)).roles.map(({ role }) => role).sort()).toEqual(["gp", "physio"]);
	expect(await put(PUT_ROLE, gp.userId, { role: "gp", from: "admin" })).toMatchObject({ status: 409 });
});

test.each([
	["role", PUT_ROLE, { role: "gp" }],
	["activity", PUT_ACTIVITY, { active: false, version: 1 }],
])("nobody changes their own %s", async (_, handler, body) => {
	const answer = await put(handler, admin.userId, body);
	expect(answer).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:own-account" } });
	expect(await personOf(admin.userId)).toMatchObject({ active: true, roles: [{ role: "admin" }] });
});

test("two administrators who take each other out at the same moment leave one", async () => {
	await put(PUT_ROLE, otherGp.userId, { role: "admin" });
	const now = new Date();
	const mona = demoActor(admin, now);
	const amir = { ...demoActor(otherGp, now), role: "admin" as const };
	const outcomes = await Promise.all([
		changeRole(mona, otherGp.userId, { role: "gp" }, { lang: "nb", now }),
		setActivity(amir, admin.userId, { active: false, version: (await personOf(admin.userId)).version }, now),
	]);
	expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["done", "last-admin"]);
	const left = await db().membership.count({ where: { practiceId, role: "admin", endedAt: null } });
	expect(left).toBe(1);
});

test("a person who is deactivated is out everywhere and comes back as what they were", async () => {
	const token = await signedIn("otherGp");
	const { version } = await personOf(otherGp.userId);
	expect(await put(PUT_ACTIVITY, otherGp.userId, { active: false, version })).toMatchObject({ status: 200 });
	expect((await call(SEARCH, { method: "POST", body: {}, as: { token } })).status).toBe(401);
	const gone = await personOf(otherGp.userId);
	expect(gone).toMatchObject({ active: false, roles: [{ role: "gp" }], openSessions: 0 });
	expect(await db().user.findUnique({ where: { id: otherGp.userId } })).toMatchObject({
		deactivatedAt: expect.any(Date),
		name: otherGp.name,
	});
	expect(await lastEvent()).toMatchObject({ event: "user-deactivated", subjectId: otherGp.userId });
	expect(await put(PUT_ACTIVITY, otherGp.userId, { active: true, version: gone.version })).toMatchObject({
		status: 200,
	});
	expect(await personOf(otherGp.userId)).toMatchObject({ active: true, roles: [{ role: "gp", external: false }] });
	expect(await db().user.findUnique({ where: { id: otherGp.userId } })).toMatchObject({ deactivatedAt: null });
	expect((await call(SEARCH, { method: "POST", body: {}, as: { token } })).status).toBe(401);
	expect(await lastEvent()).toMatchObject({ event: "user-reactivated" });
});

test("a stale page changes nothing", async () => {
	const { version } = await personOf(otherGp.userId);
	await put(PUT_ROLE, otherGp.userId, { role: "physio" });
	const answer = await put(PUT_ACTIVITY, otherGp.userId, { active: false, version });
	expect(answer).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:overtaken" } });
	expect(await personOf(otherGp.userId)).toMatchObject({ active: true });
});

test("someone who works in another practice too keeps their account and their sessions there", async () => {
	await makeNeighbour(new Date());
	await joinNeighbour(externalPhysio.userId);
	const { version } = await personOf(externalPhysio.userId);
	await put(PUT_ACTIVITY, externalPhysio.userId, { active: false, version });
	expect(await db().user.findUnique({ where: { id: externalPhysio.userId } })).toMatchObject({ deactivatedAt: null });
	expect(await db().membership.count({ where: { userId: externalPhysio.userId, endedAt: null } })).toBe(1);
});

test("deactivating makes open invitations and links of the person worthless", async () => {
	await invite({ name: otherGp.name, email: otherGp.email, role: "admin" });
	await call(POST_PASSWORD, { method: "POST", as, params: { id: otherGp.userId } });
	const { version } = await personOf(otherGp.userId);
	await put(PUT_ACTIVITY, otherGp.userId, { active: false, version });
	expect(await db().oneTimeLink.count({ where: { withdrawnAt: null } })).toBe(0);
});

test("what a physiotherapist had claimed waits for the others again, and is not addressed to someone who is gone", async () => {
	const { review, case: caseId } = await makeOneOfEach("R-1", new Date());
	const other = await makeOneOfEach("R-2", new Date());
	await write("test", async (transaction) => {
		const section = { section: "activity", verdict: "agree", planVersion: 0, at: new Date() };
		await transaction.reviewMark.create({ data: { practiceId, reviewId: review, ...section } });
		await transaction.review.updateMany({
			where: { id: other.review },
			data: { status: "waiting", claimedById: null, toUserId: physio.userId },
		});
	});
	const { version } = await personOf(physio.userId);
	await put(PUT_ACTIVITY, physio.userId, { active: false, version });
	const rows = await db().review.findMany({ where: { practiceId }, include: { marks: true } });
	for (const row of rows)
		expect(row).toMatchObject({ status: "waiting", claimedById: null, toUserId: null, marks: [] });
	expect(rows).toHaveLength(2);
	const released = await db().auditEvent.findMany({ where: { practiceId, event: "release" } });
	expect(released).toMatchObject([{ caseId, subjectId: review, actorId: admin.userId }]);
});

test("a link to a new password works for 24 hours, and the one before stops working", async () => {
	const make = () => call(POST_PASSWORD, { method: "POST", as, params: { id: gp.userId } });
	const asked = Date.now();
	const first = await make();
	expect(first).toMatchObject({ status: 201, body: { url: expect.stringContaining("#") } });
	expect((Date.parse(first.body.expiresAt) - asked) / 3_600_000).toBeCloseTo(24, 1);
	await make();
	expect(await db().oneTimeLink.count({ where: { kind: "new-password", withdrawnAt: null } })).toBe(1);
	expect(await lastEvent()).toMatchObject({ event: "new-password-link", subjectId: gp.userId });
	expect((await users()).invitations).toEqual([]);
});

test("a lost phone: the second factor is taken away and the sessions end", async () => {
	const token = await signedIn("gp");
	await write("test", async (transaction) => {
		await transaction.user.update({
			where: { id: gp.userId },
			data: { totpSecret: "x", totpConfirmedAt: new Date(), totpLastStep: 1 },
		});
		await transaction.recoveryCode.create({ data: { userId: gp.userId, hash: "x" } });
	});
	const answer = await call(DELETE_FACTOR, { method: "DELETE", as, params: { id: gp.userId } });
	expect(answer.status).toBe(200);
	expect(await personOf(gp.userId)).toMatchObject({ secondFactor: false, openSessions: 0 });
	expect((await call(SEARCH, { method: "POST", body: {}, as: { token } })).status).toBe(401);
	expect(await db().recoveryCode.count()).toBe(0);
	expect(await lastEvent()).toMatchObject({ event: "second-factor-reset", subjectId: gp.userId });
});

test("one administrator alone can't take over an account that another practice relies on", async () => {
	await makeNeighbour(new Date());
	await joinNeighbour(externalPhysio.userId);
	const params = { id: externalPhysio.userId };
	const password = () => call(POST_PASSWORD, { method: "POST", as, params });
	expect(await password()).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:shared-account" } });
	await write("test", (transaction) =>
		transaction.user.update({ where: params, data: { totpSecret: "x", totpConfirmedAt: new Date() } }),
	);
	expect(await password()).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:shared-account" } });
	const factor = await call(DELETE_FACTOR, { method: "DELETE", as, params });
	expect(factor).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:shared-account" } });
	expect(await personOf(externalPhysio.userId)).toMatchObject({ secondFactor: true });
});

test("one administrator alone resets one half of a sign-in, not both", async () => {
	const params = { id: otherGp.userId };
	expect((await call(DELETE_FACTOR, { method: "DELETE", as, params })).status).toBe(200);
	const answer = await call(POST_PASSWORD, { method: "POST", as, params });
	expect(answer).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:second-admin" } });
});

test("nobody invites themself into another role", async () => {
	const answer = await invite({ name: "Mona Berg", email: "Mona.Berg@solbakken.example", role: "gp" });
	expect(answer).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:own-account" } });
});

async function joinNeighbour(userId: string): Promise<void> {
	await write("test", (transaction) =>
		transaction.membership.create({
			data: {
				practiceId: neighbour.id,
				id: "m-neighbour",
				userId,
				role: "physio",
				external: true,
				createdAt: new Date(),
			},
		}),
	);
}
