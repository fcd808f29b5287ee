import type { Condition, Intensity, Stratum } from "../types";
import type { LocalContent } from "./content-type";
import type { Evaluation } from "./evaluate";
import { type Case, holds } from "./holds";

/** The plan rule that asks for one step more: not better at a review. */
const stepRule = "X13";

const nextStep = { low: "medium", medium: "high", high: "high" } as const satisfies Record<Stratum, Stratum>;

/** How closely the plan follows, where that comes from, whether the last plan did not help, and whether it was raised for that. */
export type PlanIntensity = { is: Stratum; from: Intensity; raised: boolean; notBetter: boolean };

/**
 * The score's own intensity is never changed: the plan takes medium where it is not scored, and one step more where
 * rule X13 holds. There is no step above high.
 */
export function planIntensity(planRules: LocalContent["planRules"], { risk }: Evaluation, of: Case): PlanIntensity {
	const scored = risk.intensity === "not-scored" ? "medium" : risk.intensity;
	const rule = planRules.find(({ id }) => id === stepRule);
	const isNotBetter = rule?.when !== undefined && holds(rule.when as Condition, of) === "yes";
	const is = isNotBetter ? nextStep[scored] : scored;
	return { is, from: risk.intensity, raised: is !== scored, notBetter: isNotBetter };
}
