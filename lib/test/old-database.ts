import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { migrationsFolder } from "@/lib/db/migrate";
import { rawConnection } from "@/lib/db/raw-connection";

const folder = join(import.meta.dirname, "releases");

/**
 * The names of the stored databases: the number of the last migration that the program had when it wrote the rows. Before
 * a release gets its next migration, rows that it wrote are stored here as INSERTs.
 */
export const releases = readdirSync(folder)
	.filter((name) => name.endsWith(".sql"))
	.map((name) => name.replace(".sql", ""))
	.sort();

type Row = Record<string, unknown>;
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** The migrations up to this number. */
export const migrationsUpTo = (release: string): readonly string[] =>
	readdirSync(migrationsFolder("sqlite"))
		.filter((name) => /^\d{4}_/.test(name) && name.slice(0, 4) <= release)
		.sort();

const sqlOf = (migration: string) => readFileSync(join(migrationsFolder("sqlite"), migration, "migration.sql"), "utf8");

/** What Prisma writes down of a migration that it applied. */
export const checksumOf = (migration: string): string => createHash("sha256").update(sqlOf(migration)).digest("hex");

/** Makes the database as a server of that release left it: its migrations, and the rows that it wrote. */
export function makeOldDatabase(release: string, file: string): void {
	mkdirSync(dirname(file), { recursive: true });
	const database = rawConnection(`file:${file}`);
	database.pragma("foreign_keys = OFF");
	database.exec(prismaTable);
	for (const migration of migrationsUpTo(release)) database.exec(sqlOf(migration));
	// The rows come in the order of the tables and not in that of the work, which is what the triggers would refuse.
	const triggers = database.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
		name: string;
		sql: string;
	}[];
	for (const { name } of triggers) database.exec(`DROP TRIGGER "${name}"`);
	database.exec(readFileSync(join(folder, `${release}.sql`), "utf8"));
	for (const { sql } of triggers) database.exec(sql);
	database.close();
}

/** Every row of every table, read past the program. */
export function readRows(file: string): Rows {
	const database = rawConnection(`file:${file}`);
	const tables = database
		.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
		.pluck()
		.all() as string[];
	const rows = new Map(
		tables.map((table) => [table, database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all() as Row[]]),
	);
	database.close();
	return rows;
}

/** Tables, indexes and triggers as SQLite keeps them. */
export function readShape(file: string): readonly unknown[] {
	const database = rawConnection(`file:${file}`);
	const shape = database
		.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
		.all();
	database.close();
	return shape;
}

/** As Prisma 7 makes it. */
const prismaTable = `CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;
