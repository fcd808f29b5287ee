import { afterEach, beforeEach, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { mayWrite } from "@/lib/consultation/may-write";
import { loadConsultation } from "@/lib/consultation/service";
import { db, write } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { PATCH } from "./route";

/** A draft whose GP is no longer a GP of the practice. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let draft: string;
beforeEach(async () => {
	database = await temporaryDatabase();
	draft = (await makeOneOfEach("R-1", new Date())).draft;
});
afterEach(() => database.remove());

const { gp, otherGp, physio } = demoPeople;
const load = async () => (await loadConsultation(demoPractice.id, draft)) ?? raise("The draft is gone");
const save = async (as: "gp" | "otherGp" | "physio" | "admin") => {
	const { version } = await load();
	return call(PATCH, { method: "PATCH", as, params: { id: draft }, body: { version, changes: { painBack: 4 } } });
};
const leave = (role: "gp" | "physio") =>
	write("test", (transaction) =>
		transaction.membership.updateMany({ where: { userId: gp.userId, role }, data: { endedAt: new Date() } }),
	);

test("as long as its GP is there, the draft is theirs alone", async () => {
	expect(await save("otherGp")).toMatchObject({ status: 403, body: { type: "urn:ryggvett:problem:not-yours" } });
	expect(await mayWrite(await load(), demoActor(otherGp))).toBe(false);
	expect(await mayWrite(await load(), demoActor(gp))).toBe(true);
});

test("once its GP has left, another goes on with it and it becomes theirs", async () => {
	await leave("gp");
	expect(await mayWrite(await load(), demoActor(otherGp))).toBe(true);
	expect((await save("otherGp")).status).toBe(200);
	expect(await load()).toMatchObject({ authorId: otherGp.userId });
	expect(await db().case.findFirst({ where: { consultationId: draft } })).toMatchObject({ authorId: otherGp.userId });
});

test.each(["physio", "admin"] as const)("a %s does not go on with it", async (as) => {
	await leave("gp");
	expect((await save(as)).status).toBe(404);
});

test("who stays, but not as a GP, has left it all the same", async () => {
	await leave("gp");
	await write("test", (transaction) =>
		transaction.membership.create({
			data: { practiceId: demoPractice.id, id: "m", userId: gp.userId, role: "admin", createdAt: new Date() },
		}),
	);
	expect((await save("otherGp")).status).toBe(200);
});

test("a membership as something else says nothing about the GP", async () => {
	await write("test", (transaction) =>
		transaction.membership.create({
			data: { practiceId: demoPractice.id, id: "m", userId: gp.userId, role: "physio", createdAt: new Date() },
		}),
	);
	await leave("physio");
	expect((await save("otherGp")).status).toBe(403);
	expect(await mayWrite(await load(), demoActor(physio))).toBe(false);
});
