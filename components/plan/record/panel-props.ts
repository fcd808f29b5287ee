import type { Answers } from "@/lib/clinical/content/answers";
import type { Evaluation } from "@/lib/clinical/engine/evaluate";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { EditorWords } from "../editor-words";
import type { PanelWords } from "./panel-words";

/** The parts that are decided in a panel of a section. */
export type PanelPart = Exclude<keyof PlanRecord, "lastPlan">;

/**
 * One part of the decisions. `change` takes the whole next value; undefined takes the decision away.
 * `today` is an ISO calendar day.
 */
export type PanelProps<Part extends PanelPart> = {
	value: PlanRecord[Part];
	change: (next: PlanRecord[Part]) => void;
	answers: Answers;
	evaluation: Evaluation;
	today: string;
	words: PanelWords[Part];
	t: EditorWords["t"];
	lang: EditorWords["lang"];
	/** The other decisions, for a panel that shows what they hold. */
	record?: PlanRecord;
};
