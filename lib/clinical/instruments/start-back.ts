import type { Answers } from "../content/answers";
import type { StartBackResult, Stratum } from "../types";

/**
 * STarT Back Screening Tool, nine items by topic (© Keele University; Hill 2008, doi 10.1002/art.23563).
 * Total 0–9, psychosocial subscale 0–5: total ≤ 3 low; total ≥ 4 with psychosocial ≤ 3 medium, ≥ 4 high.
 */
const physicalItems = ["sbLegPain", "sbShoulderNeck", "sbWalkShort", "sbDressSlow"] as const;
export const psychosocialItems = ["sbFear", "sbWorry", "sbCatastrophising", "sbLowMood", "sbBothersome"] as const;
export const startBackItems = [...physicalItems, ...psychosocialItems] as const;

export type StartBackItem = (typeof startBackItems)[number];

const strata: readonly Stratum[] = ["low", "medium", "high"];

/** 1 for an answer that counts, 0 for one that doesn't, null for one that was not given. */
export function startBackPoint(item: StartBackItem, answers: Answers): 0 | 1 | null {
	const answer = answers[item];
	if (answer === undefined) return null;
	return answer === "agree" || answer === "very" || answer === "extremely" ? 1 : 0;
}

export function stratumOf(total: number, psychosocial: number): Stratum {
	if (total <= 3) return "low";
	return psychosocial >= 4 ? "high" : "medium";
}

/** The score, or every stratum that the missing answers still allow. Off under 18 years. */
export function startBack(answers: Answers): StartBackResult {
	if (answers.age !== undefined && answers.age < 18) return offForAge;
	const physical = count(physicalItems, answers);
	const psychosocial = count(psychosocialItems, answers);
	const missing = [...physical.missing, ...psychosocial.missing];
	const possible = new Set<Stratum>();
	for (let more = 0; more <= physical.missing.length; more++) {
		for (let worse = 0; worse <= psychosocial.missing.length; worse++) {
			const psych = psychosocial.points + worse;
			possible.add(stratumOf(physical.points + more + psych, psych));
		}
	}
	const complete = missing.length === 0;
	const total = physical.points + psychosocial.points;
	return {
		total: complete ? total : null,
		psychosocial: psychosocial.missing.length === 0 ? psychosocial.points : null,
		stratum: complete ? stratumOf(total, psychosocial.points) : null,
		possible: strata.filter((stratum) => possible.has(stratum)),
		missing,
	};
}

const offForAge: StartBackResult = { total: null, psychosocial: null, stratum: null, possible: [], missing: [] };

function count(
	items: readonly StartBackItem[],
	answers: Answers,
): { points: number; missing: readonly StartBackItem[] } {
	const missing: StartBackItem[] = [];
	let points = 0;
	for (const item of items) {
		const point = startBackPoint(item, answers);
		if (point === null) missing.push(item);
		else points += point;
	}
	return { points, missing };
}
