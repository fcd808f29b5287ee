import { type TriageClass, triageClasses } from "../types";

/** The classes from the most urgent on: the queue is walked by the place in this row, 0 first. */
const byUrgency = triageClasses.toReversed();

export const urgencyOf = (triageClass: TriageClass): number => byUrgency.indexOf(triageClass);

export const classOf = (urgency: number): TriageClass => byUrgency[urgency] ?? "usual";
