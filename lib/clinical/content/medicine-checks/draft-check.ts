import type { MedicineCheck, MedicineCondition } from "../../types";
import type { FactId } from "../facts";
import type { MedicineGroupId } from "../medicines";
import { opioidGroups } from "../opioid-groups";
import type { QuestionId } from "../questions";

/** A check whose groups, questions and facts the compiler checks by name. */
export type DraftCheck = Omit<MedicineCheck, "groups" | "when"> & {
	groups: readonly MedicineGroupId[];
	when?: MedicineCondition<QuestionId, FactId>;
};

export const nsaid = ["nsaid"] as const;
export const opioid = opioidGroups;

/** What the clinician wants taken; a check of it is silent for what is on its way out. */
export const chosen = ["start", "continue"] as const;

/** Pregnancy is asked of those who may be pregnant; an answer counts whoever gave it. */
export const maybePregnant = {
	any: [{ fact: "canBePregnant" }, { question: "pregnant", answered: true }],
} as const;
