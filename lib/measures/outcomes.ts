import "server-only";
import { dayOf } from "@/lib/dates";
import type { Transaction } from "@/lib/db/client";
import { outcomeWeeks } from "./limits";
import type { Outcome } from "./types";

/**
 * What patients have told of themselves some weeks after the plan, by a code on their own phone, each with the day on
 * which it was answered. The code opens by weeks after the plan was signed and stays open until the next questions, so
 * which week an answer tells of is the day's to say and not the form's. What was asked at a visit is read from the
 * visits themselves and goes before. Whoever keeps such an answer calls `recountCase`.
 */
export async function outcomesOf(
	transaction: Transaction,
	practiceId: string,
	caseId: string,
): Promise<readonly Outcome[]> {
	const rows = await transaction.patientForm.findMany({
		where: { practiceId, caseId, moment: { in: outcomeWeeks.map((week) => `week-${week}`) } },
		select: { pain: true, function: true, usual: true, savedAt: true },
		orderBy: { savedAt: "desc" },
	});
	return rows.map(({ pain, function: ability, usual, savedAt }) => ({
		...{ caseId, on: dayOf(savedAt), pain, function: ability },
		backToUsual: usual === null ? null : usual === "yes",
	}));
}
