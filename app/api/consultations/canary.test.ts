import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { db, write } from "@/lib/db/client";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { PATCH } from "./[id]/answers/route";
import { PUT } from "./[id]/plan/route";
import { POST } from "./route";

const canary = "KANARIFUGL";
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let printed = "";

beforeAll(async () => {
	vi.stubEnv("LOG_LEVEL", "debug");
	database = await temporaryDatabase();
	for (const stream of [process.stdout, process.stderr]) {
		vi.spyOn(stream, "write").mockImplementation((text) => {
			printed += String(text);
			return true;
		});
	}
});
afterEach(() => {
	printed = "";
});
afterAll(async () => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	await database.remove();
});

async function open(reference: string): Promise<string> {
	return (await call(POST, { method: "POST", body: { reference } })).body.id;
}

test("a save that the database refuses is logged by its code and number, without the answer", async () => {
	const id = await open("canary-1");
	const mend = await database.refuse("UPDATE", "consultation");
	const body = { version: 1, changes: { concern: `${canary} er redd` } };
	const answer = await call(PATCH, { method: "PATCH", params: { id }, body, query: `?q=${canary}` });
	await mend();
	expect(answer.status).toBe(500);
	expect(printed).toContain(answer.body.requestId);
	expect(printed).toMatch(/"code":"(P\d{4}|SQLITE_CONSTRAINT_TRIGGER)"/);
	expect(printed + JSON.stringify(answer.body)).not.toContain(canary);
});

test("refused answers, plans and references are not in the log", async () => {
	const id = await open("canary-2");
	const wrong = { version: 1, changes: { concern: canary.repeat(100), [canary]: canary } };
	expect((await call(PATCH, { method: "PATCH", params: { id }, body: wrong })).status).toBe(422);
	const decisions = [
		{ id: "x", itemId: null, section: "advice", action: "add", text: canary.repeat(300), reason: null },
	];
	expect((await call(PUT, { method: "PUT", params: { id }, body: { version: 1, decisions } })).status).toBe(422);
	expect((await call(POST, { method: "POST", body: { reference: canary.repeat(9) } })).status).toBe(422);
	expect(printed).toContain('"status":422');
	expect(printed).not.toContain(canary);
});

test("an error of the database carries nothing of what was to be saved, even for who catches it", async () => {
	const wrong = { where: { id: canary }, data: { answers: 1 as never, saveKey: canary } };
	const caught = await write("test", (transaction) => transaction.consultation.updateMany(wrong)).catch(
		(error: unknown) => error,
	);
	const { name, message, stack, cause } = caught as Error;
	expect(name).toBe("DatabaseFault");
	expect(`${message} ${stack} ${String(cause)} ${JSON.stringify(caught)}`).not.toContain(canary);
	const outside = await db()
		.consultation.findMany({ where: { nonsense: canary } as never })
		.catch((error: unknown) => error);
	expect(String((outside as Error).stack)).not.toContain(canary);
	expect(printed).not.toContain(canary);
});
