import pg from "pg";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { referenceKey } from "@/lib/consultation/reference-key";
import { kindOf } from "@/lib/db/kind";
import { rawConnection } from "@/lib/db/raw-connection";
import { generator } from "@/prisma/synthetic-visits";

/** The doctors of the invented practice. The demo's own is the one who looks at the list. */
export const gps: readonly string[] = [
	demoPeople.gp.userId,
	demoPeople.otherGp.userId,
	...Array.from({ length: 8 }, (_, number) => `01900000-0000-7000-8006-${String(number).padStart(12, "0")}`),
];

type Shares = readonly (readonly [value: string | null, share: number])[];

/** How often each is met; the shares of one table come to 1. */
const shares = {
	class: [
		["usual", 0.8],
		["planned", 0.08],
		["targeted", 0.08],
		["urgent", 0.03],
		["emergency", 0.01],
	],
	stratum: [
		[null, 0.4],
		["low", 0.3],
		["medium", 0.2],
		["high", 0.1],
	],
	phase: [
		["acute", 0.45],
		["chronic", 0.25],
		["subacute", 0.2],
		[null, 0.1],
	],
} as const satisfies Record<string, Shares>;

function pick(table: Shares, at: number): string | null {
	let left = at;
	for (const [value, share] of table) {
		left -= share;
		if (left < 0) return value;
	}
	return table[0]?.[0] ?? null;
}

const day = 86_400_000;
const years = 10 * 365 * day;
const end = Date.UTC(2026, 9, 1);
/** As SQLite keeps a moment; PostgreSQL reads it as well. */
const stored = (moment: number) => new Date(moment).toISOString().replace("Z", "+00:00");

const columns = [
	"practice_id",
	"id",
	"reference",
	"reference_key",
	"birth_year",
	"created_at",
	"consultation_id",
	"status",
	"triage_class",
	"settled",
	"stratum",
	"phase",
	"saved_at",
	"signed_at",
	"author_id",
	"closed_at",
	"version",
] as const;
type CaseRow = Record<(typeof columns)[number], string | number | boolean | null>;

/** So many cases of one practice, made over ten years, a third of them saved again within the year. */
function* caseRows(count: number): Generator<CaseRow> {
	const random = generator(20_261_126);
	const letter = () => String.fromCharCode(97 + Math.floor(random() * 26));
	for (let number = 0; number < count; number++) {
		const hex = number.toString(16).padStart(12, "0");
		const created = end - years + Math.floor((number * years) / count);
		const again = random() < 0.33 ? random() * 365 * day : random() * day;
		const saved = stored(Math.min(created + again, end));
		const signed = random() < 0.92;
		const reference = `${letter()}${letter()}-${number}`;
		yield {
			practice_id: demoPractice.id,
			id: `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-8000-${hex}`,
			reference,
			reference_key: referenceKey(reference),
			birth_year: 1930 + Math.floor(random() * 80),
			created_at: stored(created),
			consultation_id: `01900000-${hex.slice(0, 4)}-7${hex.slice(4, 7)}-9000-${hex}`,
			status: signed ? "signed" : "draft",
			triage_class: pick(shares.class, random()),
			settled: random() < 0.7,
			stratum: pick(shares.stratum, random()),
			phase: pick(shares.phase, random()),
			saved_at: saved,
			signed_at: signed ? saved : null,
			author_id: gps[Math.floor(random() ** 2 * gps.length)] ?? demoPeople.gp.userId,
			closed_at: random() < 0.002 ? saved : null,
			version: 1,
		};
	}
}

const doctors = gps.map((id, number) => ({
	id,
	email: `${number}@bench.example`,
	email_key: `${number}@bench.example`,
	name: `Lege ${number}`,
	created_at: stored(end),
}));

/**
 * Fills a prepared database. The indexes are taken away meanwhile and built again from the words they were made with.
 * @throws what the driver throws when the database has no tables.
 */
export const makeCases = (url: string, count: number): Promise<void> =>
	kindOf(url) === "sqlite" ? fillSqlite(url, count) : fillPostgresql(url, count);

async function fillSqlite(url: string, count: number): Promise<void> {
	const raw = rawConnection(url);
	raw.pragma("synchronous = OFF");
	const indexes = raw
		.prepare(
			"SELECT name, sql FROM sqlite_master WHERE tbl_name = 'clinical_case' AND type = 'index' AND sql IS NOT NULL",
		)
		.all() as { name: string; sql: string }[];
	for (const { name } of indexes) raw.exec(`DROP INDEX "${name}"`);
	const person = raw.prepare(
		"INSERT OR IGNORE INTO user (id, email, email_key, name, created_at) VALUES (@id, @email, @email_key, @name, @created_at)",
	);
	const insert = raw.prepare(
		`INSERT INTO clinical_case (${columns.join(", ")}) VALUES (${columns.map((name) => `@${name}`).join(", ")})`,
	);
	raw.transaction(() => {
		for (const doctor of doctors) person.run(doctor);
		for (const row of caseRows(count)) insert.run({ ...row, settled: row.settled ? 1 : 0 });
	})();
	for (const { sql } of indexes) raw.exec(sql);
	raw.close();
}

const batch = 5_000;

async function fillPostgresql(url: string, count: number): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const { rows: indexes } = await client.query<{ name: string; sql: string }>(
		`SELECT c.relname AS name, pg_get_indexdef(c.oid) AS sql FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
		 WHERE i.indrelid = 'clinical_case'::regclass AND NOT i.indisprimary`,
	);
	await client.query("SET synchronous_commit = off");
	await client.query("BEGIN");
	for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`);
	const add = (table: string, names: readonly string[], rows: readonly object[]) =>
		client.query(
			`INSERT INTO ${table} (${names.join(", ")}) SELECT ${names.join(", ")}
			 FROM json_populate_recordset(NULL::${table}, $1) ON CONFLICT DO NOTHING`,
			[JSON.stringify(rows)],
		);
	await add('"user"', ["id", "email", "email_key", "name", "created_at"], doctors);
	let rows: CaseRow[] = [];
	for (const row of caseRows(count)) {
		rows.push(row);
		if (rows.length < batch) continue;
		await add("clinical_case", columns, rows);
		rows = [];
	}
	if (rows.length > 0) await add("clinical_case", columns, rows);
	for (const { sql } of indexes) await client.query(sql);
	await client.query("COMMIT");
	// Otherwise the server does both at a moment of its own, in the middle of what is measured.
	await client.query("VACUUM ANALYZE clinical_case");
	await client.query("CHECKPOINT");
	await client.end();
}
