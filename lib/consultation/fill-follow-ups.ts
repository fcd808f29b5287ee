import "server-only";
import { findFollowUp } from "@/lib/consultation/note-follow-up";
import { db, write } from "@/lib/db/client";
import { log } from "@/lib/log";

const batch = 200;

/**
 * Notes when the next visit is, of what an earlier version signed: the day stands in sealed text, so no migration can
 * read it. Done once; from then on it finds nothing.
 */
export async function fillFollowUps(): Promise<void> {
	for (const { id: practiceId } of await db().practice.findMany({ select: { id: true } })) {
		let after: string | null = "";
		while (after !== null) after = await fillSome(practiceId, after);
	}
}

/** The last case of the batch; null when nothing is left. */
async function fillSome(practiceId: string, after: string): Promise<string | null> {
	const cases = await db().case.findMany({
		where: { practiceId, followUpRank: null, signedAt: { not: null }, id: { gt: after } },
		select: { id: true },
		orderBy: { id: "asc" },
		take: batch,
	});
	const found: { id: string; data: Awaited<ReturnType<typeof findFollowUp>> }[] = [];
	for (const { id } of cases) {
		try {
			found.push({ id, data: await findFollowUp(db(), practiceId, id) });
		} catch (error) {
			// One case that can't be read must not keep the practice from working; it is tried again at the next start.
			log.fault("follow-up", error);
		}
	}
	if (found.length > 0) {
		await write(practiceId, async (transaction) => {
			for (const { id, data } of found)
				if (data) await transaction.case.updateMany({ where: { practiceId, id }, data });
		});
	}
	return cases.length < batch ? null : (cases.at(-1)?.id ?? null);
}
