import { afterAll, beforeAll, expect, test } from "vitest";
import { askAtOnce, writeDirectly } from "@/lib/db/client";
import { isAway } from "@/lib/db/fault";
import { temporaryDatabase } from "@/lib/test/database";

/* A statement that takes too long is given up by PostgreSQL itself, before its connection is, and can be sent again. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

test("the server has a limit for each statement, shorter than a silent connection is borne", async () => {
	expect(await askAtOnce`SELECT current_setting('statement_timeout') AS limit`).toEqual([{ limit: "11s" }]);
});

test("what is given up is told as to be sent again", async () => {
	const slow = writeDirectly("a line", async (transaction) => {
		await transaction.$executeRaw`SET LOCAL statement_timeout = 50`;
		await transaction.$executeRaw`SELECT pg_sleep(5)`;
	});
	expect(isAway(await slow.catch((error: unknown) => error))).toBe(true);
});
