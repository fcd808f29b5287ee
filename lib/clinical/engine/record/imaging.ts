import type { ImagingDecision } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function imagingLines(_decision: ImagingDecision, _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function imagingGaps(_decision: ImagingDecision, _context: RecordContext): readonly RecordGap[] {
	return [];
}
