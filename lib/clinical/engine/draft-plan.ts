import type { Answers } from "../content/answers";
import {
	type Plan,
	type PlanCell,
	type PlanItem,
	type PlanRule,
	type PlanSection,
	planSections,
	type Stratum,
} from "../types";
import type { LocalContent } from "./content-type";
import type { Evaluation } from "./evaluate";
import { type Case, holds, openCase } from "./holds";
import { openAlarms } from "./patient-alarms";
import { planIntensity } from "./plan-intensity";

type LocalPlanRule = LocalContent["planRules"][number];

const emptyPlan = (): Record<PlanSection, PlanItem[]> =>
	Object.fromEntries(planSections.map((section) => [section, []])) as unknown as Record<PlanSection, PlanItem[]>;

/** The first draft of the plan. In an emergency: what to do now and the safety net, nothing else. */
export function draftPlan(content: LocalContent, answers: Answers, evaluation: Evaluation): Plan {
	const emergency = evaluation.triage.class === "emergency";
	const because = rulesByItem(content, openCase(content, answers), evaluation);
	const plan = emptyPlan();
	for (const item of content.planItems) {
		const rules = because.get(item.id);
		if (!rules || (emergency && item.section !== "safetyNet")) continue;
		plan[item.section].push({
			id: item.id,
			text: item.text,
			because: rules,
			evidence: item.evidence,
			basis: item.basis,
		});
	}
	if (emergency) plan.referral.push(...emergencyActions(content, evaluation));
	return plan;
}

/** Which plan and triage rules ask for each item. */
function rulesByItem(content: LocalContent, of: Case, evaluation: Evaluation): Map<string, string[]> {
	const because = new Map<string, string[]>();
	const intensity = planIntensity(content.planRules, evaluation, of).is;
	for (const rule of content.planRules) {
		const reasons = reasonsFor(rule, of, evaluation, intensity);
		if (!reasons) continue;
		for (const item of rule.items) because.set(item, [...new Set([...(because.get(item) ?? []), ...reasons])]);
	}
	return because;
}

/** The rule's own id with the triage rules that it answers to, or null when it does not apply. */
function reasonsFor(rule: LocalPlanRule, of: Case, evaluation: Evaluation, intensity: Stratum): string[] | null {
	if (!applies(rule, of, evaluation, intensity)) return null;
	const answered = answeredRules(rule.fired, evaluation);
	if (rule.fired && answered.length === 0) return null;
	return [rule.id, ...answered];
}

/** Whether the cell and the answers ask for this, the triage rules that it answers to aside. */
export function applies(
	{ cell, except, when }: Pick<PlanRule, "cell" | "except" | "when">,
	of: Case,
	evaluation: Evaluation,
	intensity: Stratum,
): boolean {
	if (!isInside(cell, evaluation, intensity) || (except && isInside(except, evaluation, intensity))) return false;
	return !when || holds(when, of) === "yes";
}

/** The ids of the triage rules that have fired among these. */
export const answeredRules = (fired: readonly string[] | undefined, { triage }: Evaluation): string[] =>
	triage.reasons.map((reason) => reason.rule).filter((id) => isNamed(id, fired));

/** Whether a triage rule is one of those that a plan rule answers to; `CES-*` is every rule that begins so. */
export const isNamed = (rule: string, fired: readonly string[] = []): boolean =>
	fired.some((pattern) => (pattern.endsWith("*") ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern));

function isInside(cell: PlanCell | undefined, evaluation: Evaluation, intensity: Stratum): boolean {
	const { triage, presentation, phase } = evaluation;
	return (
		(cell?.class?.includes(triage.class) ?? true) &&
		(cell?.presentation?.includes(presentation) ?? true) &&
		(cell?.phase?.includes(phase ?? "unknown") ?? true) &&
		(cell?.intensity?.includes(intensity) ?? true) &&
		(cell?.settled === undefined || cell.settled === triage.settled) &&
		(cell?.patientAlarms === undefined || openAlarms(evaluation.patientAlarms).length === 0)
	);
}

/** One script for each disease that the emergency rules point to, the leading one first. */
export function emergencyScripts(content: Pick<LocalContent, "rules" | "scripts">, { triage }: Evaluation) {
	if (triage.class !== "emergency") return [];
	const targets = triage.reasons.map((reason) => content.rules.find((rule) => rule.id === reason.rule)?.target);
	return [...new Set(targets)].flatMap((target) => content.scripts.find((script) => script.target === target) ?? []);
}

/** The claim that the first line must pick out who needs a hospital. */
const emergencyEvidence = ["S003-31"];

function emergencyActions(content: LocalContent, evaluation: Evaluation): PlanItem[] {
	const rules = evaluation.triage.reasons.map((reason) => reason.rule);
	return emergencyScripts(content, evaluation).flatMap((script) => {
		const because = rules.filter((id) => content.rules.find((rule) => rule.id === id)?.target === script.target);
		const lines = [script.receiver, ...script.now];
		return lines.map((text, index) => ({
			id: `emergency.${script.target}.${index + 1}`,
			text: index === 0 ? `${script.title}: ${text}` : text,
			because,
			evidence: emergencyEvidence,
			basis: script.basis,
		}));
	});
}
