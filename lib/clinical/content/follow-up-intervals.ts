import type { FollowUpInterval } from "../types";
import type { PlanItemId } from "./plan-items";

/** The weeks that the drafted follow-up line of ordinary back pain names. All are product choices, as the lines are. */
export const followUpIntervals = [
	{ item: "followUp.acute-low", phase: "acute", intensity: "low", from: 4, to: 6 },
	{ item: "followUp.acute-medium", phase: "acute", intensity: "medium", from: 2, to: 4 },
	{ item: "followUp.acute-high", phase: "acute", intensity: "high", from: 1, to: 2 },
	{ item: "followUp.subacute-low", phase: "subacute", intensity: "low", from: 4, to: 6 },
	{ item: "followUp.subacute-medium", phase: "subacute", intensity: "medium", from: 4, to: 4 },
	{ item: "followUp.subacute-high", phase: "subacute", intensity: "high", from: 2, to: 2 },
	{ item: "followUp.chronic-low", phase: "chronic", intensity: "low", from: 12, to: 12 },
	{ item: "followUp.chronic-medium", phase: "chronic", intensity: "medium", from: 6, to: 8 },
	{ item: "followUp.chronic-high", phase: "chronic", intensity: "high", from: 4, to: 4 },
] as const satisfies readonly (FollowUpInterval & { item: PlanItemId })[];
