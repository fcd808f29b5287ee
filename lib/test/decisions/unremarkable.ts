import type { Changes } from "../baseline";

/** Findings that say little alone: usual care, and a red flag whose caveat says so. */
export const lowSpecificity: readonly (readonly [finding: string, answers: Changes, flag: string])[] = [
	["age 50", { age: 50 }, "ageOver50"],
	["a man of 80", { age: 80 }, "ageOver70"],
	["age 18", { age: 18, adolescentAthlete: "no" }, "ageUnder20"],
	["night pain", { nightPain: "yes" }, "nightPain"],
	["pain at rest", { restPain: "yes" }, "noReliefFromBedRest"],
	["thoracic pain at 40", { thoracicPain: "yes" }, "thoracicPainUnder55"],
	["no improvement at a month", { durationDays: 31 }, "noImprovementAtOneMonth"],
	["pain for two months, improving", { durationDays: 60, course: "improving" }, "painOverOneMonth"],
	["diabetes", { diabetes: "yes" }, "diabetes"],
	["a short course of corticosteroids", { corticosteroids: "short" }, "shortCorticosteroids"],
];

/** Findings that are ordinary altogether. */
export const ordinary: readonly (readonly [finding: string, answers: Changes])[] = [
	["the worst imaginable pain score", { painBack: 10 }],
	["weight lost on purpose", { weightLossUnexplained: "no" }],
	["earlier episodes", { previousEpisodes: 12 }],
	["smoker with hypertension", { smoker: "yes", hypertension: "yes" }],
	["wants imaging", { wantsImaging: "yes" }],
	["pain in one leg above the knee", { legPain: "one", legPainBelowKnee: "no" }],
];
