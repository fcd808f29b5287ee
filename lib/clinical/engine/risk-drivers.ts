import type { Answers } from "../content/answers";
import { type OrebroItem, orebro, orebroCutOff, orebroItems, orebroPoints } from "../instruments/orebro";
import { type StartBackItem, startBack, startBackItems, startBackPoint } from "../instruments/start-back";
import type { Stratum } from "../types";

export type StartBackDrivers = {
	/** The answers that give a point. */
	counting: readonly StartBackItem[];
	/** Groups that the answers given don't allow, but that one other answer would; with the answers that would do it. */
	oneAway: readonly { stratum: Stratum; by: readonly StartBackItem[] }[];
};

const strata: readonly Stratum[] = ["low", "medium", "high"];

/** Which answers carry a STarT Back result, complete or not, and which single change would give another. */
export function startBackDrivers(answers: Answers): StartBackDrivers {
	const { possible } = startBack(answers);
	const given = startBackItems.filter((item) => answers[item] !== undefined);
	const counting = possible.length === 0 ? [] : given.filter((item) => startBackPoint(item, answers) === 1);
	const oneAway = strata
		.filter((stratum) => possible.length > 0 && !possible.includes(stratum))
		.map((stratum) => ({
			stratum,
			by: given.filter((item) => startBack(withOther(item, answers)).possible.includes(stratum)),
		}))
		.filter(({ by }) => by.length > 0);
	return { counting, oneAway };
}

/** The same answers, with one that counts made not to count, or the other way round. */
function withOther(item: StartBackItem, answers: Answers): Answers {
	const counts = startBackPoint(item, answers) === 1;
	if (item === "sbBothersome") return { ...answers, sbBothersome: counts ? "not" : "very" };
	return { ...answers, [item]: counts ? "disagree" : "agree" };
}

export type OrebroDrivers = {
	/** What each answer adds to the total (0–10), the largest first. */
	points: readonly { item: OrebroItem; points: number }[];
	/** From a complete score: how many points away the other side of the cut-off of 50 is, and which answer could alone cross it. */
	crossing: { distance: number; by: readonly OrebroItem[] } | null;
};

/** Which answers carry an Örebro result, and how far it is from the other side of the cut-off. */
export function orebroDrivers(answers: Answers): OrebroDrivers {
	const { total, possible } = orebro(answers);
	if (possible.length === 0) return { points: [], crossing: null };
	const scored = orebroItems.flatMap((item) => {
		const { points, least } = orebroPoints(item, answers);
		return points === null ? [] : [{ item, points, least }];
	});
	const points = scored.map(({ item, points }) => ({ item, points })).toSorted((a, b) => b.points - a.points);
	if (total === null) return { points, crossing: null };
	const isBelow = total < orebroCutOff;
	const distance = isBelow ? orebroCutOff - total : total - orebroCutOff + 1;
	const room = (one: (typeof scored)[number]) => (isBelow ? 10 - one.points : one.points - one.least);
	return {
		points,
		crossing: { distance, by: scored.filter((one) => room(one) >= distance).map(({ item }) => item) },
	};
}
