import type { FollowUpDecision } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function followUpLines(_decision: FollowUpDecision, _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function followUpGaps(_decision: FollowUpDecision, _context: RecordContext): readonly RecordGap[] {
	return [];
}
