import type { PlanRule } from "../types";
import { actionRules } from "./plan-rules/actions";
import { baseRules } from "./plan-rules/base";
import { cellRules } from "./plan-rules/cells";
import { crossCuttingRules } from "./plan-rules/cross-cutting";
import { leftOutRules } from "./plan-rules/left-out";
import { medicationRules } from "./plan-rules/medication";
import { presentationRules } from "./plan-rules/presentations";
import { workRules } from "./plan-rules/work";

/** Which lines are drafted when. Outside the safety net, nothing here speaks in an emergency. */
export const planRules: readonly PlanRule[] = [
	...baseRules,
	...actionRules,
	...presentationRules,
	...cellRules,
	...leftOutRules,
	...workRules,
	...medicationRules,
	...crossCuttingRules,
];
