import { renameSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { databaseBytes } from "@/lib/db/condition";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { GET as GET_LIVE } from "./live/route";
import { GET as GET_READY } from "./ready/route";

/** What is true of a file alone. */
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const file = () => database.url.replace(/^file:/, "");

beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

test("a database that was moved away or replaced is not ready until it is back; the process lives", async () => {
	renameSync(file(), `${file()}.away`);
	expect((await call(GET_READY, { as: null })).status).toBe(503);
	expect((await call(GET_LIVE, { as: null })).status).toBe(200);
	renameSync(`${file()}.away`, file());
	expect((await call(GET_READY, { as: null })).status).toBe(200);
});

test("the size of the file and of its log are told in bytes", async () => {
	expect((await databaseBytes()).log).toBeGreaterThan(0);
	database.raw.pragma("wal_checkpoint(TRUNCATE)");
	const pages = database.raw.pragma("page_count", { simple: true }) as number;
	expect(await databaseBytes()).toEqual({ file: pages * 4096, log: 0 });
});
