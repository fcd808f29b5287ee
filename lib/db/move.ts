import "server-only";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { assertUnused, pathOf } from "@/lib/db/backup";
import { kindOf } from "@/lib/db/kind";
import { lacksMigrations, migrate } from "@/lib/db/migrate";
import { StartRefused } from "@/lib/env";
import { raise } from "@/lib/raise";

/** What was carried over of one table, the same on both sides: `sha256` is of all its rows in the order of their key. */
export type MovedTable = { table: string; rows: number; sha256: string };

type Column = { name: string; type: string };
type Table = { name: string; columns: readonly Column[]; key: readonly string[] };
type Row = readonly (string | number | null)[];
type Heard = (table: string, done: number, all: number) => void;

/** Rows in one transaction. */
const usualBatch = 1_000;

/**
 * Carries everything from a file of SQLite, which is only read, to a PostgreSQL that is empty or holds the beginning of
 * the same: stopped half way, the next run goes on where it stopped. Sealed text stays sealed. At the end every table is
 * read from both and compared. `heard` is told how far it has come. Throws `StartRefused` with one sentence.
 */
export async function move(
	from: string,
	to: string,
	heard: Heard = () => {},
	batch = usualBatch,
): Promise<readonly MovedTable[]> {
	if (kindOf(from) !== "sqlite" || kindOf(to) !== "postgresql") {
		throw new StartRefused("Everything goes from a file: to a postgresql: database, never the other way.");
	}
	const path = pathOf(from);
	if (!existsSync(path)) throw new StartRefused(`There is no database ${path} to move.`);
	assertUnused(path);
	if (await lacksMigrations(from)) {
		throw new StartRefused(
			`${path} was made by an earlier version. Start the server on it once, stop it, and try again.`,
		);
	}
	await migrate(to);
	const source = new Sqlite(path, { readonly: true });
	const target = new pg.Client({ connectionString: to });
	await target.connect();
	try {
		const tables = await tablesOf(source, target);
		for (const table of tables) await assertBeginning(source, target, table);
		for (const table of tables) await carry(source, target, table, batch, heard);
		return await Promise.all(tables.map((table) => compared(source, target, table)));
	} finally {
		await target.end();
		source.close();
	}
}

/** Every table but the list of migrations, each after those that it points to. */
async function tablesOf(source: Sqlite.Database, target: pg.Client): Promise<readonly Table[]> {
	const names = source
		.prepare(
			"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'",
		)
		.pluck()
		.all() as string[];
	const points = (name: string) =>
		source.prepare(`SELECT "table" FROM pragma_foreign_key_list(?)`).pluck().all(name) as string[];
	const ordered: string[] = [];
	while (ordered.length < names.length) {
		const next = names.find(
			(name) => !ordered.includes(name) && points(name).every((one) => one === name || ordered.includes(one)),
		);
		ordered.push(next ?? raise("The tables point at each other in a circle"));
	}
	return Promise.all(ordered.map((name) => tableOf(source, target, name)));
}

