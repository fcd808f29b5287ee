import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { Physiotherapist } from "@/lib/review/types";

/** Whom a plan can be sent to by name: the practice's own first, each in the order of the alphabet. */
export async function loadPhysiotherapists({
	practiceId,
}: Pick<Actor, "practiceId">): Promise<readonly Physiotherapist[]> {
	const rows = await db().membership.findMany({
		where: { practiceId, role: "physio", endedAt: null },
		select: { external: true, user: { select: { id: true, name: true } } },
	});
	return rows
		.map(({ external, user }) => ({ ...user, external }))
		.toSorted(
			(one, other) => Number(one.external) - Number(other.external) || one.name.localeCompare(other.name, "nb"),
		);
}
