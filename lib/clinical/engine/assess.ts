import type { Answers } from "../content/answers";
import type { Assessment } from "../types";
import type { LocalContent } from "./content-type";
import { draftPlan } from "./draft-plan";
import { evaluate } from "./evaluate";
import { prune } from "./prune";

/**
 * The whole assessment of one consultation: prune, evaluate, draft.
 * Contradictions are the caller's to refuse; here the alarm answer stands. Pure, and total over valid answers.
 */
export function assess(content: LocalContent, answers: Answers): Assessment {
	const reachable = prune(content, answers).answers;
	const evaluation = evaluate(content, reachable);
	return { ...evaluation, plan: draftPlan(content, reachable, evaluation) };
}
