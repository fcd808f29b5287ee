import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Answers } from "@/lib/clinical/content/answers";
import type { Transaction } from "@/lib/db/client";

type Draft = {
	id: string;
	caseId: string;
	answers: Answers;
	contentVersion: string;
	/** Made by the browser: the request sent twice makes one row. */
	createKey?: string | null;
	/** The visit after one that was signed. */
	followUp?: true;
};

/** The draft of a visit, written by whoever makes it, and its line in the log. The case stands there already. */
export async function addDraft(
	transaction: Transaction,
	by: Actor,
	{ id, caseId, answers, contentVersion, createKey = null, followUp }: Draft,
	now: Date,
): Promise<void> {
	const { practiceId, userId } = by;
	await transaction.consultation.create({
		data: {
			...{ practiceId, id, caseId, answers: JSON.stringify(answers), contentVersion, createKey, authorId: userId },
			...{ createdAt: now, savedAt: now },
		},
	});
	await appendAudit(transaction, {
		...{ practiceId, at: now, event: "create", actor: by, caseId, subjectId: id },
		detail: followUp ? { followUp } : {},
	});
}

/** The age that a year of birth comes to in the year of a calendar day; null where it is not known. */
export const ageOn = (day: string, birthYear: number | null | undefined): number | null =>
	birthYear == null ? null : Number(day.slice(0, 4)) - birthYear;
