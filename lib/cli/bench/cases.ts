import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoActor } from "@/lib/auth/demo-people";
import { exportCases } from "@/lib/consultation/export-cases";
import { countCases, listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { adoptDatabase, type Database, db } from "@/lib/db/client";
import { combinations, type Kind, kinds, type PageQuery } from "./case-queries";
import { makeCases } from "./make-cases";

/** The databases that are compared: how many cases the one practice has. */
export const sizes = { small: 10_000, large: 1_000_000 } as const;
export type Size = keyof typeof sizes;

/** Milliseconds. */
export type Spread = { median: number; p95: number };
export type CaseFigures = { group: string; name: string; hasTarget: boolean } & Record<Size, Spread>;
/** Of the large database, in milliseconds; `wait` is the longest that anything else had to wait meanwhile. */
export type ExportFigures = { count: number; countWait: number; export: number; exportWait: number; bytes: number };

type Opened = Record<Size, { database: Database; url: string }>;

const warmUp = 5;
const rounds = 300;
const actor = demoActor();

/**
 * Makes both databases and measures every kind of page through `listCases`, one call in the small and one in the large
 * by turns, so that whatever else the machine does meets both.
 */
export async function measureCases(
	say: (line: string) => void,
): Promise<{ pages: readonly CaseFigures[]; exported: ExportFigures }> {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-bench-"));
	try {
		const opened = { small: await open(folder, "small", say), large: await open(folder, "large", say) };
		say(`Measuring ${rounds} pages of each kind …`);
		const single = pair(kinds(opened.small.url), kinds(opened.large.url));
		const pages = [
			...(await measure(opened, single, rounds)).map((row) => ({ ...row, hasTarget: true })),
			...(await measure(opened, pair(combinations, combinations), rounds / 10)).map((row) => ({
				...row,
				hasTarget: false,
			})),
		];
		say("Measuring an export of the large one …");
		adoptDatabase(opened.large.database);
		const exported = await measureExport();
		for (const { database } of Object.values(opened)) await database.$disconnect();
		return { pages, exported };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

type Pair = { group: string; name: string } & Record<Size, readonly PageQuery[]>;

const pair = (small: readonly Kind[], large: readonly Kind[]): readonly Pair[] =>
	small.map(({ group, name, queries }, index) => ({ group, name, small: queries, large: large[index]?.queries ?? [] }));

async function open(folder: string, size: Size, say: (line: string) => void) {
	const url = `file:${join(folder, `${size}.db`)}`;
	say(`Making ${sizes[size].toLocaleString("en")} cases …`);
	await prepare(new Date(), { databaseUrl: url, mode: "demo" });
	makeCases(url, sizes[size]);
	return { database: db(), url };
}

/** Round after round through all kinds, so that a busy minute of the machine falls on each of them alike. */
async function measure(opened: Opened, pairs: readonly Pair[], rounds: number) {
	const times = pairs.map((): Record<Size, number[]> => ({ small: [], large: [] }));
	for (let round = -warmUp; round < rounds; round++) {
		const order = round % 2 === 0 ? (["small", "large"] as const) : (["large", "small"] as const);
		for (const [index, queries] of pairs.entries()) {
			for (const size of order) {
				adoptDatabase(opened[size].database);
				const query = queries[size].at(round % queries[size].length) ?? {};
				const started = performance.now();
				await listCases(actor, query);
				if (round >= 0) times[index]?.[size].push(performance.now() - started);
			}
		}
	}
	return pairs.map(({ group, name }, index) => ({
		group,
		name,
		small: spread(times[index]?.small ?? []),
		large: spread(times[index]?.large ?? []),
	}));
}

function spread(times: readonly number[]): Spread {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
	return { median: at(0.5), p95: at(0.95) };
}

async function measureExport(): Promise<ExportFigures> {
	const counted = await watch(() => countCases(actor, {}));
	let bytes = 0;
	const sent = await watch(async () => {
		const wanted = {
			filter: {},
			columns: ["reference", "class", "stratum", "phase", "status", "gp", "saved"],
		} as const;
		const { stream } = await exportCases(actor, wanted, "nb", new Date());
		for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) bytes += chunk.length;
	});
	return { count: counted.took, countWait: counted.wait, export: sent.took, exportWait: sent.wait, bytes };
}

/** How long the work took, and the longest that a timer beside it was kept waiting. */
async function watch(work: () => Promise<unknown>): Promise<{ took: number; wait: number }> {
	let wait = 0;
	let last = performance.now();
	const look = () => {
		const now = performance.now();
		wait = Math.max(wait, now - last);
		last = now;
	};
	const timer = setInterval(look, 1);
	const started = performance.now();
	await work();
	look();
	clearInterval(timer);
	return { took: performance.now() - started, wait };
}
