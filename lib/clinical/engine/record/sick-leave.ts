import type { SickLeaveDecision } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function sickLeaveLines(_decision: SickLeaveDecision, _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function sickLeaveGaps(_decision: SickLeaveDecision, _context: RecordContext): readonly RecordGap[] {
	return [];
}
