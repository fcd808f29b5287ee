import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { missingMigration } from "./diff";
import { migrate } from "./migrate";
import { assertSettings, sqliteAdapter } from "./sqlite";

const folder = mkdtempSync(join(tmpdir(), "ryggvett-migrate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tables = (file: string) => {
	const raw = new Database(file, { readonly: true });
	const rows = raw
		.prepare("SELECT name FROM sqlite_master WHERE type IN ('table','trigger') ORDER BY name")
		.pluck()
		.all();
	raw.close();
	return rows;
};

test("migrations apply once, in order, and a second time does nothing", async () => {
	const file = join(folder, "twice", "ryggvett.db");
	const applied = await migrate(`file:${file}`);
	expect(applied).toEqual([
		"0001_create_consultations",
		"0002_protect_what_is_signed",
		"0003_keep_the_plan_record",
		"0004_add_people_reviews_and_audit",
		"0005_protect_the_log_and_allow_erasure",
		"0006_sort_references_and_walk_settled",
		"0007_list_follow_ups",
		"0008_let_patients_answer",
		"0009_keep_the_counts_of_the_practice",
		"0010_move_the_head_with_its_event",
	]);
	const before = tables(file);
	expect(before).toContain("signature_update");
	expect(await migrate(`file:${file}`)).toEqual([]);
	expect(tables(file)).toEqual(before);
	expect(statSync(join(folder, "twice")).mode & 0o077).toBe(0);
});

test("the file is free again for others after a migration", async () => {
	const file = join(folder, "free", "ryggvett.db");
	await migrate(`file:${file}`);
	const raw = new Database(file, { timeout: 100 });
	expect(() => raw.exec("BEGIN IMMEDIATE; COMMIT")).not.toThrow();
	raw.close();
});

test("a database that a server has open may be looked at by another process", async () => {
	const file = join(folder, "open", "ryggvett.db");
	await migrate(`file:${file}`);
	const server = new Database(file);
	server.prepare("SELECT count(*) FROM practice").get();
	expect(await migrate(`file:${file}`)).toEqual([]);
	server.close();
});

test("a database of a newer version is refused and left as it is", async () => {
	const file = join(folder, "newer", "ryggvett.db");
	await migrate(`file:${file}`);
	const raw = new Database(file);
	raw.exec("UPDATE _prisma_migrations SET migration_name = '0099_from_the_future' WHERE migration_name LIKE '0002%'");
	const before = raw.prepare("SELECT * FROM _prisma_migrations").all();
	await expect(migrate(`file:${file}`)).rejects.toThrow("newer Ryggvett (it has had 0099_from_the_future)");
	expect(raw.prepare("SELECT * FROM _prisma_migrations").all()).toEqual(before);
	raw.close();
});

test("the migrations say what the schema says", async () => {
	expect(await missingMigration()).toBe("");
});

test("every connection has the settings that safe saving needs", async () => {
	const connection = await sqliteAdapter(`file:${join(folder, "settings.db")}`).connect();
	await expect(assertSettings(connection)).resolves.toBeUndefined();
	await connection.dispose();
});

test.each([
	["PRAGMA journal_mode = DELETE", "journal_mode = wal"],
	["PRAGMA synchronous = NORMAL", "synchronous = 2"],
	["PRAGMA foreign_keys = OFF", "foreign_keys = 1"],
	["PRAGMA busy_timeout = 5", "busy_timeout = 10000"],
])("a connection after %s is refused, and the sentence names the setting", async (pragma, named) => {
	const connection = await sqliteAdapter(`file:${join(folder, "refused.db")}`).connect();
	await connection.executeScript(pragma);
	await expect(assertSettings(connection)).rejects.toThrow(named);
	await connection.dispose();
});

test("a file that can't be opened, or is no database, is refused by its name", async () => {
	const text = join(folder, "text.db");
	writeFileSync(text, "This is no database. ".repeat(100));
	await expect(sqliteAdapter(`file:${text}`).connect()).rejects.toThrow(`The database file ${text} can't be opened`);
	await expect(migrate(`file:${text}/below.db`)).rejects.toThrow("can't be opened");
});

test("the adapter's own settings would be refused", async () => {
	const connection = await new PrismaBetterSqlite3({ url: `file:${join(folder, "plain.db")}` }).connect();
	await expect(assertSettings(connection)).rejects.toThrow("Ryggvett does not start");
	await connection.dispose();
});
