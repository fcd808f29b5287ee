import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Imaging, Power, TriageClass, Within } from "@/lib/clinical/types";
import { type Changes, woman30 } from "../baseline";

/**
 * One decision: the finding in words, what it changes in the normal baseline, the class it comes to and,
 * where it is decided, the imaging, how soon, and a question that it leaves open.
 */
export type Decision = readonly [
	finding: string,
	answers: Changes,
	expected: TriageClass,
	more?: { imaging?: Imaging; within?: Within; open?: QuestionId },
];

export const emergencyMri = { imaging: "emergency-mri", within: "now" } as const;

/** Weakness that is new and has not got worse, unless stated otherwise. */
export const newWeakness = (power: Power, more: Changes = {}): Changes => ({
	power,
	powerNew: "yes",
	powerWorsening: "no",
	...more,
});

export const pregnant = (gestationWeeks: number | undefined, more: Changes = {}): Changes => ({
	...woman30,
	pregnant: "yes",
	missedPeriod: undefined,
	gestationWeeks,
	vaginalBleedingOrContractions: "no",
	...more,
});
