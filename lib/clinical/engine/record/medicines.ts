import type { MedicineDecision } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function medicinesLines(_decision: readonly MedicineDecision[], _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function medicinesGaps(_decision: readonly MedicineDecision[], _context: RecordContext): readonly RecordGap[] {
	return [];
}
