import type { Moment } from "@/lib/clinical/content/patient-form";

const day = 86_400_000;

/** Days that a code works: a week before the visit; the follow-up's until two weeks after the last questions. */
export const codeDays = { "before-visit": 7, "follow-up": 98 } as const;
export const codeKinds = ["before-visit", "follow-up"] as const;
export type CodeKind = (typeof codeKinds)[number];

/** The question set that is due; null before the first. A set is open until the next one is. */
export function dueAt(kind: CodeKind, startsAt: Date, now: Date): Moment | null {
	if (kind === "before-visit") return "before-visit";
	const days = (now.getTime() - startsAt.getTime()) / day;
	if (days < 14) return null;
	if (days < 42) return "week-2";
	return days < 84 ? "week-6" : "week-12";
}

export const firstDue = (startsAt: Date): Date => new Date(startsAt.getTime() + 14 * day);
export const endOf = (kind: CodeKind, startsAt: Date): Date => new Date(startsAt.getTime() + codeDays[kind] * day);
