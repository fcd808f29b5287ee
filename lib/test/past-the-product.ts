import "server-only";
import pg from "pg";
import type { rawConnection } from "@/lib/db/raw-connection";

type Value = string | number | Uint8Array | null;
type Row = Readonly<Record<string, unknown>>;
type Change = "INSERT" | "UPDATE" | "DELETE";

/** What a test does to a database past the product, and what it sees there: the same on SQLite and on PostgreSQL. */
export type PastTheProduct = {
	kind: "sqlite" | "postgresql";
	/** Each value stands for a question mark. */
	rows: (sql: string, ...values: readonly Value[]) => Promise<readonly Row[]>;
	run: (sql: string, ...values: readonly Value[]) => Promise<void>;
	/** Every table with its columns. */
	tables: () => Promise<ReadonlyMap<string, readonly string[]>>;
	/** Takes away what protects a table, as somebody could who has the database. */
	dropTriggers: (table: string) => Promise<void>;
	/** Makes every change of this kind fail until what it gives is called. `when` is about NEW. */
	refuse: (change: Change, table: string, when?: string) => Promise<() => Promise<void>>;
};

/** Protects nothing: it writes, and the product counts on it. */
const writing = "audit_event_moves_head";

export function pastSqlite(file: ReturnType<typeof rawConnection>): PastTheProduct {
	const rows = async (sql: string, ...values: readonly Value[]) => file.prepare(sql).all(...values) as Row[];
	const run = async (sql: string, ...values: readonly Value[]) => {
		if (values.length === 0) file.exec(sql);
		else file.prepare(sql).run(...values);
	};
	return {
		kind: "sqlite",
		rows,
		run,
		tables: async () =>
			columnsOf(
				await rows(`SELECT m.name AS "table", c.name AS "column" FROM sqlite_master AS m, pragma_table_info(m.name) AS c
					WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid`),
			),
		dropTriggers: async (table) => {
			const triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND name <> ?";
			for (const { name } of await rows(triggers, table, writing)) await run(`DROP TRIGGER "${name}"`);
		},
		refuse: async (change, table, when = "TRUE") => {
			await run(
				`CREATE TRIGGER refused BEFORE ${change} ON "${table}" WHEN (${when}) BEGIN SELECT RAISE(ABORT, 'refused'); END`,
			);
			return () => run("DROP TRIGGER refused");
		},
	};
}

export function pastPostgresql(url: string): { past: PastTheProduct; close: () => Promise<void> } {
	let opened: Promise<pg.Client> | undefined;
	const connection = () => {
		opened ??= (async () => {
			const client = new pg.Client({ connectionString: url });
			client.on("error", () => undefined);
			await client.connect();
			return client;
		})();
		return opened;
	};
	const rows = async (sql: string, ...values: readonly Value[]): Promise<readonly Row[]> => {
		let number = 0;
		const numbered = values.length === 0 ? sql : sql.replace(/\?/g, () => `$${++number}`);
		const { rows: found } = await (await connection()).query(numbered, [...values]);
		return found ?? [];
	};
	const run = async (sql: string, ...values: readonly Value[]) => {
		if (values.length === 0) await (await connection()).query(sql);
		else await rows(sql, ...values);
	};
	const past: PastTheProduct = {
		kind: "postgresql",
		rows,
		run,
		tables: async () =>
			columnsOf(
				await rows(`SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
					WHERE table_schema = 'public' ORDER BY table_name, ordinal_position`),
			),
		dropTriggers: async (table) => {
			const triggers =
				"SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgrelid = ?::regclass AND tgname <> ?";
			for (const { name } of await rows(triggers, table, writing)) await run(`DROP TRIGGER "${name}" ON "${table}"`);
		},
		refuse: async (change, table, when = "TRUE") => {
			await run(`CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS
				$$ BEGIN RAISE EXCEPTION 'refused'; END $$`);
			await run(
				`CREATE TRIGGER refused BEFORE ${change} ON "${table}" FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION refused()`,
			);
			return () => run(`DROP TRIGGER refused ON "${table}"; DROP FUNCTION refused()`);
		},
	};
	return { past, close: async () => void (await (await opened)?.end()) };
}

function columnsOf(found: readonly Row[]): ReadonlyMap<string, readonly string[]> {
	const columns = new Map<string, string[]>();
	for (const { table, column } of found) {
		const known = columns.get(String(table)) ?? [];
		columns.set(String(table), [...known, String(column)]);
	}
	return columns;
}
