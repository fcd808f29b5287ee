import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { referenceKey } from "@/lib/consultation/reference-key";
import type { rawConnection } from "@/lib/db/raw-connection";
import type { PastTheProduct } from "@/lib/test/past-the-product";

type Database = ReturnType<typeof rawConnection>;
type Statement = { source: string; all: (...values: unknown[]) => unknown };

/** A line of the list as it lies in the database, times as ISO moments. What a test is not about is left out. */
export type TestCase = {
	id: string;
	practice: string;
	reference: string;
	birthYear: number | null;
	status: "draft" | "signed";
	class: string | null;
	settled: 0 | 1 | null;
	stratum: string | null;
	phase: string | null;
	author: string | null;
	created: string;
	saved: string;
	signed: string | null;
	closed: string | null;
};

const stored = (moment: string | null) => moment?.replace("Z", "+00:00") ?? null;

/** Puts a case without consultations in the list, past the services. */
export async function insertCase(
	database: PastTheProduct,
	{ id, ...given }: Partial<TestCase> & { id: string },
): Promise<void> {
	const created = given.created ?? "2026-01-01T12:00:00.000Z";
	const row: Omit<TestCase, "id"> = {
		practice: demoPractice.id,
		reference: id,
		birthYear: 1980,
		status: given.signed ? "signed" : "draft",
		class: "usual",
		settled: 1,
		stratum: null,
		phase: null,
		author: demoPeople.gp.userId,
		created,
		saved: created,
		signed: null,
		closed: null,
		...given,
	};
	// PostgreSQL has a type for it, SQLite a number.
	const settled = row.settled !== null && database.kind === "postgresql" ? String(row.settled === 1) : row.settled;
	await database.run(
		`INSERT INTO clinical_case (practice_id, id, reference, reference_key, birth_year, created_at, consultation_id, status,
		 triage_class, settled, stratum, phase, saved_at, signed_at, author_id, closed_at)
		 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		row.practice,
		id,
		row.reference,
		referenceKey(row.reference),
		row.birthYear,
		stored(row.created),
		id,
		row.status,
		row.class,
		settled,
		row.stratum,
		row.phase,
		stored(row.saved),
		stored(row.signed),
		row.author,
		stored(row.closed),
	);
}

/**
 * Listens to the questions that are put to a table until `plans` is called, which tells how the database answers each:
 * a line for each question.
 */
export function watchReads(raw: Database, table: string) {
	const prototype = Object.getPrototypeOf(raw.prepare("SELECT 1")) as Statement;
	const { all } = prototype;
	const asked = new Set<string>();
	prototype.all = function (this: Statement, ...values: unknown[]) {
		const { source } = this;
		if (source.startsWith("SELECT") && new RegExp(`FROM .*\\b${table}\\b`).test(source)) asked.add(source);
		return all.apply(this, values);
	};
	return {
		plans(): readonly string[] {
			prototype.all = all;
			return [...asked].map((sql) => {
				const blanks = Array.from(sql.match(/\?/g) ?? [], () => null);
				const steps = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...blanks) as { detail: string }[];
				return steps.map(({ detail }) => detail).join("; ");
			});
		},
	};
}
