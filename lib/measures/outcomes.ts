import "server-only";
import type { Transaction } from "@/lib/db/client";
import { outcomeWeeks } from "./limits";
import type { Outcome } from "./types";

/**
 * What patients have told of themselves some weeks after the plan, by a code on their own phone. What was asked at a
 * visit is read from the visits themselves and goes before. Whoever keeps such an answer calls `recountCase`.
 */
export async function outcomesOf(
	transaction: Transaction,
	practiceId: string,
	caseId: string,
): Promise<readonly Outcome[]> {
	const rows = await transaction.patientForm.findMany({
		where: { practiceId, caseId, moment: { in: outcomeWeeks.map((week) => `week-${week}`) } },
		select: { moment: true, pain: true, function: true, usual: true },
		orderBy: { savedAt: "desc" },
	});
	return outcomeWeeks.flatMap((week): Outcome[] => {
		const told = rows.find(({ moment }) => moment === `week-${week}`);
		if (!told) return [];
		const { pain, usual } = told;
		return [{ caseId, week, pain, function: told.function, backToUsual: usual === null ? null : usual === "yes" }];
	});
}
