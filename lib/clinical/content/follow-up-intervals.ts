import type { FollowUpInterval } from "../types";
import type { PlanItemId } from "./plan-items";

/**
 * The days that a drafted line names for the next visit. All are product choices, as the lines are. A line with which
 * the patient makes contact, or that asks for a look the same day, proposes no day.
 */
export const followUpIntervals = [
	{ item: "followUp.fever-recheck", from: 3, to: 5 },
	{ item: "followUp.cancer-review", from: 7, to: 14 },
	{ item: "followUp.abdomen", from: 3, to: 3 },
	{ item: "followUp.power-recheck", from: 2, to: 3 },
	{ item: "followUp.root-recheck", from: 14, to: 14 },
	{ item: "followUp.fracture-review", from: 7, to: 14 },
	{ item: "followUp.acute-low", from: 28, to: 42, byPatient: true },
	{ item: "followUp.acute-medium", from: 14, to: 28 },
	{ item: "followUp.acute-high", from: 7, to: 14 },
	{ item: "followUp.subacute-low", from: 28, to: 42 },
	{ item: "followUp.subacute-medium", from: 28, to: 28 },
	{ item: "followUp.subacute-high", from: 14, to: 14 },
	{ item: "followUp.chronic-low", from: 84, to: 84 },
	{ item: "followUp.chronic-medium", from: 42, to: 56 },
	{ item: "followUp.chronic-high", from: 28, to: 28 },
	{ item: "followUp.other-presentation", from: 28, to: 42 },
] as const satisfies readonly (FollowUpInterval & { item: PlanItemId })[];
