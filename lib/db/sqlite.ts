import "server-only";
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Statement } from "better-sqlite3";
import type { AdapterOptions } from "@/lib/db/adapter-options";
import { StartRefused } from "@/lib/env";

const busyTimeout = 10_000;

/**
 * What every connection must answer. In SQLite's default journal mode the adapter acknowledges saves that are lost
 * after one SQLITE_BUSY (prisma/orm #29933); WAL with synchronous=FULL (2) survived the same test.
 */
const required = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, busy_timeout: busyTimeout } as const;

/**
 * Opens the file (its folder is made, for its owner only) and refuses a connection whose settings didn't take.
 * `onlyReads` is for a second connection beside the process's own: looking whether it may write would wait for the very
 * transaction that waits for it.
 */
export function sqliteAdapter(
	url: string,
	{ onlyReads = false }: AdapterOptions = {},
): SqlMigrationAwareDriverAdapterFactory {
	const path = resolve(url.replace(/^file:/, ""));
	const factory = new PrismaBetterSqlite3({ url: `file:${path}`, timeout: busyTimeout });
	return {
		provider: factory.provider,
		adapterName: factory.adapterName,
		connectToShadowDb: () => factory.connectToShadowDb(),
		connect: async () => {
			const connection = await openFile(path, onlyReads, () => factory.connect());
			await assertSettings(connection);
			return closedAtExit(keepingStatements(connection));
		},
	};
}

async function openFile(
	path: string,
	onlyReads: boolean,
	connect: () => Promise<SqlDriverAdapter>,
): Promise<SqlDriverAdapter> {
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		const connection = await connect();
		await connection.executeScript(
			`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = ${busyTimeout};`,
		);
		// A file that may only be read answers all of these as it should, and refuses the first save.
		if (!onlyReads) await connection.executeScript("BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK;");
		return connection;
	} catch (error) {
		const code = codeOf(error);
		throw new StartRefused(
			`The database file ${path} can't be opened${code && ` (${code})`}. Check DATABASE_URL, that file and folder can be written to, and that the file is a SQLite database.`,
		);
	}
}

/** SQLite's name for what went wrong (SQLITE_READONLY), or the system's; empty where neither gave one. */
function codeOf(error: unknown): string {
	const { code, cause } = error as { code?: unknown; cause?: { originalCode?: unknown } };
	return String(cause?.originalCode ?? code ?? "");
}

/** About what the product asks by turns; the one that was not asked for longest makes room. */
const keptStatements = 500;

/**
 * Keeps statements prepared: the driver prepares each anew, which takes longer than most of them. A statement of the
 * driver's takes its values once and for all (`bind`), so that what it is handed takes them at each run instead.
 */
function keepingStatements(connection: SqlDriverAdapter): SqlDriverAdapter {
	const { client } = connection as unknown as { client: { prepare: (sql: string) => unknown } };
	const prepare = client.prepare.bind(client) as (sql: string) => Statement;
	const kept = new Map<string, Statement>();
	client.prepare = (sql) => {
		const statement = kept.get(sql) ?? prepare(sql);
		kept.delete(sql);
		kept.set(sql, statement);
		if (kept.size > keptStatements) kept.delete(kept.keys().next().value ?? sql);
		return withValues(statement, []);
	};
	// A statement that was prepared before a script changed a table would name the columns that it had.
	const executeScript = connection.executeScript.bind(connection);
	connection.executeScript = (script) => {
		kept.clear();
		return executeScript(script);
	};
	return connection;
}

const withValues = (statement: Statement, values: readonly unknown[]): unknown => ({
	reader: statement.reader,
	bind: (bound: readonly unknown[]) => withValues(statement, bound),
	run: () => statement.run(...values),
	columns: () => statement.columns(),
	raw: () => ({ all: () => statement.raw().all(...values) }),
});

const open = new Set<SqlDriverAdapter>();

/**
 * Closed at the latest when the process ends: SQLite then takes what stands in the log of writes into the file itself.
 * The driver closes within the call, and nothing that waits would be waited for there.
 */
function closedAtExit(connection: SqlDriverAdapter): SqlDriverAdapter {
	if (open.size === 0) process.once("exit", closeAll);
	open.add(connection);
	const dispose = connection.dispose.bind(connection);
	connection.dispose = () => {
		open.delete(connection);
		if (open.size === 0) process.off("exit", closeAll);
		return dispose();
	};
	return connection;
}

function closeAll(): void {
	for (const connection of open) void connection.dispose();
}

/** Throws `StartRefused` when one setting is not what safe saving needs. */
export async function assertSettings(connection: Pick<SqlDriverAdapter, "queryRaw">): Promise<void> {
	for (const [name, wanted] of Object.entries(required)) {
		const { rows } = await connection.queryRaw({ sql: `PRAGMA ${name}`, args: [], argTypes: [] });
		const found = rows[0]?.[0];
		if (String(found) !== String(wanted)) {
			throw new StartRefused(
				`The database did not accept the setting ${name} = ${wanted} (it has ${String(found)}), without which saved answers can be lost. Ryggvett does not start. Is the file on a network drive, or read-only?`,
			);
		}
	}
}
