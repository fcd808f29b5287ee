import type { Phase, SectionId, Stratum } from "@/lib/clinical/types";

/** How many of how many, or a sum and how many it is of. */
export type Counted = readonly [count: number, of: number];
export type Counts = Readonly<Record<string, Counted>>;

/** The rates of the dashboard, in its order. What was not decided counts in none of them. */
export const rates = [
	"imaging",
	"imagingWithoutIndication",
	"opioids",
	"sickLeave",
	"gradedLeave",
	"referral",
	"physiotherapy",
	"followUpKept",
	"safetyComplete",
	"deviation",
] as const;
export type Rate = (typeof rates)[number];
export const isRate = (name: string): name is Rate => (rates as readonly string[]).includes(name);

/** Over which the counts are kept apart. `month` is of the visit, or of the day that was planned. */
export const dimensions = ["all", "stratum", "phase", "author"] as const;
export type Dimension = (typeof dimensions)[number];

/** A visit's own part of the counts: numbers and closed words, nothing that anyone wrote. Days are ISO calendar days. */
export type VisitFacts = {
	id: string;
	/** The day on which the visit was begun, and signed. */
	begunOn: string;
	signedOn: string;
	authorId: string | null;
	stratum: Stratum | null;
	phase: Phase | null;
	counts: Counts;
	/** The day agreed for the next visit here; null where none was, or where it is with somebody else. */
	plannedOn: string | null;
	/** Back pain from 0 to 10; null when not answered. */
	pain: number | null;
	pace: Pace | null;
};

/** How long the sections were worked in, in whole seconds, and how many keys and clicks it took. */
export type Pace = { seconds: Readonly<Partial<Record<SectionId, number>>>; interactions: number };

/** What a patient told on a day after the first visit. Null where it was not answered. */
export type Outcome = {
	caseId: string;
	/** The calendar day on which it was answered. Which week it tells of is counted from the first visit. */
	on: string;
	/** 0 to 10. */
	pain: number | null;
	function: number | null;
	backToUsual: boolean | null;
};

/** The counts of one month in one value of a dimension. */
export type Tally = { month: string; dimension: Dimension; value: string; counts: Counts };
