import type { Answers } from "../content/answers";
import type { Condition, PlanRule, Truth } from "../types";
import type { LocalContent } from "./content-type";
import { answeredRules, applies, isNamed } from "./draft-plan";
import type { Evaluation } from "./evaluate";
import { type Case, holds, openCase } from "./holds";
import { type PlanIntensity, planIntensity } from "./plan-intensity";

type Content = Pick<LocalContent, "planRules" | "rules" | "questions" | "facts">;

/**
 * Those of these plan items that are not drafted, and of which it can't be said that they no longer apply: a rule that
 * asks for them stands open for want of an answer.
 */
export function notAskedItems(
	content: Content,
	answers: Answers,
	evaluation: Evaluation,
	items: readonly string[],
): readonly string[] {
	const of = openCase(content, answers);
	const intensity = planIntensity(content.planRules, evaluation, of);
	const rules: readonly PlanRule[] = content.planRules as unknown as readonly PlanRule[];
	return items.filter((item) => {
		const truths = rules
			.filter((rule) => rule.items.includes(item))
			.map((rule) => asksFor(rule, content, of, evaluation, intensity));
		return truths.includes("unknown") && !truths.includes("yes");
	});
}

/** An open question goes before another phase or closeness: what nobody asked about has not ended. */
function asksFor(rule: PlanRule, content: Content, of: Case, evaluation: Evaluation, intensity: PlanIntensity): Truth {
	const { cell, except, when, fired } = rule;
	const { triage, phase } = evaluation;
	const { phase: phases, intensity: intensities, settled, ...known } = cell ?? {};
	if (!applies({ cell: known, ...(except && { except }) }, of, evaluation, intensity.is)) return "no";
	const asked = [when ? holds(when, of) : "yes", fired ? hasFired(fired, content, of, evaluation) : "yes"] as const;
	if (asked.includes("no")) return "no";
	if (asked.includes("unknown")) return "unknown";
	const open = {
		phase: phase === null && !phases?.includes("unknown"),
		intensity: intensity.from === "not-scored" && !intensity.raised,
		settled: settled === true && !triage.settled,
	};
	const certain = {
		...(!open.phase && phases && { phase: phases }),
		...(!open.intensity && intensities && { intensity: intensities }),
		...(!open.settled && settled !== undefined && { settled }),
	};
	if (!applies({ cell: certain }, of, evaluation, intensity.is)) return "no";
	return applies({ ...(cell && { cell }) }, of, evaluation, intensity.is) ? "yes" : "unknown";
}

function hasFired(fired: readonly string[], { rules }: Content, of: Case, evaluation: Evaluation): Truth {
	if (answeredRules(fired, evaluation).length > 0) return "yes";
	const isOpen = rules.some(({ id, when }) => isNamed(id, fired) && holds(when as Condition, of) === "unknown");
	return isOpen ? "unknown" : "no";
}
