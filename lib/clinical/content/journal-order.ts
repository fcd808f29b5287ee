import type { PlanSection } from "../types";

/*
 * What of the plan the journal note keeps when room is short: the lower, the longer. The negatives of the safety
 * questions weigh 2, other findings 3, other negatives 6.
 */

/** What is done before what is said, and what is said before what is left out. */
export const planWeight: Record<PlanSection, number> = {
	referral: 2,
	imaging: 2,
	medication: 2,
	work: 2,
	followUp: 2,
	activity: 4,
	psychological: 5,
	advice: 6,
	notRecommended: 7,
	safetyNet: 8,
};

/** How much sooner a reminder gives way. What to order and whom to call stands, whoever it is written for. */
export const reminderWeight: Record<PlanSection, number> = {
	referral: 0,
	imaging: 0,
	medication: 0,
	work: 3,
	followUp: 3,
	activity: 0,
	psychological: 3,
	advice: 3,
	notRecommended: 0,
	safetyNet: 3,
};

/** Decided, but a conversation rather than an action. */
export const talked: readonly PlanSection[] = ["advice", "psychological"];

/** Drafted lines that stand before their section's others: what harms when it is not known. */
export const standsFirst: readonly string[] = ["medication.opioid-taper", "followUp.cancer-labs"];
