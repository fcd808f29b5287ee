import "server-only";
import type { Transaction } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { NotificationKind } from "@/lib/review/types";

type About = { practiceId: string; caseId: string; reviewId: string };

/** Tells each of these people once. Whoever may not see the case is left out; whoever did it need not be told. */
export async function notify(
	transaction: Transaction,
	about: About,
	kind: NotificationKind,
	to: readonly string[],
	{ by, now }: { by: string; now: Date },
): Promise<void> {
	const { practiceId, caseId } = about;
	const found = await transaction.case.findUnique({
		where: { practiceId_id: { practiceId, id: caseId } },
		select: { closedAt: true, authorId: true },
	});
	if (!found) return;
	const told = [...new Set(to)].filter(
		(userId) => userId !== by && (found.closedAt === null || found.authorId === userId),
	);
	for (const userId of told) {
		await transaction.notification.create({ data: { ...about, id: newId(now), userId, kind, createdAt: now } });
	}
}

/** The GPs whose plan it is: who signed it and who sent it. All of the practice where both have left. */
export async function gpsBehind(
	transaction: Transaction,
	practiceId: string,
	review: { consultationId: string; askedById: string },
): Promise<readonly string[]> {
	const signature = await transaction.signature.findUnique({
		where: { practiceId_consultationId: { practiceId, consultationId: review.consultationId } },
		select: { signedById: true },
	});
	const all = await gpsOf(transaction, practiceId);
	const behind = all.filter((id) => id === signature?.signedById || id === review.askedById);
	return behind.length > 0 ? behind : all;
}

export const gpsOf = (transaction: Transaction, practiceId: string) =>
	peopleOf(transaction, { practiceId, role: "gp" });

/** Whoever has it; else whom it was sent to; else every physiotherapist of the practice's own. */
export async function physiosBehind(
	transaction: Transaction,
	practiceId: string,
	{ toUserId, claimedById }: { toUserId: string | null; claimedById: string | null },
): Promise<readonly string[]> {
	const named = claimedById ?? toUserId;
	if (named) return [named];
	return peopleOf(transaction, { practiceId, role: "physio", external: false });
}

async function peopleOf(
	transaction: Transaction,
	where: { practiceId: string; role: "gp" | "physio"; external?: boolean },
): Promise<readonly string[]> {
	const rows = await transaction.membership.findMany({ where: { ...where, endedAt: null }, select: { userId: true } });
	return rows.map(({ userId }) => userId);
}
