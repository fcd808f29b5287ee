import "server-only";
import { db } from "@/lib/db/client";
import { readScores } from "@/lib/review/stored";
import type { SessionScoreView } from "@/lib/review/types";

const most = 100;

/** What was measured at the sessions of a case, by day. Of very many the latest. */
export async function scoresOfCase(practiceId: string, caseId: string): Promise<readonly SessionScoreView[]> {
	const rows = await db().sessionScore.findMany({
		where: { practiceId, caseId },
		orderBy: [{ day: "desc" }, { id: "desc" }],
		take: most,
	});
	return rows.toReversed().map(({ id, reviewId, day, byName, scores }) => ({
		id,
		reviewId,
		day,
		by: byName,
		...readScores(scores),
	}));
}
