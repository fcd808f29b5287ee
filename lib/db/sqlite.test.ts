import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sqliteAdapter } from "./sqlite";

/* What stays prepared must answer as what is prepared anew does. */

const folder = mkdtempSync(join(tmpdir(), "ryggvett-sqlite-"));
let connection: SqlDriverAdapter;
beforeAll(async () => {
	connection = await sqliteAdapter(`file:${join(folder, "kept.db")}`).connect();
	await connection.executeScript("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL)");
});
afterAll(async () => {
	await connection.dispose();
	rmSync(folder, { recursive: true, force: true });
});

const of = (sql: string, ...args: (string | number)[]) => ({
	sql,
	args,
	argTypes: args.map((arg) => ({ scalarType: typeof arg === "number" ? "int" : "string", arity: "scalar" }) as const),
});
const insert = (id: number, text: string) =>
	connection.executeRaw(of("INSERT INTO word (id, text) VALUES (?, ?)", id, text));
const rows = async (sql: string, ...args: (string | number)[]) => (await connection.queryRaw(of(sql, ...args))).rows;

test("the same statement with other values gives their rows", async () => {
	expect([await insert(1, "en"), await insert(2, "to")]).toEqual([1, 1]);
	const read = "SELECT text FROM word WHERE id = ?";
	expect([await rows(read, 1), await rows(read, 2), await rows(read, 3), await rows(read, 1)]).toEqual([
		[["en"]],
		[["to"]],
		[],
		[["en"]],
	]);
});

test("a statement that was refused once works again", async () => {
	await expect(insert(1, "igjen")).rejects.toThrow();
	expect(await insert(3, "tre")).toBe(1);
});

test("a statement knows a table as it is now", async () => {
	const read = "SELECT * FROM word WHERE id = ?";
	expect((await connection.queryRaw(of(read, 1))).columnNames).toEqual(["id", "text"]);
	await connection.executeScript("ALTER TABLE word ADD COLUMN lang TEXT NOT NULL DEFAULT 'nb'");
	const after = await connection.queryRaw(of(read, 1));
	expect(after.columnNames).toEqual(["id", "text", "lang"]);
	expect(after.rows).toEqual([[1, "en", "nb"]]);
});

test("more statements than are kept go on working, the first ones too", async () => {
	for (let turn = 0; turn < 2; turn++) {
		for (let number = 0; number < 600; number++) expect(await rows(`SELECT ${number} + ?`, 1)).toEqual([[number + 1]]);
	}
});

test("the driver is the one that this Node can run (.config/sqlite-driver.mjs)", () => {
	const { version } = JSON.parse(readFileSync("node_modules/better-sqlite3/package.json", "utf8")) as {
		version: string;
	};
	const isNew = Number.parseInt(process.versions.node, 10) >= 22;
	expect(version.split(".")[0]).toBe(isNew ? "13" : "12");
});
