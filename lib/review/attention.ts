import "server-only";
import type { Transaction } from "@/lib/db/client";
import { type Attention, attentions } from "@/lib/review/types";

/**
 * Notes on the review what waits for a GP: findings and questions until a GP has written, suggestions until they are
 * decided. To be called after every change of the thread or the suggestions, in its transaction.
 */
export async function noteAttention(transaction: Transaction, practiceId: string, reviewId: string): Promise<void> {
	const attention = attentions.indexOf(await waiting(transaction, practiceId, reviewId));
	await transaction.review.update({ where: { practiceId_id: { practiceId, id: reviewId } }, data: { attention } });
}

async function waiting(transaction: Transaction, practiceId: string, reviewId: string): Promise<Attention> {
	const last = await transaction.reviewMessage.findFirst({
		where: { practiceId, reviewId, role: "gp" },
		orderBy: { at: "desc" },
		select: { at: true },
	});
	const asked = await transaction.reviewMessage.findMany({
		where: { practiceId, reviewId, role: "physio", ...(last && { at: { gt: last.at } }) },
		select: { kind: true },
	});
	if (asked.some(({ kind }) => kind === "alarm")) return "alarm";
	if (asked.length > 0) return "question";
	const open = await transaction.suggestion.count({ where: { practiceId, reviewId, status: "open" } });
	return open > 0 ? "suggestion" : "nothing";
}

export const attentionOf = (stored: number): Attention => attentions[stored] ?? "nothing";
