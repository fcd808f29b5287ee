import type { Answers } from "@/lib/clinical/content/answers";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { TriageClass } from "@/lib/clinical/types";
import type { PlanDecision, PlanLine } from "@/lib/consultation/types";

/** An invented patient. Ids are fixed, so that a link or a test finds the same case in every database. */
export type Scenario = {
	name: string;
	description: string;
	caseId: string;
	consultationId: string;
	reference: string;
	age: number;
	sex: "female" | "male";
	/** When the consultation was: whole days before today, and the minutes that it took. */
	daysAgo: number;
	minutes: number;
	answers: Answers;
	class: TriageClass;
	settled: boolean;
	signed: boolean;
	decisions?: readonly PlanDecision[];
	/** What was decided beside the lines, on the calendar day of the visit. */
	record?: (day: string) => PlanRecord;
	/** The visits after the first, in their order. */
	later?: readonly LaterVisit[];
};

/** A signed follow-up. Its plan stands as drafted, with what was decided beside it. */
export type LaterVisit = {
	consultationId: string;
	daysAgo: number;
	minutes: number;
	answers: Answers;
	/** `last` is the plan of the visit before. */
	record: (day: string, last: readonly PlanLine[]) => PlanRecord;
};

/** The ids of the scenario with this number. */
export const scenarioIds = (number: number) => {
	const tail = String(number).padStart(12, "0");
	return { caseId: `01900000-0000-7000-8001-${tail}`, consultationId: `01900000-0000-7000-8002-${tail}` };
};
