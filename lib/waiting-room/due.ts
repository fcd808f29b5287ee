import { type Moment, patientFormDays } from "@/lib/clinical/content/patient-form";

const day = 86_400_000;

const { beforeVisitUntil, week2, week6, week12, laterUntil } = patientFormDays;

/** Days that a code works. */
const codeDays = { "before-visit": beforeVisitUntil.days, "follow-up": laterUntil.days } as const;
export const codeKinds = ["before-visit", "follow-up"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** The question set that is due; null before the first. A set is open until the next one is. */
export function dueAt(kind: CodeKind, startsAt: Date, now: Date): Moment | null {
	if (kind === "before-visit") return "before-visit";
	const days = (now.getTime() - startsAt.getTime()) / day;
	if (days < week2.days) return null;
	if (days < week6.days) return "week-2";
	return days < week12.days ? "week-6" : "week-12";
}

export const firstDue = (startsAt: Date): Date => new Date(startsAt.getTime() + week2.days * day);
export const endOf = (kind: CodeKind, startsAt: Date): Date => new Date(startsAt.getTime() + codeDays[kind] * day);

/** When the questions of this moment are asked no more. */
export function closesAt(kind: CodeKind, startsAt: Date, moment: Moment): Date {
	const days = moment === "week-2" ? week6.days : moment === "week-6" ? week12.days : codeDays[kind];
	return new Date(startsAt.getTime() + days * day);
}
