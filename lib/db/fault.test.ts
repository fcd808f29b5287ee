import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { demoActor } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { db, write, writeDirectly } from "@/lib/db/client";
import { DatabaseFault, isAway, isFull, isTaken } from "@/lib/db/fault";
import { SealFault } from "@/lib/db/seal-fault";
import { temporaryDatabase } from "@/lib/test/database";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

let count = 0;
const create = () =>
	createConsultation(demoActor(), { reference: `F-${++count}` }, { lang: "nb", now: new Date() }).then(
		({ outcome }) => outcome,
		(error: unknown) => error,
	);
const cases = () => database.raw.prepare("SELECT count(*) FROM clinical_case").pluck().get();
/** How many pages the file may have: SQLite then refuses as it does on a full disk. */
const allowPages = (pages: number) => db().$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`);

test("a full database says so, keeps what was acknowledged, and goes on when there is room", async () => {
	await allowPages(database.raw.pragma("page_count", { simple: true }) as number);
	let made = 0;
	let refused: unknown;
	while (refused === undefined && made < 1000) {
		const outcome = await create();
		if (outcome === "done") made++;
		else refused = outcome;
	}
	expect(isFull(refused)).toBe(true);
	expect(isTaken(refused)).toBe(false);
	expect(cases()).toBe(made);
	await allowPages(1_000_000);
	expect(await create()).toBe("done");
	expect(cases()).toBe(made + 1);
	expect(database.raw.pragma("integrity_check", { simple: true })).toBe("ok");
});

test.each([
	["with Prisma", () => write("x", (transaction) => transaction.case.deleteMany({ where: { id: "none" } }))],
	[
		"without",
		() =>
			writeDirectly("x", async (transaction) => transaction.$executeRaw`DELETE FROM clinical_case WHERE id = 'none'`),
	],
])("a file that somebody else writes to for too long can be written to again: %s", async (_, deleteNone) => {
	// Nobody else writes to this file: that it waits for less is told by no other test here.
	await db().$queryRawUnsafe("PRAGMA busy_timeout = 20");
	database.raw.exec("BEGIN IMMEDIATE");
	const refused = await deleteNone().catch((error: unknown) => error);
	database.raw.exec("ROLLBACK");
	expect(refused).toSatisfy(isAway);
	await expect(deleteNone()).resolves.toBeDefined();
});

test("a fault is known where the server has its class a second time", async () => {
	const refused = Object.assign(new Error("x"), { name: "PrismaClientKnownRequestError", code: "P2002" });
	const fault = DatabaseFault.from(refused, "Case", "create");
	const sealFault = new SealFault("SEAL_BROKEN", "x");
	vi.resetModules();
	const again = await import("@/lib/db/fault");
	const sealAgain = await import("@/lib/db/seal-fault");
	expect(again.DatabaseFault).not.toBe(DatabaseFault);
	expect(again.isTaken(fault)).toBe(true);
	expect(again.isTaken(refused)).toBe(false);
	expect(sealFault instanceof sealAgain.SealFault).toBe(true);
	expect(new Error("SealFault") instanceof sealAgain.SealFault).toBe(false);
});

test.each([
	["a connection that failed has no code, only a kind", { kind: "SocketTimeout" }, true],
	["somebody else held the line for too long", { originalCode: "55P03", kind: "postgres" }, true],
	["a row that was refused for what it says", { originalCode: "23514", kind: "postgres" }, false],
])("%s", (_, cause, away) => {
	const refused = Object.assign(new Error("x"), { name: "DriverAdapterError", cause });
	expect(isAway(DatabaseFault.from(refused, undefined, "transaction"))).toBe(away);
});
