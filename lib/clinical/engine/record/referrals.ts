import type { ReferralDecision } from "../../plan-record";
import type { RecordContext, RecordGap, RecordLine } from "./record-line";

export function referralsLines(_decision: readonly ReferralDecision[], _context: RecordContext): readonly RecordLine[] {
	return [];
}

export function referralsGaps(_decision: readonly ReferralDecision[], _context: RecordContext): readonly RecordGap[] {
	return [];
}
