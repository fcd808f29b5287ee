import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/db/id";
import { installationId } from "@/lib/db/seal";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";
import { recordAudit } from "./append";
import { type BrokenKind, practicesWithLog, stillHolds, verifyChain } from "./verify";

/** What somebody could do who has the database: the triggers are gone, the key is not theirs. */
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let practiceId: string;
let other: string;

beforeAll(async () => {
	database = await temporaryDatabase();
	for (const table of ["audit_event", "audit_head"]) await database.dropTriggers(table);
});
afterAll(() => database.remove());
beforeEach(async () => {
	({ practiceId } = await makeLog(["create", "view", "change", "print", "sign", "share"]));
	({ practiceId: other } = await makeLog(["create"]));
});

/** Runs each statement on the log; `:own` is its practice, `:other` another one. */
async function tamper(...statements: readonly string[]): Promise<void> {
	for (const statement of statements) {
		await database.run(statement.replaceAll(":own", `'${practiceId}'`).replaceAll(":other", `'${other}'`));
	}
}

const at = (seq: number) => `WHERE practice_id = :own AND seq = ${seq}`;
/** Gives each event from `from` on the number that is `by` more. */
const push = (from: number, by: number) => [
	`UPDATE audit_event SET seq = -seq WHERE practice_id = :own AND seq >= ${from}`,
	`UPDATE audit_event SET seq = -seq + ${by} WHERE practice_id = :own AND seq < 0`,
];
const swap = (one: number, two: number) => [
	`UPDATE audit_event SET seq = -1 ${at(one)}`,
	`UPDATE audit_event SET seq = ${one} ${at(two)}`,
	`UPDATE audit_event SET seq = ${two} ${at(-1)}`,
];
const insert = (seq: number, columns: { like: number; previous?: string; hash?: string }) => {
	const { like, previous = "previous", hash = `'${"f".repeat(64)}'` } = columns;
	return `INSERT INTO audit_event SELECT practice_id, ${seq}, at, 'view', actor_id, actor_name, role, session_id, case_id,
		subject_id, detail, ${previous}, ${hash} FROM audit_event ${at(like)}`;
};
const headTo = (seq: number) =>
	`UPDATE audit_head SET seq = ${seq}, hash = (SELECT hash FROM audit_event ${at(seq)}) WHERE practice_id = :own`;

test("a log that nobody touched is whole, and so is an empty one", async () => {
	expect(await verifyChain(practiceId)).toMatchObject({
		ok: true,
		events: 6,
		from: new Date("2026-03-09T08:00:00.000Z"),
		to: new Date("2026-03-09T08:05:00.000Z"),
		head: { seq: 6 },
	});
	const { practiceId: empty } = await makeLog([]);
	const head = { seq: 0, hash: "" };
	expect(await verifyChain(empty)).toEqual({ ok: true, events: 0, from: null, to: null, head });
});

const broken = (seq: number, kind: BrokenKind) => ({ ok: false, seq, kind });

const columns: Readonly<Record<string, string>> = {
	at: "'2026-03-09T08:02:00.001+00:00'",
	event: "'list'",
	actor_id: "NULL",
	actor_name: "'Amir Haddad'",
	role: "'admin'",
	session_id: "'another'",
	case_id: "'another'",
	subject_id: "NULL",
	detail: "'{}'",
	previous: "'0'",
	hash: "'0'",
};

test.each(Object.entries(columns))("a changed %s is found, first, in the middle and last", async (column, value) => {
	for (const seq of [6, 3, 1]) {
		await tamper(`UPDATE audit_event SET ${column} = ${value} ${at(seq)}`);
		expect(await verifyChain(practiceId)).toEqual(broken(seq, "changed"));
	}
});

test("the table has no column that the test above forgets", async () => {
	const names = (await database.tables()).get("audit_event");
	expect(names).toEqual(expect.arrayContaining(Object.keys(columns)));
	expect(names).toHaveLength(Object.keys(columns).length + ["practice_id", "seq"].length);
});

test("a column that holds what it can't is a change too", async () => {
	await tamper(`UPDATE audit_event SET at = 'yesterday' ${at(4)}`);
	expect(await verifyChain(practiceId)).toEqual(broken(4, "changed"));
});

