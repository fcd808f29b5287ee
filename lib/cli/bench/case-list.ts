import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { demoActor } from "@/lib/auth/demo-people";
import { exportCases } from "@/lib/consultation/export-cases";
import { countCases, listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { adoptDatabase, type Database, db } from "@/lib/db/client";
import { combinations, type Kind, kinds, type PageQuery } from "./case-queries";
import { makeCases } from "./make-cases";
import { type Spread, spreadOf } from "./spread";

/** The databases that are compared: how many cases the one practice has. */
export const sizes = { small: 1_000, middle: 100_000, large: 1_000_000 } as const;
export type Size = keyof typeof sizes;
const names = Object.keys(sizes) as Size[];

export type CaseFigures = { group: string; name: string; hasTarget: boolean } & Record<Size, Spread>;
/** Of the large database, in milliseconds; `wait` is the longest that anything else had to wait meanwhile. */
export type ExportFigures = { count: number; countWait: number; export: number; exportWait: number; bytes: number };

type Opened = Record<Size, Database>;

const warmUp = 10;
const rounds = 1_000;
const actor = demoActor();

/**
 * Fills three empty databases of one kind and measures every kind of page through `listCases`, one call in each a
 * round, so that whatever else the machine does meets all of them.
 */
export async function measureCases(
	urls: Readonly<Record<Size, string>>,
	say: (line: string) => void,
): Promise<{ pages: readonly CaseFigures[]; exported: ExportFigures }> {
	const opened = {
		small: await open(urls.small, "small", say),
		middle: await open(urls.middle, "middle", say),
		large: await open(urls.large, "large", say),
	};
	say(`Measuring ${rounds} pages of each kind …`);
	const single = await sameIn(opened, kinds);
	const several = await sameIn(opened, async () => combinations);
	const pages = [
		...(await measure(opened, single, rounds)).map((row) => ({ ...row, hasTarget: true })),
		...(await measure(opened, several, rounds / 10)).map((row) => ({ ...row, hasTarget: false })),
	];
	say("Measuring an export of the large one …");
	adoptDatabase(opened.large);
	const exported = await measureExport();
	for (const size of names) await opened[size].$disconnect();
	return { pages, exported };
}

/** One kind of page with the queries that ask for it in each of the databases. */
type Alike = { group: string; name: string } & Record<Size, readonly PageQuery[]>;

async function sameIn(opened: Opened, kindsOf: () => Promise<readonly Kind[]>): Promise<readonly Alike[]> {
	const found = new Map<Size, readonly Kind[]>();
	for (const size of names) {
		adoptDatabase(opened[size]);
		found.set(size, await kindsOf());
	}
	const queriesOf = (size: Size, index: number) => found.get(size)?.[index]?.queries ?? [];
	return (found.get("small") ?? []).map(({ group, name }, index) => ({
		group,
		name,
		small: queriesOf("small", index),
		middle: queriesOf("middle", index),
		large: queriesOf("large", index),
	}));
}

async function open(url: string, size: Size, say: (line: string) => void): Promise<Database> {
	say(`Making ${sizes[size].toLocaleString("en")} cases …`);
	await prepare(new Date(), { databaseUrl: url, mode: "demo" });
	await makeCases(url, sizes[size]);
	return db();
}

/**
 * Round after round through all kinds, so that a busy minute of the machine falls on each of them alike. Each round in
 * an order of its own: memory is cleared every so many pages, which would else meet the same page round after round.
 */
async function measure(opened: Opened, alike: readonly Alike[], rounds: number) {
	const times = alike.map((): Record<Size, number[]> => ({ small: [], middle: [], large: [] }));
	const turns = alike.flatMap((queries, index) => names.map((size) => ({ queries: queries[size], index, size })));
	const random = xoroshiro128plus(1);
	for (let round = -warmUp; round < rounds; round++) {
		for (const { queries, index, size } of shuffled(turns, random)) {
			adoptDatabase(opened[size]);
			const query = queries.at(round % queries.length) ?? {};
			const started = performance.now();
			await listCases(actor, query);
			if (round >= 0) times[index]?.[size].push(performance.now() - started);
		}
	}
	return alike.map(({ group, name }, index) => ({
		group,
		name,
		small: spreadOf(times[index]?.small ?? []),
		middle: spreadOf(times[index]?.middle ?? []),
		large: spreadOf(times[index]?.large ?? []),
	}));
}

function shuffled<Item>(items: readonly Item[], random: ReturnType<typeof xoroshiro128plus>): readonly Item[] {
	const left = [...items];
	return items.flatMap(() => left.splice(uniformInt(random, 0, left.length - 1), 1));
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
