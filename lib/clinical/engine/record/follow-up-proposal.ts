import type { FollowUpInterval } from "../../types";
import type { Evaluation } from "../evaluate";

export type Weeks = { from: number; to: number };

/** The weeks that the draft names for this evaluation, or null where it names none. Not scored takes medium. */
export function proposedWeeks(intervals: readonly FollowUpInterval[], evaluation: Evaluation): Weeks | null {
	const { triage, presentation, phase, risk } = evaluation;
	if ((triage.class !== "usual" && triage.class !== "planned") || presentation !== "nonspecific") return null;
	const intensity = risk.intensity === "not-scored" ? "medium" : risk.intensity;
	const found = intervals.find((each) => each.phase === phase && each.intensity === intensity);
	return found ? { from: found.from, to: found.to } : null;
}
