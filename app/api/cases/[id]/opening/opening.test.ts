import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { db } from "@/lib/db/client";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { GET as GET_CASE } from "../route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let caseId: string;
beforeAll(async () => {
	database = await temporaryDatabase();
	caseId = (await makeOneOfEach("R-1", new Date())).case;
});
afterAll(() => database.remove());
afterEach(() => vi.useRealTimers());

const words = "Pasienten har klaget til oss.";
const open = (token: string, body: object) =>
	call(POST, { method: "POST", as: { token }, params: { id: caseId }, body });
const read = async (token: string) => (await call(GET_CASE, { as: { token }, params: { id: caseId } })).status;
const events = () =>
	db().auditEvent.findMany({ where: { practiceId: demoPractice.id, caseId }, orderBy: { seq: "asc" } });

test("the case opens to the administrator who said why, in that session, for thirty minutes", async () => {
	const token = await signedIn("admin");
	expect(await read(token)).toBe(403);
	const before = Date.now();
	const { status, body } = await open(token, { reason: "complaint", words });
	expect(status).toBe(201);
	expect((Date.parse(body.expiresAt) - before) / 60_000).toBeCloseTo(30, 1);
	expect(await read(token)).toBe(200);
	expect(await read(await signedIn("admin"))).toBe(403);
	vi.useFakeTimers({ now: before + 29 * 60_000, toFake: ["Date"] });
	expect(await read(token)).toBe(200);
	vi.setSystemTime(before + 31 * 60_000);
	expect(await read(token)).toBe(403);
});

test("the log says who opened it and under which reason; the words stand sealed, in the log and in the row", async () => {
	await open(await signedIn("admin"), { reason: "security", words });
	const opened = (await events()).filter(({ event }) => event === "text-opened").at(-1);
	expect(opened).toMatchObject({ actorName: "Mona Berg", role: "admin" });
	expect(JSON.parse(opened?.detail ?? "{}")).toEqual({
		kind: "security",
		reason: expect.stringMatching(/^sealed1:/),
	});
	const stored = JSON.stringify([
		await database.rows("SELECT * FROM audit_event"),
		await database.rows("SELECT * FROM case_opening"),
	]);
	expect(stored).not.toContain("klaget");
});

test.each([
	["no reason", { words }, "reason"],
	["a reason of one's own making", { reason: "curious", words }, "reason"],
	["too few words", { reason: "other", words: "se på den" }, "words"],
	["ten spaces", { reason: "other", words: "          " }, "words"],
])("%s opens nothing", async (_, body, key) => {
	const token = await signedIn("admin");
	const answer = await open(token, body);
	expect(answer.status).toBe(422);
	expect(answer.body.errors.map((error: { key: string }) => error.key)).toContain(key);
	expect(await read(token)).toBe(403);
});
