import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import { addDays } from "@/lib/clinical/engine/day";
import { prepare } from "@/lib/consultation/prepare";
import { adoptDatabase, type Database, db, write } from "@/lib/db/client";
import { countCase, merge } from "@/lib/measures/count-case";
import { loadDashboard } from "@/lib/measures/service";
import type { Tally } from "@/lib/measures/types";
import { generator, syntheticCase } from "@/prisma/synthetic-visits";
import { type Spread, spreadOf } from "./spread";

export const sizes = { small: 1_000, large: 100_000 } as const;
export type Size = keyof typeof sizes;

export type DashboardFigures = Record<Size, Spread>;

const now = new Date("2026-11-27T12:00:00.000Z");
const today = "2026-11-27";
const actor = demoActor(undefined, now);
const doctors = [actor.userId, ...Array.from({ length: 9 }, (_, number) => `bench-doctor-${number}`)];
const [warmUp, rounds] = [30, 400];

/**
 * The dashboard of two practices, measured by turns, so that whatever else the machine does meets both. `urls` are two
 * empty databases of one kind.
 */
export async function measureDashboard(
	urls: Readonly<Record<Size, string>>,
	say: (line: string) => void,
): Promise<DashboardFigures> {
	const opened = { small: await open(urls.small, "small", say), large: await open(urls.large, "large", say) };
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
	return { small: spreadOf(times.small), large: spreadOf(times.large) };
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