async function tableOf(source: Sqlite.Database, target: pg.Client, name: string): Promise<Table> {
	const { rows } = await target.query<{ name: string; type: string }>(
		"SELECT column_name AS name, udt_name AS type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1",
		[name],
	);
	const types = new Map(rows.map((row) => [row.name, row.type]));
	const found = source.prepare("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid").all(name) as {
		name: string;
		pk: number;
	}[];
	if (found.length !== rows.length) raise(`${name} has other columns on the two sides`);
	return {
		name,
		columns: found.map((column) => ({
			name: column.name,
			type: types.get(column.name) ?? raise(`${name}.${column.name} is missing`),
		})),
		key: found
			.filter(({ pk }) => pk > 0)
			.sort((a, b) => a.pk - b.pk)
			.map((column) => column.name),
	};
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** A value as both sides say it: moments as ISO text, yes and no as 1 and 0. */
const canonical = (value: unknown, { type }: Column): string | number | null =>
	value !== null && type === "timestamp" ? new Date(value as string).toISOString() : (value as string | number | null);

function* sourceRows(source: Sqlite.Database, { name, columns, key }: Table, skip: number, take = -1): Generator<Row> {
	const sql = `SELECT ${quoted(columns.map((column) => column.name))} FROM "${name}" ORDER BY ${quoted(key)} LIMIT ? OFFSET ?`;
	for (const row of source.prepare(sql).raw().iterate(take, skip) as IterableIterator<unknown[]>) {
		yield row.map((value, index) => canonical(value, columns[index] ?? raise("A row has more values than columns")));
	}
}

const said = ({ name, type }: Column): string => {
	if (type === "timestamp") return `to_char("${name}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
	if (type === "bool") return `"${name}"::int`;
	return type === "int4" || type === "float8" ? `"${name}"` : `"${name}"::text`;
};

async function* targetRows(target: pg.Client, { name, columns, key }: Table): AsyncGenerator<Row> {
	const places = key.map((one) => columns.findIndex((column) => column.name === one));
	let last: readonly unknown[] | null = null;
	for (;;) {
		const after: string = last ? `WHERE (${quoted(key)}) > (${key.map((_, index) => `$${index + 1}`).join(", ")})` : "";
		const sql = `SELECT ${columns.map(said).join(", ")} FROM "${name}" ${after} ORDER BY ${quoted(key)} LIMIT 2000`;
		const { rows }: { rows: (string | number | null)[][] } = await target.query({
			text: sql,
			values: [...(last ?? [])],
			rowMode: "array",
		});
		yield* rows;
		const end = rows.at(-1);
		if (!end || rows.length < 2000) return;
		last = places.map((place) => end[place]);
	}
}

async function hashOf(rows: Iterable<Row> | AsyncIterable<Row>): Promise<{ rows: number; sha256: string }> {
	const hash = createHash("sha256");
	let count = 0;
	for await (const row of rows) {
		hash.update(JSON.stringify(row)).update("\n");
		count++;
	}
	return { rows: count, sha256: hash.digest("hex") };
}

/** What the target holds already must be where the source begins: then it is of an earlier run. */
async function assertBeginning(source: Sqlite.Database, target: pg.Client, table: Table): Promise<void> {
	const there = await hashOf(targetRows(target, table));
	if (there.rows === 0) return;
	const here = await hashOf(sourceRows(source, table, 0, there.rows));
	if (here.sha256 === there.sha256) return;
	throw new StartRefused(
		`The target holds other rows in ${table.name} than the file begins with. Name an empty database; nothing was changed.`,
	);
}

async function carry(
	source: Sqlite.Database,
	target: pg.Client,
	table: Table,
	batch: number,
	heard: Heard,
): Promise<void> {
	const count = async () => Number((await target.query(`SELECT count(*) AS n FROM "${table.name}"`)).rows[0]?.n);
	const all = source.prepare(`SELECT count(*) FROM "${table.name}"`).pluck().get() as number;
	let done = await count();
	let rows: Row[] = [];
	const put = async () => {
		await insert(target, table, rows);
		done += rows.length;
		rows = [];
		heard(table.name, done, all);
	};
	for (const row of sourceRows(source, table, done)) {
		if (rows.push(row) === batch) await put();
	}
	if (rows.length > 0) await put();
}

/**
 * One transaction: rows as they were saved, in their final state. The triggers that hold to how they come about are off
 * inside it, which whoever owns the table may do, and on again with it, also when it is cut off.
 */
async function insert(target: pg.Client, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
	const values = columns.map(({ type }, index) =>
		rows.map((row) => (type === "bool" && row[index] !== null ? row[index] === 1 : (row[index] ?? null))),
	);
	const arrays = columns.map(({ type }, index) => `$${index + 1}::"${type}"[]`).join(", ");
	await target.query("BEGIN");
	try {
		await target.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
		await target.query(
			`INSERT INTO "${name}" (${quoted(columns.map((column) => column.name))}) SELECT * FROM unnest(${arrays})`,
			values,
		);
		await target.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
		await target.query("COMMIT");
	} catch (error) {
		await target.query("ROLLBACK");
		throw error;
	}
}

async function compared(source: Sqlite.Database, target: pg.Client, table: Table): Promise<MovedTable> {
	const here = await hashOf(sourceRows(source, table, 0));
	const there = await hashOf(targetRows(target, table));
	if (here.rows !== there.rows || here.sha256 !== there.sha256) {
		throw new StartRefused(
			`${table.name} is not the same on both sides: ${here.rows} rows in the file, ${there.rows} in PostgreSQL. Don't use the target; empty it and try again.`,
		);
	}
	return { table: table.name, ...here };
}
