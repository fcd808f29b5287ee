import "server-only";
import type { Transaction } from "@/lib/db/client";

/** Whether the practice has an administrator besides this person. Asked inside the change, so that two at once can't both go. */
export async function hasOtherAdmin(transaction: Transaction, practiceId: string, userId: string): Promise<boolean> {
	const other = await transaction.membership.findFirst({
		where: { practiceId, role: "admin", endedAt: null, userId: { not: userId }, user: { deactivatedAt: null } },
		select: { id: true },
	});
	return other !== null;
}
