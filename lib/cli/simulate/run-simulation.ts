import { drawCohort, type Person } from "@/lib/cli/simulate/cohort";
import { type Figures, figures } from "@/lib/cli/simulate/figures";
import { askEngine, followed, hasFlag, type StrategyId, strategyIds, type World } from "@/lib/cli/simulate/strategies";
import { type SimulatedDisease, simulatedDiseases, simulatedVariants } from "@/lib/clinical/content/simulated-cohort";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { wilson } from "@/lib/measures/statistics/wilson";

/** Of 1,000, with the 95 % interval of the drawing. */
export type Rate = { events: number; of: number; per1000: number; low: number; high: number };

type Found = { first: number; review: number; missed: number };

export type StrategyResult = {
	imaged: Rate;
	/** Of those, the ones who had films only. */
	onlyFilm: Rate;
	foundFirst: Rate;
	foundReview: Rate;
	missed: Rate;
	/** Of 1,000 with serious disease. */
	missedOfDiseased: Rate;
	byDisease: Readonly<Record<SimulatedDisease, Found>>;
};

export type Run = { diseased: Rate; strategies: Readonly<Record<StrategyId, StrategyResult>> };

export type Simulation = {
	contentVersion: string;
	seed: number;
	n: number;
	base: Run;
	variants: readonly { id: string; title: { nb: string; en: string }; run: Run }[];
};

export type Settings = { content: LocalContent; seed: number; n: number; variants: boolean };

export function simulate({ content, seed, n, variants }: Settings): Simulation {
	const ryggvett = askEngine(content);
	const run = (set: Readonly<Record<string, number>>) => runOnce(figures(set), ryggvett, seed, n);
	return {
		contentVersion: content.version,
		seed,
		n,
		base: run({}),
		variants: variants ? simulatedVariants.map(({ id, title, set }) => ({ id, title, run: run(set) })) : [],
	};
}

type Tally = { imaged: number; onlyFilm: number; found: Record<SimulatedDisease, Found> };

function runOnce(of: Figures, ryggvett: World["ryggvett"], seed: number, n: number): Run {
	const world: World = { figures: of, otherFlags: otherFlags(of, seed, n), ryggvett };
	const tallies = Object.fromEntries(strategyIds.map((id) => [id, emptyTally()])) as Record<StrategyId, Tally>;
	let diseased = 0;
	for (const person of drawCohort(of, seed, n)) {
		if (person.class !== "none") diseased++;
		for (const id of strategyIds) count(tallies[id], person, followed[id](person, world));
	}
	return {
		diseased: rate(diseased, n),
		strategies: Object.fromEntries(
			strategyIds.map((id) => [id, resultOf(tallies[id], n, diseased)]),
		) as Run["strategies"],
	};
}

/** How many of those without a drawn flag must have another, so that the published share has at least one. */
function otherFlags(of: Figures, seed: number, n: number): number {
	let drawn = 0;
	for (const person of drawCohort(of, seed, n)) if (hasFlag(person, person.first)) drawn++;
	if (drawn === n) return 0;
	return Math.max(0, (of.at("anyFlag/none") - drawn / n) / (1 - drawn / n));
}

const emptyTally = (): Tally => ({
	imaged: 0,
	onlyFilm: 0,
	found: Object.fromEntries(simulatedDiseases.map((id) => [id, { first: 0, review: 0, missed: 0 }])) as Tally["found"],
});

function count(
	tally: Tally,
	person: Person,
	{ imaged, onlyFilm, found }: ReturnType<(typeof followed)[StrategyId]>,
): void {
	if (imaged) tally.imaged++;
	if (onlyFilm) tally.onlyFilm++;
	if (person.class !== "none" && found) tally.found[person.class][found]++;
}

function resultOf({ imaged, onlyFilm, found }: Tally, n: number, diseased: number): StrategyResult {
	const all = (when: keyof Found) => simulatedDiseases.reduce((sum, id) => sum + found[id][when], 0);
	return {
		imaged: rate(imaged, n),
		onlyFilm: rate(onlyFilm, n),
		foundFirst: rate(all("first"), n),
		foundReview: rate(all("review"), n),
		missed: rate(all("missed"), n),
		missedOfDiseased: rate(all("missed"), diseased),
		byDisease: found,
	};
}

function rate(events: number, of: number): Rate {
	const { low, high } = wilson(events, of);
	return { events, of, per1000: of === 0 ? 0 : (1000 * events) / of, low: 1000 * low, high: 1000 * high };
}
