import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Bounded, PracticeFigures } from "@/lib/practice/types";

/** Counted no further than this: an exact count of a large practice costs more than it tells. */
const most = 1000;

const bounded = (count: number): Bounded => ({ count: Math.min(count, most), more: count > most });
const day = 86_400_000;

/** The plain figures of the administrator's start page. */
export async function practiceFigures({ practiceId }: Pick<Actor, "practiceId">, now: Date): Promise<PracticeFigures> {
	const take = most + 1;
	const open = { practiceId, closedAt: null };
	const signedSince = (days: number) =>
		db().case.count({ where: { ...open, signedAt: { gte: new Date(now.getTime() - days * day) } }, take });
	const [drafts, week, month, members, openInvitations, erasuresWaiting] = await Promise.all([
		db().case.count({ where: { ...open, status: "draft" }, take }),
		signedSince(7),
		signedSince(30),
		db().membership.findMany({ where: { practiceId, endedAt: null }, distinct: ["userId"], select: { userId: true } }),
		db().oneTimeLink.count({
			where: { practiceId, kind: "invitation", usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
		}),
		db().erasure.count({ where: { practiceId, status: "asked" } }),
	]);
	return {
		openDrafts: bounded(drafts),
		signed7Days: bounded(week),
		signed30Days: bounded(month),
		activePeople: members.length,
		openInvitations,
		erasuresWaiting,
	};
}
