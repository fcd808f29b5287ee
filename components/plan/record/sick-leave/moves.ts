import type { Answers } from "@/lib/clinical/content/answers";
import { addDays } from "@/lib/clinical/engine/day";
import { hasSteps } from "@/lib/clinical/engine/record/sick-leave-check";
import type { SickLeaveDecision, SickLeaveKind, SickLeaveStep } from "@/lib/clinical/plan-record";

/**
 * The day on which the absence began, as far as the answers tell: so many days of sick leave ago, or today for
 * somebody who is at work. Undefined where neither was answered.
 */
export function proposedSince({ sickListedDays, workStatus }: Answers, today: string): string | undefined {
	if (sickListedDays !== undefined) return addDays(today, -sickListedDays);
	return workStatus === "working" ? today : undefined;
}

/** Another kind of leave: what was written stays, as far as the new kind has room for it. */
export function asKind(
	value: SickLeaveDecision | undefined,
	kind: SickLeaveKind,
	answers: Answers,
	today: string,
): SickLeaveDecision {
	if (kind === "none") return { kind };
	const since = value?.since ?? proposedSince(answers, today);
	const kept = {
		...(since && kind !== "self-certified" && { since }),
		...pick(value, "goal"),
		...pick(value, "reason"),
	};
	// A step that only has the day it was proposed with was never written.
	const steps = (value?.steps ?? []).filter(({ to, tasks }) => to ?? tasks);
	if (kind === "graded") return { kind, ...kept, steps };
	if (kind === "full")
		return { kind, ...kept, steps: steps.length > 0 ? startingFull(steps) : [{ from: today, percent: 100 }] };
	const [{ percent: _, ...first }] = steps.length > 0 ? (steps as [SickLeaveStep]) : [{ from: today } as SickLeaveStep];
	return { kind, ...kept, steps: [first] };
}

const pick = <Key extends "goal" | "reason">(value: SickLeaveDecision | undefined, key: Key) =>
	value?.[key] === undefined ? {} : { [key]: value[key] };

const startingFull = ([first, ...others]: readonly SickLeaveStep[]): readonly SickLeaveStep[] => [
	{ ...first, percent: 100 },
	...others,
];

/** One more step, from the day after the last one. */
export function withStep({ kind, steps = [] }: SickLeaveDecision, today: string): readonly SickLeaveStep[] {
	const last = steps.at(-1);
	const from = last?.to ? addDays(last.to, 1) : last ? undefined : today;
	const first = kind === "full" && steps.length === 0;
	return [...steps, { ...(from && { from }), ...(first && { percent: 100 }) }];
}

/** A step with other values; an undefined one is taken out. Steps keep their place. */
export function withChange(
	steps: readonly SickLeaveStep[],
	index: number,
	next: Partial<SickLeaveStep>,
): readonly SickLeaveStep[] {
	return steps.map((step, at) =>
		at === index
			? Object.fromEntries(Object.entries({ ...step, ...next }).filter(([, kept]) => kept !== undefined))
			: step,
	);
}

/** True when every step can be drawn: both days in order, and a share for the kinds that have one. */
export const isDrawable = ({ kind, steps = [] }: SickLeaveDecision): boolean =>
	hasSteps(kind) &&
	steps.length > 0 &&
	steps.every(
		({ from, to, percent }, index) =>
			from !== undefined &&
			to !== undefined &&
			from <= to &&
			percent !== undefined &&
			percent >= 0 &&
			percent <= 100 &&
			(steps[index - 1]?.to ?? "") < from,
	);

/** The digits of what was typed, at most three; undefined when there are none. */
export function wholeNumber(typed: string): number | undefined {
	const digits = typed.replace(/\D/g, "").slice(0, 3);
	return digits === "" ? undefined : Number(digits);
}
