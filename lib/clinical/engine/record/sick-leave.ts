import type { SickLeaveDecision, SickLeaveStep } from "../../plan-record";
import type { Lang } from "../../types";
import { dayText, shortDay } from "../day";
import { leaveDates } from "../leave-dates";
import { fillSlots } from "./fill-slots";
import type { PatientSaying, RecordContext, RecordGap, RecordLine } from "./record-line";
import { written } from "./sentence";
import { hasSteps, leaveProblems } from "./sick-leave-check";

/** The leave with its steps, goal, reason and the dates of the follow-up. Nothing in an emergency. */
export function sickLeaveLines(decision: SickLeaveDecision, context: RecordContext): readonly RecordLine[] {
	if (context.evaluation.triage.class === "emergency") return [];
	const { phrases } = context.content.sickLeave;
	const { kind } = decision;
	const goal = written(decision.goal);
	const reason = written(decision.reason);
	const line = (
		id: string,
		text: string,
		sayings: readonly PatientSaying[] = [],
		note?: string | null,
	): RecordLine[] => [{ id, section: "work", text, sayings, ...(note !== undefined && { note }) }];
	if (kind === "none") return line("decided.leave", leaveText(decision, context), leaveSayings(decision));
	const dates = hasSteps(kind) ? datesAhead(decision, context) : [];
	return [
		...line("decided.leave", leaveText(decision, context), leaveSayings(decision), leaveNote(decision, context)),
		...(goal
			? line("decided.leave.goal", fillSlots(phrases.goal, { text: goal }), [
					{ id: "decided.leave.goal", slots: { goal } },
				])
			: []),
		...(reason ? line("decided.leave.reason", fillSlots(phrases.reason, { text: reason })) : []),
		...(dates.length > 0
			? line("decided.leave.dates", fillSlots(phrases.dates, { list: dates.join("; ") }), [], null)
			: []),
	];
}

/** What is missing or against the rules, in plain words. */
export function sickLeaveGaps(decision: SickLeaveDecision, context: RecordContext): readonly RecordGap[] {
	if (context.evaluation.triage.class === "emergency") return [];
	const { problems, ...rules } = context.content.sickLeave;
	return leaveProblems(decision, rules, context.evaluation).map(({ key, problem, slots }) => ({
		part: "sickLeave",
		key,
		message: fillSlots(problems[problem], slots),
	}));
}

/** «23.–29. november 2026», "23 November–6 December 2026". */
export function periodText(from: string, to: string, lang: Lang): string {
	const last = dayText(to, lang);
	if (from === to) return last;
	const first = dayText(from, lang).split(" ");
	const shared = from.slice(0, 7) === to.slice(0, 7) ? 1 : from.slice(0, 4) === to.slice(0, 4) ? 2 : 3;
	return `${first.slice(0, shared).join(" ")}–${last}`;
}

function leaveText({ kind, since, steps = [], treatmentDays }: SickLeaveDecision, { content, lang }: RecordContext) {
	const { named, phrases } = content.sickLeave;
	const told = steps.flatMap(({ from, to, percent, ...step }) => {
		if (!from || !to) return [];
		const period = periodText(from, to, lang);
		const tasks = written(step.tasks);
		const days = kind === "treatment-days" && treatmentDays !== undefined && treatmentDays > 0;
		const share = hasSteps(kind) && percent !== undefined ? fillSlots(phrases.step, { period, percent }) : period;
		return [
			[
				share,
				...(days ? [fillSlots(phrases.treatmentDays, { days: treatmentDays })] : []),
				...(tasks ? [tasks] : []),
			].join(", "),
		];
	});
	const began = since && kind !== "none" ? [fillSlots(phrases.since, { day: dayText(since, lang) })] : [];
	return [
		kind === "none" || told.length === 0 ? `${named[kind]}.` : `${named[kind]}: ${told.join("; ")}.`,
		...began,
	].join(" ");
}

/** «Gradert sykmelding: 60 % 23.11–29.11, 40 % 30.11–6.12.» */
function leaveNote({ kind, steps = [] }: SickLeaveDecision, { content, lang }: RecordContext): string {
	const told = steps.flatMap(({ from, to, percent }) => {
		if (!from || !to) return [];
		const share = hasSteps(kind) && percent !== undefined ? `${percent} % ` : "";
		return [`${share}${shortDay(from, lang)}–${shortDay(to, lang)}`];
	});
	const named = content.sickLeave.named[kind];
	return told.length === 0 ? `${named}.` : `${named}: ${told.join(", ")}.`;
}

function leaveSayings({ kind, steps = [] }: SickLeaveDecision): readonly PatientSaying[] {
	if (kind === "none") return [{ id: "decided.leave.none", slots: {} }];
	return steps.flatMap((step) => stepSayings(kind, step));
}

function stepSayings(kind: Exclude<SickLeaveDecision["kind"], "none">, step: SickLeaveStep): readonly PatientSaying[] {
	const { from, to, percent } = step;
	const tasks = written(step.tasks);
	if (!from || !to) return [];
	const period = { from, to };
	const doing: PatientSaying[] = tasks ? [{ id: "decided.leave.tasks", slots: { tasks } }] : [];
	if (kind !== "graded" && kind !== "full") {
		return [{ id: `decided.leave.${kind}`, slots: period }, ...(kind === "pending" ? doing : [])];
	}
	if (percent === undefined) return [];
	if (percent >= 100) return [{ id: "decided.leave.rest", slots: period }];
	return [{ id: "decided.leave.step", slots: { ...period, work: `${100 - percent} %` } }, ...doing];
}

/** The dates that the leave reaches once it has begun, and the next one after it. */
function datesAhead(decision: SickLeaveDecision, { content, lang }: RecordContext): readonly string[] {
	const { steps = [] } = decision;
	const begins = steps[0]?.from;
	const ends = steps
		.flatMap(({ to }) => to ?? [])
		.toSorted()
		.at(-1);
	if (!decision.since || !begins || !ends) return [];
	const { milestones, phrases } = content.sickLeave;
	const ahead = leaveDates(milestones, decision.since).filter(({ on }) => on >= begins);
	const next = ahead.find(({ on }) => on > ends)?.on ?? ends;
	return ahead
		.filter(({ on }) => on <= next)
		.map(({ at, short, on }) =>
			fillSlots(at === "ends" ? phrases.by : phrases.from, { what: short, day: dayText(on, lang) }),
		);
}
