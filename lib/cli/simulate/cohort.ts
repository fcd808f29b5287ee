import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Figures } from "@/lib/cli/simulate/figures";
import {
	type SimulatedClass,
	type SimulatedFinding,
	simulatedDiseases,
	simulatedFindings,
} from "@/lib/clinical/content/simulated-cohort";

export type Findings = Readonly<Record<SimulatedFinding, boolean>>;

export type Person = {
	class: SimulatedClass;
	age: number;
	sex: "female" | "male";
	/** Days since the pain began, at the first visit. */
	day: number;
	first: Findings;
	/** At the review: what has turned up is added, what was there stays. */
	review: Findings;
	notImproved: boolean;
	attends: boolean;
	esrAtReview: boolean;
	/** At the first visit. */
	improving: boolean;
	/** It is answered that the pain follows load and position. */
	mechanical: boolean;
	/** Where this person stands, from 0 to 1, when the flags that are not drawn one by one are handed out. */
	otherFlag: number;
	/** Where this person stands when an X-ray is read. */
	xray: number;
};

const findingNames = Object.keys(simulatedFindings) as readonly SimulatedFinding[];
const youngest = 16;
const oldest = 90;

/**
 * The same seed gives the same people, to the digit. Everyone takes as many numbers from the generator, whatever they
 * are, so that a run with one figure changed differs by that figure alone.
 */
export function* drawCohort(figures: Figures, seed: number, n: number): Generator<Person> {
	const generator = xoroshiro128plus(seed);
	const next = () => uniformFloat64(generator);
	for (let index = 0; index < n; index++) yield drawPerson(figures, next);
}

function drawPerson(figures: Figures, next: () => number): Person {
	const among = drawClass(figures, next());
	const age = drawAge(figures, among, next(), next());
	const has = (what: string, u: number) => u < figures.of(what, among);
	const sex = has("female", next()) ? "female" : "male";
	const week = figures.at("firstWeek/from");
	const day = 7 * (week + Math.floor(next() * (figures.at("firstWeek/to") - week + 1)));
	const first = {} as Record<SimulatedFinding, boolean>;
	const review = {} as Record<SimulatedFinding, boolean>;
	for (const name of findingNames) {
		const [now, later] = [next(), next()];
		first[name] = has(name, now);
		review[name] = first[name] || (simulatedFindings[name].changes && among !== "none" && has(name, later));
	}
	return {
		class: among,
		age,
		sex,
		day,
		first,
		review,
		notImproved: has("notImproved", next()),
		attends: has("attends", next()),
		esrAtReview: has("esrAtReview", next()),
		otherFlag: next(),
		xray: next(),
		improving: has("improving", next()),
		mechanical: has("mechanical", next()),
	};
}

function drawClass(figures: Figures, u: number): SimulatedClass {
	let upTo = 0;
	for (const disease of simulatedDiseases) {
		upTo += figures.of("prevalence", disease);
		if (u < upTo) return disease;
	}
	return "none";
}

/** A band by the published shares, then any age of the band alike. */
function drawAge(figures: Figures, among: SimulatedClass, u: number, within: number): number {
	const [from, to] = drawBand(figures, among, u);
	return from + Math.floor(within * (to - from + 1));
}

/**
 * Over 70, 50 to 70, under 20 or between. A disease with a figure of its own for over 70 has everyone else spread as
 * those without disease are; one with a figure for 50 and over has those spread as the others of that age are.
 */
function drawBand(figures: Figures, among: SimulatedClass, u: number): readonly [number, number] {
	const all50 = figures.of("age50");
	const all71 = figures.of("age71");
	const from50 = figures.of("age50", among);
	const own71 = figures.own("age71", among);
	const over70 = own71 ?? (from50 * all71) / all50;
	const middle = own71 === undefined ? from50 - over70 : ((1 - over70) * (all50 - all71)) / (1 - all71);
	if (u < over70) return [71, oldest];
	if (u < over70 + middle) return [50, 70];
	const young = ((1 - over70 - middle) * figures.of("age20")) / (1 - all50);
	return u < over70 + middle + young ? [youngest, 19] : [20, 49];
}
