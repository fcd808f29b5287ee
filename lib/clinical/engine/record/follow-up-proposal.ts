import type { FollowUpInterval, Stratum } from "../../types";
import type { Evaluation } from "../evaluate";

export type Weeks = { from: number; to: number };

/** The weeks that the draft names for this evaluation and this intensity of the plan, or null where it names none. */
export function proposedWeeks(
	intervals: readonly FollowUpInterval[],
	{ triage, presentation, phase }: Evaluation,
	intensity: Stratum,
): Weeks | null {
	if ((triage.class !== "usual" && triage.class !== "planned") || presentation !== "nonspecific") return null;
	const found = intervals.find((each) => each.phase === phase && each.intensity === intensity);
	return found ? { from: found.from, to: found.to } : null;
}
