import type { Answers } from "@/lib/clinical/content/answers";
import { addDays, daysBetween } from "@/lib/clinical/engine/day";
import type { MedicineDecision } from "@/lib/clinical/plan-record";
import type { Localised, MedicineGroup } from "@/lib/clinical/types";

type Group = Localised<MedicineGroup>;

/** A group as it is chosen: going on where the patient takes it already, by the group's usual route. */
export function chosenFrom(group: Group, answers: Answers, id: string): MedicineDecision {
	const taken = answers.analgesics?.some((each) => each === group.id) ?? false;
	const [route] = group.routes;
	const [only, ...more] = group.substances;
	return {
		id,
		action: taken ? "continue" : "start",
		group: group.id,
		...(route && { route }),
		...(only && more.length === 0 && { substance: only.id }),
	};
}

/** Days from today, and the day it ends. */
export const withDays = (decision: MedicineDecision, days: number | undefined, today: string): MedicineDecision =>
	compact({ ...decision, days, stopOn: days === undefined ? undefined : addDays(today, days) });

/** Null when the day is not after today. */
export function withStopOn(decision: MedicineDecision, stopOn: string, today: string): MedicineDecision | null {
	const days = daysBetween(today, stopOn);
	return days >= 1 ? { ...decision, stopOn, days } : null;
}

type Loose<T> = { [Key in keyof T]: T[Key] | undefined };

/** A decision without the fields that were emptied: what is not there is not decided. */
export const compact = (decision: Loose<MedicineDecision>): MedicineDecision =>
	Object.fromEntries(Object.entries(decision).filter(([, value]) => value !== undefined)) as MedicineDecision;

/** The reasons that were given, without those that were taken back. */
export function withReason(decision: MedicineDecision, check: string, reason: string): MedicineDecision {
	const { [check]: _, ...others } = decision.overrides ?? {};
	const overrides = reason === "" ? others : { ...others, [check]: reason };
	return compact({ ...decision, overrides: Object.keys(overrides).length > 0 ? overrides : undefined });
}