test.each<[string, readonly string[], number, BrokenKind]>([
	["the first is removed", [`DELETE FROM audit_event ${at(1)}`], 1, "removed"],
	["one in the middle is removed", [`DELETE FROM audit_event ${at(3)}`], 3, "removed"],
	["several are removed", ["DELETE FROM audit_event WHERE practice_id = :own AND seq BETWEEN 2 AND 4"], 2, "removed"],
	["the last is removed", [`DELETE FROM audit_event ${at(6)}`], 6, "cut-off"],
	["all are removed", ["DELETE FROM audit_event WHERE practice_id = :own"], 1, "cut-off"],
	["one is removed and the rest renumbered", [`DELETE FROM audit_event ${at(3)}`, ...push(4, -1)], 3, "removed"],
	[
		"one is removed, the rest renumbered and the head set back",
		[`DELETE FROM audit_event ${at(1)}`, ...push(2, -1), headTo(5)],
		1,
		"removed",
	],
	["one is moved to another practice", [`UPDATE audit_event SET practice_id = :other ${at(3)}`], 3, "removed"],
	["one is put in before the first", [insert(0, { like: 1 })], 0, "inserted"],
	["one is put in, the rest pushed on", [...push(3, 1), insert(3, { like: 2 })], 3, "inserted"],
	[
		"one is put in that names the one before",
		[...push(3, 1), insert(3, { like: 2, previous: "hash" }), headTo(7)],
		3,
		"inserted",
	],
	["a copy is put in", [...push(5, 1), insert(5, { like: 2, hash: "hash" })], 5, "inserted"],
	["one is added at the end", [insert(7, { like: 6, previous: "hash" })], 7, "inserted"],
	["two neighbours change places", swap(3, 4), 3, "reordered"],
	["the first and the last change places", swap(1, 6), 1, "reordered"],
	["one is moved on", [`UPDATE audit_event SET seq = 99 ${at(3)}`], 3, "reordered"],
	["one is moved on and the gap closed", [`UPDATE audit_event SET seq = -99 ${at(2)}`, ...push(3, -1)], 2, "reordered"],
	["the head is set on", ["UPDATE audit_head SET seq = 9 WHERE practice_id = :own"], 7, "cut-off"],
	["the head is set back", [headTo(4)], 5, "cut-off"],
	["the head has another hash", ["UPDATE audit_head SET hash = '0' WHERE practice_id = :own"], 6, "cut-off"],
	["the head is removed", ["DELETE FROM audit_head WHERE practice_id = :own"], 1, "cut-off"],
])("%s", async (_what, statements, seq, kind) => {
	await tamper(...statements);
	expect(await verifyChain(practiceId)).toEqual(broken(seq, kind));
});

test("one practice's broken log is not another's, but for an event that was moved there", async () => {
	await tamper(`DELETE FROM audit_event ${at(2)}`);
	expect(await verifyChain(other)).toMatchObject({ ok: true, events: 1 });
	await tamper(`UPDATE audit_event SET practice_id = :other ${at(3)}`);
	expect(await verifyChain(other)).toEqual(broken(3, "inserted"));
});

test("an end that was written down tells when the log was cut and its head set back with it", async () => {
	const before = await verifyChain(practiceId);
	const head = before.ok ? before.head : { seq: 0, hash: "" };
	await recordAudit({ practiceId, at: new Date(), event: "list", actor: null, detail: {} });
	expect(await stillHolds(practiceId, head)).toBe(true);
	await tamper(headTo(4), "DELETE FROM audit_event WHERE practice_id = :own AND seq > 4");
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 4 });
	expect(await stillHolds(practiceId, head)).toBe(false);
});

test("the log may grow while it is walked", async () => {
	const entry = { practiceId, at: new Date(), event: "list", actor: null, detail: {} } as const;
	const walks = Promise.all(Array.from({ length: 20 }, () => verifyChain(practiceId)));
	await Promise.all(Array.from({ length: 20 }, () => recordAudit(entry)));
	expect((await walks).every(({ ok }) => ok)).toBe(true);
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 26 });
});

test("every practice with a log is found, also one that has nothing but a stray event", async () => {
	const nowhere = newId(new Date());
	await tamper(`UPDATE audit_event SET practice_id = '${nowhere}' ${at(6)}`);
	const found = await practicesWithLog();
	expect(found).toEqual(expect.arrayContaining([practiceId, other, nowhere]));
	expect(found).toEqual([...new Set(found)].sort());
	expect(await verifyChain(nowhere)).toEqual(broken(1, "no-key"));
	expect(await verifyChain(installationId)).toMatchObject({ ok: true, events: 0 });
});
