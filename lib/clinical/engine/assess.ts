import type { Answers } from "../content/answers";
import type { Assessment } from "../types";
import type { LocalContent } from "./content-type";
import { draftPlan } from "./draft-plan";
import { evaluate } from "./evaluate";
import type { PatientYes } from "./patient-alarms";
import { prune } from "./prune";

/**
 * The whole assessment of one consultation: prune, evaluate, draft. `said` are the alarm answers that the patient gave.
 * Contradictions are the caller's to refuse; here the alarm answer stands. Pure, and total over valid answers.
 */
export function assess(content: LocalContent, answers: Answers, said: readonly PatientYes[] = []): Assessment {
	const reachable = prune(content, answers).answers;
	const evaluation = evaluate(content, reachable, said);
	return { ...evaluation, plan: draftPlan(content, reachable, evaluation) };
}
