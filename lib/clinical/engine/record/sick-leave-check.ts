import type { SickLeaveDecision, SickLeaveStep } from "../../plan-record";
import type { LocalContent } from "../content-type";
import { addDays, daysBetween } from "../day";
import type { Evaluation } from "../evaluate";
import { proposeIcpc } from "../icpc";
import { daysIncluded, yearEnds } from "../leave-dates";

type LeaveContent = LocalContent["sickLeave"];
/** What the check reads of the content. */
export type LeaveRules = Pick<LeaveContent, "limits" | "shortFor">;
type Slots = Readonly<Record<string, number>>;

/** `key` is the path in the decision: "steps.0.to", "reason". */
export type LeaveProblem = { key: string; problem: keyof LeaveContent["problems"]; slots: Slots };
export type LeaveWarning = { key: string; warning: keyof LeaveContent["warnings"]; slots: Slots };

/** Full and graded leave go in steps, each with a percentage; the other kinds are one period. */
export const hasSteps = (kind: SickLeaveDecision["kind"]): boolean => kind === "graded" || kind === "full";

/** The first and last day of the absence, from the day it began; null while a day is missing. */
export function absence({ since, steps = [] }: SickLeaveDecision): { from: string; to: string } | null {
	const from = since ?? steps[0]?.from;
	const to = steps
		.flatMap((step) => step.to ?? [])
		.toSorted()
		.at(-1);
	return from && to && from <= to ? { from, to } : null;
}

/** Why a reason is asked for: full leave always, graded leave beyond two weeks where the code is one for short leave. */
export function reasonAsked(
	decision: SickLeaveDecision,
	{ limits, shortFor }: LeaveRules,
	{ presentation, phase }: Pick<Evaluation, "presentation" | "phase">,
): "full-reason" | "long-reason" | null {
	if (decision.kind === "full") return "full-reason";
	const whole = absence(decision);
	if (decision.kind !== "graded" || !whole || daysIncluded(whole.from, whole.to) <= limits.shortDays) return null;
	const radiates = presentation === "radiculopathy" || presentation === "acute-deficit";
	const code = proposeIcpc(presentation, phase, null, false, radiates ? "one" : "none")?.code;
	return shortFor.some((short) => short === code) ? "long-reason" : null;
}

/** What is missing or against the rules, in the order of the form. Empty when the plan may be signed. */
export function leaveProblems(
	decision: SickLeaveDecision,
	rules: LeaveRules,
	evaluation: Pick<Evaluation, "presentation" | "phase">,
): readonly LeaveProblem[] {
	const { kind, steps = [], reason } = decision;
	if (kind === "none") return [];
	const asked = reasonAsked(decision, rules, evaluation);
	const whole = absence(decision);
	return [
		...(steps.length === 0 ? [at("steps", "no-period")] : []),
		...(steps.length > 1 && !hasSteps(kind) ? [at("steps.1.from", "one-period")] : []),
		...steps.flatMap((step, index) => [
			...periodProblems(step, index, decision),
			...(hasSteps(kind) ? percentProblems(step, index, kind, rules) : []),
		]),
		...kindProblems(decision, rules),
		...(whole && whole.to > yearEnds(whole.from) ? [at(`steps.${steps.length - 1}.to`, "over-a-year")] : []),
		...(asked && !reason?.trim() ? [at("reason", asked)] : []),
	];
}

/** What the clinician should know on the day the plan is made. None of it keeps the plan from being signed. */
export function leaveWarnings(
	decision: SickLeaveDecision,
	{ limits }: LeaveRules,
	today: string,
): readonly LeaveWarning[] {
	const { kind, steps = [] } = decision;
	const [first] = steps;
	if (kind === "none" || !first?.from) return [];
	const warn = (key: string, warning: LeaveWarning["warning"], slots: Slots = {}) => [{ key, warning, slots }];
	if (kind === "self-certified") {
		const days = first.to ? daysIncluded(first.from, first.to) : 0;
		const { selfCertifiedDays: few, selfCertifiedDaysByAgreement: many } = limits;
		if (days > many) return warn("steps.0.to", "self-certified-long", { days: many });
		return days > few ? warn("steps.0.to", "self-certified-days", { days: few }) : [];
	}
	const back = daysBetween(first.from, today);
	const whole = absence(decision);
	return [
		...(-back > limits.daysAhead ? warn("steps.0.from", "ahead", { days: limits.daysAhead }) : []),
		...(back > limits.backdatedWithReason
			? warn("steps.0.from", "backdated-long", { days: back })
			: back > limits.backdatedFree
				? warn("steps.0.from", "backdated", { days: back })
				: []),
		...(hasSteps(kind)
			? steps.flatMap(({ percent }, index) =>
					percent !== undefined && percent >= limits.gradedMin && percent < limits.lowestShare
						? warn(`steps.${index}.percent`, "low-share", { min: limits.lowestShare })
						: [],
				)
			: []),
		...(hasSteps(kind) && whole && daysIncluded(whole.from, whole.to) > limits.reassessDays
			? warn(`steps.${steps.length - 1}.to`, "reassess")
			: []),
	];
}

const at = (key: string, problem: LeaveProblem["problem"], slots: Slots = {}): LeaveProblem => ({
	key,
	problem,
	slots,
});

function periodProblems({ from, to }: SickLeaveStep, index: number, { since, steps = [] }: SickLeaveDecision) {
	const key = `steps.${index}`;
	if (!from || !to) return [at(`${key}.${from ? "to" : "from"}`, "no-day")];
	const before = steps[index - 1]?.to;
	const missing = before === undefined ? 0 : daysBetween(before, from) - 1;
	return [
		...(to < from ? [at(`${key}.to`, "to-before-from")] : []),
		...(missing < 0 ? [at(`${key}.from`, "overlap")] : []),
		...(missing === 1 ? [at(`${key}.from`, "gap-one")] : []),
		...(missing > 1 ? [at(`${key}.from`, "gap", { days: missing })] : []),
		...(since && from < since ? [at(`${key}.from`, "before-since")] : []),
	];
}

function percentProblems(
	{ percent }: SickLeaveStep,
	index: number,
	kind: SickLeaveDecision["kind"],
	rules: LeaveRules,
) {
	const key = `steps.${index}.percent`;
	const { gradedMin: min, gradedMax: max } = rules.limits;
	if (percent === undefined) return [at(key, "no-percent")];
	if (kind === "graded") return percent < min || percent > max ? [at(key, "graded-percent", { min, max })] : [];
	if (index === 0) return percent === 100 ? [] : [at(key, "full-start")];
	return percent < 1 || percent > 100 ? [at(key, "full-percent")] : [];
}

function kindProblems({ kind, steps = [], treatmentDays = 0 }: SickLeaveDecision, { limits }: LeaveRules) {
	const [first] = steps;
	const days = first?.from && first.to ? daysBetween(first.from, addDays(first.to, 1)) : 0;
	if (kind === "pending") {
		return [
			...(days > limits.pendingDays ? [at("steps.0.to", "pending-days", { days: limits.pendingDays })] : []),
			...(first && !first.tasks?.trim() ? [at("steps.0.tasks", "pending-tasks")] : []),
		];
	}
	const room = Math.ceil(days / 7) * limits.treatmentDaysAWeek;
	return kind === "treatment-days" && days > 0 && treatmentDays > room
		? [at("treatmentDays", "treatment-days", { days: room })]
		: [];
}
