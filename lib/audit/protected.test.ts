import { afterAll, beforeAll, expect, test } from "vitest";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";
import { verifyChain } from "./verify";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let practiceId: string;
beforeAll(async () => {
	database = await temporaryDatabase();
	({ practiceId } = await makeLog(["create", "view", "sign"]));
});
afterAll(() => database.remove());

const own = "practice_id = :own";
const copy = (seq: number) => `SELECT practice_id, ${seq}, at, event, actor_id, actor_name, role, session_id, case_id,
	subject_id, detail, previous, hash FROM audit_event WHERE ${own} AND seq = 2`;

test.each<[string, string]>([
	[`UPDATE audit_event SET actor_name = 'X' WHERE ${own} AND seq = 2`, "never changes"],
	[`UPDATE OR IGNORE audit_event SET actor_name = 'X' WHERE ${own}`, "never changes"],
	[`UPDATE OR REPLACE audit_event SET seq = 1 WHERE ${own} AND seq = 2`, "never changes"],
	[`UPDATE audit_event SET practice_id = 'x' WHERE ${own}`, "never changes"],
	[`DELETE FROM audit_event WHERE ${own} AND seq = 3`, "never deleted"],
	["DELETE FROM audit_event", "never deleted"],
	[`INSERT INTO audit_event ${copy(2)}`, "only grows at its end"],
	[`INSERT OR REPLACE INTO audit_event ${copy(2)}`, "only grows at its end"],
	[`REPLACE INTO audit_event ${copy(3)}`, "only grows at its end"],
	[`INSERT OR IGNORE INTO audit_event ${copy(3)}`, "only grows at its end"],
	[`INSERT INTO audit_event ${copy(0)}`, "only grows at its end"],
	[`INSERT INTO audit_event ${copy(2)} ON CONFLICT DO UPDATE SET actor_name = 'X'`, "only grows at its end"],
	[`UPDATE audit_head SET seq = 2 WHERE ${own}`, "only moves on"],
	[`UPDATE audit_head SET seq = 5 WHERE ${own}`, "only moves on"],
	[`UPDATE audit_head SET hash = 'x' WHERE ${own}`, "only moves on"],
	[`UPDATE audit_head SET practice_id = 'x' WHERE ${own}`, "only moves on"],
	[`UPDATE audit_head SET seq = 2, hash = (SELECT hash FROM audit_event WHERE ${own} AND seq = 2)`, "only moves on"],
	[`DELETE FROM audit_head WHERE ${own}`, "never deleted"],
	["INSERT OR REPLACE INTO audit_head VALUES (:own, 2, 'x')", "names its last event"],
	[
		`REPLACE INTO audit_head SELECT practice_id, seq, hash FROM audit_event WHERE ${own} AND seq = 2`,
		"names its last event",
	],
])("the database refuses %s", async (statement, because) => {
	expect(() => database.raw.exec(statement.replaceAll(":own", `'${practiceId}'`))).toThrow(because);
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 3 });
});
