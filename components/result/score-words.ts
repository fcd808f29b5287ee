import type { Answers } from "@/lib/clinical/content/answers";
import { orebroDrivers } from "@/lib/clinical/engine/risk-drivers";
import type { OrebroResult, StartBackResult, Stratum } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ResultTexts } from "./class-words";
import { orebroRange, startBackRange } from "./score-ranges";

const strata: readonly Stratum[] = ["low", "medium", "high"];

/** The stratum in the middle of a sentence: "høy". */
export const stratumWord = (stratum: Stratum, t: ResultTexts) => t.terms.stratum[stratum].toLowerCase();

/** Ids of nine and ten items: none answered reads "not asked", not "anything is possible". */
const untouched = (missing: readonly string[], items: number) => missing.length === items;

/** The score, or what the missing answers still allow: what is not asked is never taken as low. */
export function startBackWords(score: StartBackResult, answers: Answers, t: ResultTexts): string {
	const words = t.result.risk;
	const say = (stratum: Stratum) => stratumWord(stratum, t);
	if (score.possible.length === 0) return words.offForAge;
	if (score.total !== null && score.stratum !== null) {
		const parts = [fill(words.total9, { n: score.total }), fill(words.psychosocial, { n: score.psychosocial ?? 0 })];
		return `${t.terms.stratum[score.stratum]} (${parts.join(", ")})`;
	}
	if (untouched(score.missing, 9)) return words.notAsked;
	const range = fill(words.range9, startBackRange(answers));
	const [only, ...others] = score.possible;
	if (only && others.length === 0) return `${range}; ${fill(words.certain, { stratum: say(only) })}`;
	const excluded = strata.filter((stratum) => !score.possible.includes(stratum)).map(say);
	if (excluded.length === 0) return `${range}; ${fill(words.missing, { n: score.missing.length })}`;
	return `${range}; ${fill(words.cannot, { stratum: excluded.join(words.or) })}`;
}

/** The score with its distance to the other side of the cut-off, or its bounds. */
export function orebroWords(score: OrebroResult, answers: Answers, t: ResultTexts): string {
	const words = t.result.risk;
	if (score.possible.length === 0) return words.offForAge;
	const { crossing } = orebroDrivers(answers);
	if (score.total !== null && crossing) {
		const distance = fill(score.atRisk ? words.pointsAbove : words.pointsBelow, { n: crossing.distance });
		return `${fill(words.total100, { n: score.total })}, ${score.atRisk ? words.atRisk : words.notAtRisk}; ${distance}`;
	}
	if (untouched(score.missing, 10)) return words.notAsked;
	const [only, ...others] = score.possible;
	const outlook = others.length > 0 ? words.eitherRisk : only ? words.certainAtRisk : words.certainNotAtRisk;
	return `${fill(words.range100, orebroRange(answers))}; ${outlook}`;
}
