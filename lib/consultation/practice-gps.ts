import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { none } from "@/lib/consultation/case-filter";
import { matching } from "@/lib/consultation/case-where";
import type { GpChoice } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";

/**
 * Whose cases the list can be narrowed to: the practice's GPs, and those who have left but have cases here. `nobody` is
 * true where there are cases from before there were accounts, which name no GP.
 */
export async function loadGps(by: Actor): Promise<{ gps: readonly GpChoice[]; nobody: boolean }> {
	const members = await db().membership.findMany({
		where: { practiceId: by.practiceId, role: "gp" },
		select: { endedAt: true, user: { select: { id: true, name: true, deactivatedAt: true } } },
	});
	const all = members.map(({ endedAt, user: { id, name, deactivatedAt } }) => ({
		id,
		name,
		former: endedAt !== null || deactivatedAt !== null,
	}));
	const gps: GpChoice[] = [];
	for (const gp of all) if (!gp.former || (await hasCases(by, gp.id))) gps.push(gp);
	return {
		gps: gps.sort((one, other) => one.name.localeCompare(other.name, "nb")),
		nobody: await hasCases(by, none),
	};
}

async function hasCases(by: Actor, gp: string): Promise<boolean> {
	return (await db().case.findFirst({ where: matching(by, { gp }), select: { id: true } })) !== null;
}
