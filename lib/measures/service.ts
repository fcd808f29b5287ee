import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { type Asked, makeDashboard } from "./dashboard";
import type { Dashboard } from "./dashboard-types";
import { monthBefore } from "./months";
import { readCounts } from "./stored";
import type { Tally } from "./types";

/**
 * The dashboard of the actor's practice. Reads the tallies of at most as many months as the longest period has, in all
 * and by a few groups: as many rows for a hundred cases as for a million. A GP sees themself among colleagues without a
 * name, an administrator sees nobody's.
 */
export async function loadDashboard(
	{ practiceId, userId, role }: Pick<Actor, "practiceId" | "userId" | "role">,
	asked: Asked,
	now: Date,
): Promise<Dashboard> {
	const from = monthBefore(asked.to, asked.period - 1);
	const [rows, contents, progress] = await Promise.all([
		db().measureTally.findMany({ where: { practiceId, month: { gte: from, lte: asked.to } } }),
		db().contentVersion.findMany({ select: { version: true, createdAt: true }, orderBy: { createdAt: "asc" } }),
		db().measureProgress.findUnique({ where: { practiceId } }),
	]);
	const tallies = rows.map(
		({ month, dimension, value, counts }) => ({ month, dimension, value, counts: readCounts(counts) }) as Tally,
	);
	return makeDashboard(tallies, asked, {
		today: dayOf(now),
		self: role === "gp" ? userId : null,
		contents: contents.map(({ version, createdAt }) => ({ version, month: dayOf(createdAt).slice(0, 7) })),
		isCounting: progress !== null && progress.doneAt === null,
	});
}
