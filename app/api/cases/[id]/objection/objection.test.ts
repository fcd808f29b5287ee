import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { GET as GET_REVIEW } from "../../../reviews/[id]/route";
import { POST as SEARCH } from "../../search/route";
import { GET as GET_CASE } from "../route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

type Person = keyof typeof demoPeople;
const reason = "Pasienten vil ikke at naboen på kontoret ser saken.";
const object = (id: string, closed: boolean, as: Person = "gp") =>
	call(POST, { method: "POST", as, params: { id }, body: { closed, reason } });
const read = async (id: string, as: Person) => (await call(GET_CASE, { as, params: { id } })).status;
const listed = async (id: string, as: Person) =>
	(await call(SEARCH, { method: "POST", body: {}, as })).body.cases.some((row: { id: string }) => row.id === id);

test("a closed case is there for its author alone, until it is opened again", async () => {
	const ids = await makeOneOfEach("R-1", new Date());
	expect((await object(ids.case, true)).status).toBe(200);
	expect(await read(ids.case, "gp")).toBe(200);
	expect(await listed(ids.case, "gp")).toBe(true);
	for (const as of ["otherGp", "physio", "admin"] as const) expect(await read(ids.case, as)).toBe(404);
	for (const as of ["otherGp", "admin"] as const) expect(await listed(ids.case, as)).toBe(false);
	expect((await call(GET_REVIEW, { as: "physio", params: { id: ids.review } })).status).toBe(404);
	expect((await object(ids.case, false)).status).toBe(200);
	expect(await read(ids.case, "otherGp")).toBe(200);
	expect(await read(ids.case, "physio")).toBe(200);
});

test("both are in the log, and what the patient said stands sealed", async () => {
	const ids = await makeOneOfEach("R-2", new Date());
	await object(ids.case, true);
	await object(ids.case, false);
	const events = await db().auditEvent.findMany({
		where: { practiceId: demoPractice.id, caseId: ids.case, event: { in: ["case-closed", "case-reopened"] } },
		orderBy: { seq: "asc" },
	});
	expect(events.map(({ event, actorId }) => [event, actorId])).toEqual([
		["case-closed", demoPeople.gp.userId],
		["case-reopened", demoPeople.gp.userId],
	]);
	expect(JSON.stringify(events)).not.toContain("naboen");
});

test("twice closed is said to be overtaken, and without a reason nothing happens", async () => {
	const ids = await makeOneOfEach("R-3", new Date());
	const empty = await call(POST, { method: "POST", params: { id: ids.case }, body: { closed: true, reason: "  " } });
	expect(empty.status).toBe(422);
	expect((await object(ids.case, true)).status).toBe(200);
	expect((await object(ids.case, true)).status).toBe(409);
});

test.each([
	["otherGp", 403],
	["physio", 404],
	["admin", 404],
] as const)("%s can't close somebody else's case", async (as, status) => {
	const ids = await makeOneOfEach(`R-4-${as}`, new Date());
	expect((await object(ids.case, true, as)).status).toBe(status);
	expect(await read(ids.case, "otherGp")).toBe(200);
});

test("who closes a case without an author becomes the one it stays open to", async () => {
	const ids = await makeOneOfEach("R-5", new Date());
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { id: ids.case }, data: { authorId: null } }),
	);
	expect((await object(ids.case, true, "otherGp")).status).toBe(200);
	expect(await read(ids.case, "otherGp")).toBe(200);
	expect(await read(ids.case, "gp")).toBe(404);
});
