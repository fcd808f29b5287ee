import type { Condition, PlanRule } from "../../types";
import type { FactId } from "../facts";
import type { PlanItemId } from "../plan-items";
import type { QuestionId } from "../questions";

/** A plan rule whose questions, facts and items the compiler checks by name. */
export type DraftRule = Omit<PlanRule, "when" | "items"> & {
	when?: Condition<QuestionId, FactId>;
	items: readonly PlanItemId[];
};

/** Where the plan for ordinary back pain belongs. Urgent and targeted cases get their actions instead. */
export const routine = ["planned", "usual"] as const;
export const notEmergency = ["urgent", "targeted", "planned", "usual"] as const;
export const nerveRoot = ["radicular-pain", "radiculopathy"] as const;
export const ordinary = ["nonspecific", "radicular-pain", "radiculopathy"] as const;
/** A low-risk patient with a new ordinary back needs few words: the rest of the base is left out here. */
export const acuteLow = { presentation: ["nonspecific"], phase: ["acute"], intensity: ["low"] } as const;
export const phases = ["acute", "subacute", "chronic"] as const;
export const strata = ["low", "medium", "high"] as const;
