import "server-only";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import Database from "better-sqlite3";
import { kindOf } from "@/lib/db/kind";
import { StartRefused } from "@/lib/env";

/** A table with the number of its rows and the SHA-256 of all that stands in them. */
export type TableState = { table: string; rows: number; sha256: string };

export function pathOf(url: string): string {
	if (kindOf(url) === "sqlite") return resolve(url.replace(/^file:/, ""));
	throw new StartRefused(
		"This copies a file of SQLite. PostgreSQL has pg_dump and pg_restore for it: docs/running.md says how.",
	);
}

/**
 * Copies the database as it is now while a server may go on writing (SQLite's own online backup), and reads the copy
 * from end to end before it gets its name. `progress` hears how many of the pages are done. Throws `StartRefused` with one sentence.
 */
export async function backUp(
	url: string,
	target: string,
	progress: (done: number, all: number) => void = () => {},
): Promise<readonly TableState[]> {
	const source = pathOf(url);
	const wanted = resolve(target);
	if (!existsSync(source)) throw new StartRefused(`There is no database ${source} to copy.`);
	if (existsSync(wanted))
		throw new StartRefused(`${wanted} is there already. A copy never replaces another: choose a new name.`);
	const unfinished = `${wanted}.unfinished`;
	rmSync(unfinished, { force: true });
	const database = new Database(source, { readonly: true, timeout: 10_000 });
	try {
		// Holds on to what stands there now. Otherwise SQLite begins the copy anew whenever a server saves meanwhile, and
		// a large database is never done.
		database.exec("BEGIN");
		database.prepare("SELECT count(*) FROM sqlite_master").get();
		await database.backup(unfinished, {
			progress: ({ totalPages, remainingPages }) => {
				progress(totalPages - remainingPages, totalPages);
				return 1000;
			},
		});
		makeOneFile(unfinished);
		const state = readWhole(unfinished);
		chmodSync(unfinished, 0o600);
		renameSync(unfinished, wanted);
		return state;
	} finally {
		database.close();
		rmSync(unfinished, { force: true });
	}
}

/**
 * Puts a copy in the place of a database that nobody uses, and compares the two from end to end. The database that was
 * there is kept beside it, under the name that comes back; null where there was none.
 */
export async function restore(
	copy: string,
	url: string,
	now: Date,
): Promise<{ state: readonly TableState[]; kept: string | null }> {
	const from = resolve(copy);
	const to = pathOf(url);
	if (!existsSync(from)) throw new StartRefused(`There is no copy ${from}.`);
	const expected = readWhole(from);
	assertUnused(to);
	const fresh = `${to}.restored`;
	rmSync(fresh, { force: true });
	const database = new Database(from, { readonly: true });
	try {
		await database.backup(fresh);
	} finally {
		database.close();
	}
	makeOneFile(fresh);
	const state = readWhole(fresh);
	if (!isSame(expected, state)) {
		rmSync(fresh, { force: true });
		throw new StartRefused("What was written is not what stands in the copy. Nothing was changed: is the disk whole?");
	}
	const kept = existsSync(to) ? `${to}.before-${now.toISOString().replace(/[:.]/g, "-")}` : null;
	if (kept) for (const end of ["", "-wal", "-shm"]) if (existsSync(to + end)) renameSync(to + end, kept + end);
	chmodSync(fresh, 0o600);
	renameSync(fresh, to);
	return { state, kept };
}

/** Without a log of writes: whoever reads a copy that has one would leave files beside it. A server turns it on again. */
function makeOneFile(path: string): void {
	const database = new Database(path);
	database.pragma("journal_mode = DELETE");
	database.close();
}

export const isSame = (a: readonly TableState[], b: readonly TableState[]): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** Every table of a database file, read from end to end. Throws `StartRefused` when the file isn't whole. */
export function readWhole(path: string): readonly TableState[] {
	const database = openCopy(path);
	try {
		const check = database.pragma("integrity_check", { simple: true });
		if (check !== "ok") throw new StartRefused(`${path} is damaged: ${String(check)}`);
		const tables = database
			.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
			.pluck()
			.all() as string[];
		return tables.map((table) => stateOf(database, table));
	} finally {
		database.close();
	}
}

function openCopy(path: string): Database.Database {
	try {
		const database = new Database(path, { readonly: true, fileMustExist: true });
		database.prepare("SELECT count(*) FROM _prisma_migrations").get();
		return database;
	} catch {
		throw new StartRefused(`${path} is no database of Ryggvett's, or can't be read.`);
	}
}

function stateOf(database: Database.Database, table: string): TableState {
	const hash = createHash("sha256");
	let rows = 0;
	const columns = database.prepare(`SELECT name FROM pragma_table_info(?) ORDER BY cid`).pluck().all(table) as string[];
	const order = columns.map((name) => `"${name}"`).join(", ");
	for (const row of database.prepare(`SELECT ${order} FROM "${table}" ORDER BY ${order}`).raw().iterate()) {
		hash.update(JSON.stringify(row)).update("\n");
		rows++;
	}
	return { table, rows, sha256: hash.digest("hex") };
}

/** A server that still runs would go on writing to the file that was moved away. */
export function assertUnused(path: string): void {
	if (!existsSync(path)) return;
	const database = new Database(path, { timeout: 0 });
	try {
		database.pragma("locking_mode = EXCLUSIVE");
		database.exec("BEGIN EXCLUSIVE; ROLLBACK");
		database.pragma("wal_checkpoint(TRUNCATE)");
	} catch {
		throw new StartRefused(`${path} is in use. Stop the server first; nothing was changed.`);
	} finally {
		database.close();
	}
}
