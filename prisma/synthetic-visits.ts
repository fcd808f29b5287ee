import { addDays } from "@/lib/clinical/engine/day";
import type { Phase, Stratum } from "@/lib/clinical/types";
import type { Counted, Counts, Outcome, VisitFacts } from "@/lib/measures/types";

/** Mulberry32: the same numbers at every run. */
export function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

export type SyntheticCase = { visits: readonly VisitFacts[]; outcomes: readonly Outcome[] };
type Wanted = { id: string; day: string; authorId: string; today: string; imaging: number };

const pick = <Value>(random: () => number, table: readonly (readonly [Value, number])[]): Value => {
	let left = random();
	for (const [value, share] of table) {
		left -= share;
		if (left < 0) return value;
	}
	return (table[0] as readonly [Value, number])[0];
};

const strata: readonly (readonly [Stratum | null, number])[] = [
	["low", 0.42],
	["medium", 0.3],
	["high", 0.16],
	[null, 0.12],
];
const phases: readonly (readonly [Phase | null, number])[] = [
	["acute", 0.5],
	["subacute", 0.22],
	["chronic", 0.25],
	[null, 0.03],
];
const burden: Record<Stratum, number> = { low: 0, medium: 1, high: 2 };

/**
 * An invented course: a first visit and what may come after it. The shares are invented too, so that every picture has
 * something to show; they say nothing of any practice.
 */
export function syntheticCase(random: () => number, { id, day, authorId, today, imaging }: Wanted): SyntheticCase {
	const stratum = pick(random, strata);
	const phase = pick(random, phases);
	const heavy = stratum ? burden[stratum] : 1;
	const pain = 3 + Math.floor(random() * 5);
	const visit = (number: number, begunOn: string, more: Partial<VisitFacts>): VisitFacts => ({
		id: `${id}-${number}`,
		begunOn,
		signedOn: begunOn,
		authorId,
		stratum,
		phase,
		counts: decisions(random, imaging, heavy),
		plannedOn: null,
		pain,
		pace: null,
		...more,
	});
	const planned = random() < 0.7 ? addDays(day, 10 + Math.floor(random() * 25)) : null;
	const first = visit(1, day, { plannedOn: planned, pace: random() < 0.8 ? pace(random) : null });
	const visits = [first];
	const back = planned && random() < 0.72 ? addDays(planned, Math.floor(random() * 6) - 2) : null;
	if (back && back <= today) visits.push(visit(2, back, { pain: later(random, pain, heavy) }));
	const outcomes: Outcome[] = [];
	for (const week of [6, 12] as const) {
		if (addDays(day, week * 7) > today || random() > 0.6) continue;
		const left = later(random, pain, heavy);
		outcomes.push({ caseId: id, on: addDays(day, week * 7), pain: left, function: 10 - left, backToUsual: left < 3 });
	}
	return { visits, outcomes };
}

const later = (random: () => number, pain: number, heavy: number) =>
	Math.max(0, Math.round(pain * (0.25 + 0.2 * heavy + 0.5 * random())));

const pace = (random: () => number) => {
	const around = (seconds: number) => Math.round(seconds * (0.6 + 0.8 * random()));
	return {
		seconds: {
			alarm: around(95),
			history: around(70),
			examination: around(120),
			risk: around(80),
			work: around(60),
			care: around(45),
			patient: around(50),
		},
		interactions: around(74),
	};
};

function decisions(random: () => number, imaging: number, heavy: number): Counts {
	const happens = (chance: number): Counted => [random() < chance ? 1 : 0, 1];
	const imaged = random() < imaging;
	const without = imaged && random() < 0.45;
	const isListed = random() < 0.25 + 0.12 * heavy;
	const referred = random() < 0.3 + 0.15 * heavy;
	const drops = random() < 0.14;
	return {
		consultations: [1, 1],
		imaging: [imaged ? 1 : 0, 1],
		...(imaged && { imagingWithoutIndication: [without ? 1 : 0, 1] as const }),
		opioids: happens(0.08 + 0.03 * heavy),
		sickLeave: [isListed ? 1 : 0, 1],
		...(isListed && { gradedLeave: happens(0.6) }),
		referral: [referred ? 1 : 0, 1],
		physiotherapy: [referred && random() < 0.8 ? 1 : 0, 1],
		safetyComplete: happens(0.88),
		deviation: [without || drops ? 1 : 0, 1],
		...(without && { [`deviation.imaging.${random() < 0.6 ? "patient-wish" : "own-words"}`]: [1, 1] as const }),
		...(drops && { [`deviation.drop.${random() < 0.5 ? "referral" : "activity"}`]: [1, 1] as const }),
	};
}
