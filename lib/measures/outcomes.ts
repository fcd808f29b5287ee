import "server-only";
import type { Transaction } from "@/lib/db/client";
import type { Outcome } from "./types";

/**
 * What patients have told of themselves some weeks after the first visit. What was asked at a visit is read from the
 * visits themselves and goes before. A service that keeps patients' own answers hands them over here, and calls
 * `recountCase` when one comes in.
 */
export async function outcomesOf(
	_transaction: Transaction,
	_practiceId: string,
	_caseId: string,
): Promise<readonly Outcome[]> {
	return [];
}
