import type { Condition, Rule } from "../types";
import type { FactId } from "./facts";
import type { QuestionId } from "./questions";

/** A rule whose questions and facts the compiler checks by name. */
export type TriageRule = Omit<Rule, "when"> & { when: Condition<QuestionId, FactId> };
