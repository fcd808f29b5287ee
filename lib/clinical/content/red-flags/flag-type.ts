import type { Condition, RedFlag } from "../../types";
import type { accuracy } from "../accuracy";
import type { FactId } from "../facts";
import type { QuestionId } from "../questions";

type Named = Condition<QuestionId, FactId>;

/** A flag whose questions, facts and accuracy rows the compiler checks by name. */
export type Flag = Omit<RedFlag, "present" | "rows"> & {
	present: Named;
	rows: readonly { row: keyof typeof accuracy; when?: Named }[];
};
