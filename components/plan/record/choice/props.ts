import type { ChoiceRecord } from "@/lib/clinical/plan-record";
import type { ChoiceWords } from "./words";

/** One part of the panel: the whole record, and what puts some fields of it. */
export type ChoicePart = {
	value: ChoiceRecord;
	put: (part: Partial<ChoiceRecord>) => void;
	t: ChoiceWords["t"];
};
