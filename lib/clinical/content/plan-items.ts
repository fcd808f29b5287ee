import type { PlanItemContent } from "../types";
import { activityItems } from "./plan-items/activity";
import { adviceItems } from "./plan-items/advice";
import { followUpItems } from "./plan-items/follow-up";
import { imagingItems } from "./plan-items/imaging";
import { medicationItems } from "./plan-items/medication";
import { notRecommendedItems } from "./plan-items/not-recommended";
import { psychologicalItems } from "./plan-items/psychological";
import { referralItems } from "./plan-items/referral";
import { careItems } from "./plan-items/referral-care";
import { safetyNetItems } from "./plan-items/safety-net";
import { workItems } from "./plan-items/work";

const items = [
	...adviceItems,
	...activityItems,
	...psychologicalItems,
	...workItems,
	...medicationItems,
	...imagingItems,
	...referralItems,
	...careItems,
	...followUpItems,
	...safetyNetItems,
	...notRecommendedItems,
] as const;

export type PlanItemId = (typeof items)[number]["id"];

/** Every line that a plan can hold. The order is the order within each section of the draft. */
export const planItems: readonly PlanItemContent[] = items;
