import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople } from "@/lib/auth/demo-people";
import { write } from "@/lib/db/client";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";
import { type AuditEntry, appendAudit } from "./append";
import { whoHasSeen } from "./who-has-seen";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const gp = demoActor();
const physio = demoActor(demoPeople.physio);
type Line = [at: string, event: AuditEntry["event"], actor: AuditEntry["actor"], caseId: string];

async function logged(lines: readonly Line[]): Promise<string> {
	const { practiceId } = await makeLog([]);
	await write("test", async (transaction) => {
		for (const [at, event, actor, caseId] of lines) {
			await appendAudit(transaction, { practiceId, at: new Date(at), event, actor, caseId, detail: {} });
		}
	});
	return practiceId;
}

test("one line for each person, role and Norwegian day, oldest first", async () => {
	const practiceId = await logged([
		["2026-03-09T10:00:00.000Z", "create", gp, "c"],
		["2026-03-09T10:05:00.000Z", "view", gp, "c"],
		["2026-03-09T10:06:00.000Z", "view", physio, "another"],
		["2026-03-09T12:00:00.000Z", "view", physio, "c"],
		["2026-03-09T22:59:00.000Z", "view", gp, "c"],
		["2026-03-09T23:00:00.000Z", "print", gp, "c"],
		["2026-03-09T23:10:00.000Z", "view", { ...gp, role: "admin" }, "c"],
		["2026-03-10T08:00:00.000Z", "erasure-done", null, "c"],
	]);
	expect(await whoHasSeen(practiceId, "c")).toEqual([
		{
			name: "Kari Lunde",
			role: "gp",
			day: "2026-03-09",
			first: "2026-03-09T10:00:00.000Z",
			last: "2026-03-09T22:59:00.000Z",
			events: { create: 1, view: 2 },
		},
		{
			name: "Jonas Vik",
			role: "physio",
			day: "2026-03-09",
			first: "2026-03-09T12:00:00.000Z",
			last: "2026-03-09T12:00:00.000Z",
			events: { view: 1 },
		},
		{
			name: "Kari Lunde",
			role: "gp",
			day: "2026-03-10",
			first: "2026-03-09T23:00:00.000Z",
			last: "2026-03-09T23:00:00.000Z",
			events: { print: 1 },
		},
		{
			name: "Kari Lunde",
			role: "admin",
			day: "2026-03-10",
			first: "2026-03-09T23:10:00.000Z",
			last: "2026-03-09T23:10:00.000Z",
			events: { view: 1 },
		},
		{
			name: null,
			role: null,
			day: "2026-03-10",
			first: "2026-03-10T08:00:00.000Z",
			last: "2026-03-10T08:00:00.000Z",
			events: { "erasure-done": 1 },
		},
	]);
});

test("two people of one name are two lines", async () => {
	const practiceId = await logged([
		["2026-03-09T10:00:00.000Z", "view", gp, "c"],
		["2026-03-09T11:00:00.000Z", "view", { ...physio, name: gp.name, role: "gp" }, "c"],
	]);
	expect(await whoHasSeen(practiceId, "c")).toHaveLength(2);
});

test.each([1, 2, 3, 7, 8])("nothing is left out of a log that is read %i events at a time", async (size) => {
	const lines = Array.from({ length: 7 }, (_, minute): Line => [`2026-03-09T08:0${minute}:00.000Z`, "view", gp, "c"]);
	const practiceId = await logged(lines);
	const [first, last] = [lines[0]?.[0], lines[6]?.[0]];
	expect(await whoHasSeen(practiceId, "c", size)).toMatchObject([{ first, last, events: { view: 7 } }]);
	expect(await whoHasSeen(practiceId, "another", size)).toEqual([]);
});
