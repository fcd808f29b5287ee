import "server-only";
import { db } from "@/lib/db/client";

/** True when the person is no longer a GP of the practice. What they left unfinished is nobody's: another goes on with it. */
export async function hasLeft(practiceId: string, userId: string): Promise<boolean> {
	const membership = await db().membership.findFirst({
		where: { practiceId, userId, role: "gp", endedAt: null },
		select: { id: true },
	});
	return membership === null;
}
