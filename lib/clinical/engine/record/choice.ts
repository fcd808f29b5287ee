import type { ChoiceRecord } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function choiceLines(_decision: ChoiceRecord, _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function choiceGaps(_decision: ChoiceRecord, _context: RecordContext): readonly RecordGap[] {
	return [];
}
