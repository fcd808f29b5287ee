import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import { temporaryDatabase } from "@/lib/test/database";
import { query } from "@/lib/test/postgresql";
import { seed } from "@/prisma/seed";

/** What SQLite's triggers refuse, PostgreSQL's refuse as well, with the same sentences. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
	await seed(demoActor(), new Date());
}, 60_000);
afterAll(() => database.remove());

const ask = (sql: string) => query(database.url, sql);

test.each([
	[`UPDATE consultation SET answers = 'x' WHERE status = 'signed'`, "a signed consultation never changes"],
	[
		`DELETE FROM plan_decision USING consultation c WHERE consultation_id = c.id AND c.status = 'signed'`,
		"are never deleted",
	],
	[
		`UPDATE plan_decision SET text = 'x' FROM consultation c WHERE consultation_id = c.id AND c.status = 'signed'`,
		"never change",
	],
	["UPDATE signature SET lang = 'en'", "a signature never changes"],
	["DELETE FROM signature", "a signature is never deleted"],
	["UPDATE content_version SET version = 'x'", "frozen content never changes"],
	["DELETE FROM content_version", "frozen content is never deleted"],
	["UPDATE plan_addendum SET text = 'x'", "an addition to a signed plan never changes"],
	["DELETE FROM plan_addendum", "an addition to a signed plan is never deleted"],
	["UPDATE audit_event SET actor_name = 'x'", "what stands in the log never changes"],
	["DELETE FROM audit_event", "what stands in the log is never deleted"],
	["INSERT INTO audit_event SELECT * FROM audit_event LIMIT 1", "the log only grows at its end"],
	["UPDATE audit_head SET seq = seq - 1", "the head of the log only moves on"],
	["DELETE FROM audit_head", "the head of the log is never deleted"],
	["TRUNCATE audit_event", "what is protected is never emptied"],
	["TRUNCATE signature CASCADE", "what is protected is never emptied"],
])("%s", async (sql, sentence) => {
	await expect(ask(sql)).rejects.toThrow(sentence);
});

test("a second row of the log under a taken number is refused, the right next one is not", async () => {
	const [head] = await ask(`SELECT seq FROM audit_head WHERE practice_id = '${demoPractice.id}'`);
	const columns = "practice_id, seq, at, event, detail, previous, hash";
	const insert = (seq: number) =>
		ask(
			`INSERT INTO audit_event (${columns}) VALUES ('${demoPractice.id}', ${seq}, now(), 'view', '{}', 'p', 'h') RETURNING seq`,
		);
	await expect(insert(Number(head?.seq))).rejects.toThrow("the log only grows at its end");
	expect(await insert(Number(head?.seq) + 1)).toHaveLength(1);
});

test("each trigger of SQLite has its peer, but for those against INSERT OR REPLACE", async () => {
	const migrations = readdirSync("prisma/migrations", { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => readFileSync(`prisma/migrations/${name}/migration.sql`, "utf8"));
	const names = migrations.flatMap((sql) =>
		[...sql.matchAll(/CREATE TRIGGER "(\w+)"/g)].map((match) => String(match[1])),
	);
	const wanted = [...new Set(names)].filter((name) => !name.endsWith("_replace")).sort();
	const found = await ask("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgname NOT LIKE '%_truncate'");
	expect(found.map(({ tgname }) => String(tgname)).sort()).toEqual(wanted);
});
