import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { GET as GET_LIVE } from "./live/route";
import { GET as GET_READY } from "./ready/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let printed = "";

beforeAll(async () => {
	vi.stubEnv("LOG_LEVEL", "info");
	database = await temporaryDatabase();
});
beforeEach(() => {
	printed = "";
	vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => database.remove());

test("a server that lives and is ready says so to anyone, in one word and without a line in the log", async () => {
	expect(await call(GET_LIVE, { as: null })).toMatchObject({ status: 200, body: { status: "live" } });
	expect(await call(GET_READY, { as: null })).toMatchObject({ status: 200, body: { status: "ready" } });
	expect(printed).toBe("");
});

test("a database that lacks a migration of this build is not ready, and that is logged", async () => {
	await database.run("UPDATE _prisma_migrations SET rolled_back_at = started_at WHERE migration_name LIKE '0001%'");
	const answer = await call(GET_READY, { as: null });
	await database.run("UPDATE _prisma_migrations SET rolled_back_at = NULL");
	expect(answer.status).toBe(503);
	expect(answer.body.detail).toContain("Databasen svarer ikke");
	expect(printed).toContain('"status":503');
	expect((await call(GET_READY, { as: null })).status).toBe(200);
});

test("a database that can't be read is not ready, and nothing of it is told", async () => {
	await database.run("ALTER TABLE _prisma_migrations RENAME TO elsewhere");
	const answer = await call(GET_READY, { as: null });
	await database.run("ALTER TABLE elsewhere RENAME TO _prisma_migrations");
	expect(answer.status).toBe(503);
	expect(JSON.stringify(answer.body)).not.toMatch(/_prisma|elsewhere|P\d{4}/);
	expect(printed).toContain('"msg":"not-ready"');
});
