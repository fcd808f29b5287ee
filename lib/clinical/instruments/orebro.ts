import type { Answers } from "../content/answers";
import type { OrebroResult } from "../types";

/**
 * Örebro Musculoskeletal Pain Screening Questionnaire, short form (Linton 2011, doi 10.1097/BRS.0b013e3181f8f775).
 * Ten items, raw answers in; light work, sleep and return to work are reversed here. Total 1–100, at risk from 50.
 */
const items = {
	omDuration: { least: 1, reversed: false },
	omPainWeek: { least: 0, reversed: false },
	omLightWork: { least: 0, reversed: true },
	omSleep: { least: 0, reversed: true },
	omTense: { least: 0, reversed: false },
	omDepressed: { least: 0, reversed: false },
	omRiskPersist: { least: 0, reversed: false },
	omReturnToWork: { least: 0, reversed: true },
	omPainStop: { least: 0, reversed: false },
	omNotWork: { least: 0, reversed: false },
} as const;

export type OrebroItem = keyof typeof items;
export const orebroItems = Object.keys(items) as readonly OrebroItem[];

export const orebroCutOff = 50;

/** What an item adds to the total: 0–10, the duration 1–10. `least` is the smallest it can add. */
export function orebroPoints(item: OrebroItem, answers: Answers): { points: number | null; least: number } {
	const raw = answers[item];
	const { least, reversed } = items[item];
	return { points: raw === undefined ? null : reversed ? 10 - raw : raw, least };
}

/** The lowest and highest total (1–100) that the answers given still allow. */
export function orebroBounds(answers: Answers): { least: number; most: number } {
	let least = 0;
	let most = 0;
	for (const item of orebroItems) {
		const scored = orebroPoints(item, answers);
		least += scored.points ?? scored.least;
		most += scored.points ?? 10;
	}
	return { least, most };
}

/** The score, or both results while the missing answers allow both. Off under 18 years. */
export function orebro(answers: Answers): OrebroResult {
	if (answers.age !== undefined && answers.age < 18) return { total: null, atRisk: null, possible: [], missing: [] };
	const { least, most } = orebroBounds(answers);
	const missing = orebroItems.filter((item) => answers[item] === undefined);
	const complete = missing.length === 0;
	return {
		total: complete ? least : null,
		atRisk: complete ? least >= orebroCutOff : null,
		possible: [...(least < orebroCutOff ? [false] : []), ...(most >= orebroCutOff ? [true] : [])],
		missing,
	};
}
