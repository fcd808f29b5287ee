import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { demoPeople } from "@/lib/auth/demo-people";
import { addDays } from "@/lib/clinical/engine/day";
import { dayOf } from "@/lib/dates";
import { write } from "@/lib/db/client";
import { countCase, merge } from "@/lib/measures/count-case";
import type { Tally } from "@/lib/measures/types";
import { generator, syntheticCase } from "@/prisma/synthetic-visits";

/** How much each invented doctor works, and how much more or less they picture than the others. */
const doctors: readonly (readonly [id: string, work: number, imaging: number])[] = [
	[demoPeople.gp.userId, 0.22, 0.9],
	[demoPeople.otherGp.userId, 0.18, 1],
	["demo-doctor-3", 0.16, 1.05],
	["demo-doctor-4", 0.14, 0.85],
	["demo-doctor-5", 0.12, 1.9],
	["demo-doctor-6", 0.1, 1.1],
	["demo-doctor-7", 0.08, 0.6],
];

const days = 400;
const aDay = 3;
/** From this day on the invented practice pictures less, so that its run chart has something to see. */
const changed = 190;

/**
 * More than a year of invented counts behind the scenarios, without cases: the dashboard shows something from the first
 * minute, and the list stays short enough to read. Before anything is signed.
 */
export async function seedFigures({ practiceId }: Actor, today: Date): Promise<void> {
	const random = generator(20_260_117);
	const last = dayOf(today);
	const tallies: Tally[] = [];
	for (let day = 0; day < days * aDay; day++) {
		const number = Math.floor(day / aDay);
		const [authorId, , more] = doctor(random());
		const { visits, outcomes } = syntheticCase(random, {
			id: `demo-${day}`,
			day: addDays(last, number - days - 1),
			authorId,
			today: last,
			imaging: (number < changed ? 0.3 : 0.18) * more,
		});
		tallies.push(...countCase(visits, outcomes));
	}
	await write(practiceId, (transaction) =>
		transaction.measureTally.createMany({
			data: merge(tallies).map(({ counts, ...key }) => ({ practiceId, ...key, counts: JSON.stringify(counts) })),
		}),
	);
}

function doctor(at: number): (typeof doctors)[number] {
	let left = at;
	for (const one of doctors) {
		left -= one[1];
		if (left < 0) return one;
	}
	return doctors[0] as (typeof doctors)[number];
}
