import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAddressed } from "@/lib/auth/reach";
import { whoMayKnow } from "@/lib/auth/who-may-know";
import { db, write } from "@/lib/db/client";
import { knownCases } from "@/lib/review/rows";
import type { NotificationKind, Notifications, NotificationView } from "@/lib/review/types";

const mostUnseen = 100;
const latest = 20;

/**
 * What a person has not seen, and the latest of what they have, newest first. It names the case by the practice's
 * reference and nothing else of the patient. What they may no longer see is left out.
 */
export async function loadNotifications(by: Actor): Promise<Notifications> {
	const { practiceId, userId } = by;
	const order = { orderBy: [{ createdAt: "desc" as const }, { id: "desc" as const }] };
	const unseen = await db().notification.findMany({
		where: { practiceId, userId, seenAt: null },
		...order,
		take: mostUnseen,
	});
	const seen = await db().notification.findMany({
		where: { practiceId, userId, seenAt: { not: null } },
		...order,
		take: latest,
	});
	const rows = [...unseen, ...seen];
	const cases = await knownCases(by, rows);
	const reachable = await reachableReviews(by, rows);
	const shut = await shutCases(
		by,
		rows.filter(({ kind, caseId }) => kind.startsWith("patient") && !cases.has(caseId)),
	);
	const items = rows.flatMap((row): readonly NotificationView[] => {
		const reference = cases.get(row.caseId)?.reference ?? shut.get(row.caseId);
		if (reference === undefined || (row.reviewId !== null && !reachable.has(row.reviewId))) return [];
		return [
			{
				id: row.id,
				kind: row.kind as NotificationKind,
				reference,
				caseId: cases.has(row.caseId) ? row.caseId : null,
				reviewId: row.reviewId,
				at: row.createdAt.toISOString(),
				seen: row.seenAt !== null,
			},
		];
	});
	return { unseen: items.filter((item) => !item.seen).length, items: items.toSorted((a, b) => (a.at < b.at ? 1 : -1)) };
}

/** The references of closed cases whose GP has left: that a patient reports something must reach somebody. */
async function shutCases(
	{ practiceId, userId, role }: Actor,
	rows: readonly { caseId: string }[],
): Promise<ReadonlyMap<string, string>> {
	if (rows.length === 0 || role !== "gp") return new Map();
	const found = await db().case.findMany({
		where: { practiceId, id: { in: [...new Set(rows.map(({ caseId }) => caseId))] } },
		select: { id: true, reference: true, closedAt: true, authorId: true },
	});
	const gps = await db().membership.findMany({
		where: { practiceId, role: "gp", endedAt: null },
		select: { userId: true },
	});
	const here = gps.map((gp) => gp.userId);
	return new Map(
		found.flatMap(({ id, reference, ...one }) =>
			whoMayKnow(one, userId, here) === "reference" ? [[id, reference] as const] : [],
		),
	);
}

async function reachableReviews(by: Actor, rows: readonly { reviewId: string | null }[]): Promise<ReadonlySet<string>> {
	const ids = [...new Set(rows.flatMap(({ reviewId }) => reviewId ?? []))];
	if (ids.length === 0) return new Set();
	const reviews = await db().review.findMany({
		where: { practiceId: by.practiceId, id: { in: ids } },
		select: { id: true, toUserId: true, claimedById: true },
	});
	return new Set(reviews.filter((row) => by.role === "gp" || isAddressed(row, by)).map(({ id }) => id));
}

/** Only one's own; what was seen before stays as it was. */
export async function markSeen(by: Actor, ids: readonly string[], now: Date): Promise<Notifications> {
	const { practiceId, userId } = by;
	await write(practiceId, (transaction) =>
		transaction.notification.updateMany({
			where: { practiceId, userId, id: { in: [...ids] }, seenAt: null },
			data: { seenAt: now },
		}),
	);
	return loadNotifications(by);
}
