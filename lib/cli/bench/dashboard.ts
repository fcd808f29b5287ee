import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import { addDays } from "@/lib/clinical/engine/day";
import { prepare } from "@/lib/consultation/prepare";
import { adoptDatabase, type Database, db, write } from "@/lib/db/client";
import { countCase, merge } from "@/lib/measures/count-case";
import { loadDashboard } from "@/lib/measures/service";
import type { Tally } from "@/lib/measures/types";
import { databaseAt, query, startPostgresql } from "@/lib/test/postgresql";
import { generator, syntheticCase } from "@/prisma/synthetic-visits";

const sizes = { small: 1_000, large: 100_000 } as const;
type Size = keyof typeof sizes;

/** Milliseconds. */
export type DashboardFigures = Record<Size, { median: number; p95: number }>;

const now = new Date("2026-11-27T12:00:00.000Z");
const today = "2026-11-27";
const actor = demoActor(undefined, now);
const doctors = [actor.userId, ...Array.from({ length: 9 }, (_, number) => `bench-doctor-${number}`)];
const [warmUp, rounds] = [30, 400];

/**
 * The dashboard of two practices, measured by turns, so that whatever else the machine does meets both. `urls` are two
 * empty databases of one kind; left out, files of SQLite are made and thrown away.
 */
export async function measureDashboard(
	say: (line: string) => void,
	urls?: Record<Size, string>,
): Promise<DashboardFigures> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	const at = urls ?? { small: `file:${join(folder, "small.db")}`, large: `file:${join(folder, "large.db")}` };
	try {
		const opened = { small: await open(at.small, "small", say), large: await open(at.large, "large", say) };
		const times: Record<Size, number[]> = { small: [], large: [] };
		for (let round = -warmUp; round < rounds; round++) {
			for (const size of round % 2 === 0 ? (["small", "large"] as const) : (["large", "small"] as const)) {
				adoptDatabase(opened[size]);
				const started = performance.now();
				await loadDashboard(actor, { period: 24, to: "2026-11", rate: "imaging" }, now);
				if (round >= 0) times[size].push(performance.now() - started);
			}
		}
		for (const database of Object.values(opened)) await database.$disconnect();
		return { small: spread(times.small), large: spread(times.large) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

type Row = [name: string, large: string, small: string, ratio: string, target: string];

/** The figures on SQLite and on PostgreSQL, as rows of the table: over many cases, over few, and how much slower. */
export async function dashboardRows(say: (line: string) => void): Promise<Row[]> {
	const row = (kind: string, { small, large }: DashboardFigures): Row => [
		`The practice's figures, ${kind}, 95th percentile: 100,000 cases beside 1,000`,
		`${large.p95.toFixed(1)} ms`,
		`${small.p95.toFixed(1)} ms`,
		(large.p95 / small.p95).toFixed(2),
		"≤ 1.5",
	];
	const sqlite = row("SQLite", await measureDashboard(say));
	const server = await startPostgresql();
	try {
		for (const size of Object.keys(sizes)) await query(server.url, `CREATE DATABASE figures_${size}`);
		const at = (size: Size) => databaseAt(server.url, `figures_${size}`);
		return [sqlite, row("PostgreSQL", await measureDashboard(say, { small: at("small"), large: at("large") }))];
	} finally {
		await server.stop();
	}
}

async function open(databaseUrl: string, size: Size, say: (line: string) => void): Promise<Database> {
	say(`Counting ${sizes[size].toLocaleString("en")} cases …`);
	await prepare(now, { databaseUrl, mode: "demo" });
	await fill(sizes[size]);
	return db();
}

/** Cases over two years with the rows that signing leaves, so that the tables are as large as they would be. */
async function fill(count: number): Promise<void> {
	const random = generator(20_261_127);
	const practiceId = demoPractice.id;
	let sums: readonly Tally[] = [];
	for (let first = 0; first < count; first += 1_000) {
		const made = Array.from({ length: Math.min(1_000, count - first) }, (_, index) => {
			const number = first + index;
			const caseId = `bench-${String(number).padStart(7, "0")}`;
			const { visits, outcomes } = syntheticCase(random, {
				id: caseId,
				day: addDays(today, -1 - Math.floor((number * 729) / count)),
				authorId: doctors[Math.floor(random() * doctors.length)] ?? actor.userId,
				today,
				imaging: 0.25,
			});
			return { caseId, visits, counted: countCase(visits, outcomes) };
		});
		sums = merge([...sums, ...made.flatMap(({ counted }) => counted)]);
		const data = made.map(({ caseId, visits, counted }) => ({
			practiceId,
			caseId,
			visits: JSON.stringify(visits),
			counted: JSON.stringify(counted),
		}));
		await write(practiceId, (transaction) => transaction.measuredCase.createMany({ data }));
	}
	const data = sums.map(({ counts, ...key }) => ({ practiceId, ...key, counts: JSON.stringify(counts) }));
	await write(practiceId, (transaction) => transaction.measureTally.createMany({ data }));
}

function spread(times: readonly number[]) {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
	return { median: at(0.5), p95: at(0.95) };
}
