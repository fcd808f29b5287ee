import "server-only";
import type { Role } from "@/lib/auth/roles";
import { db } from "@/lib/db/client";

export type MembershipView = { id: string; practiceId: string; practiceName: string; role: Role; external: boolean };

/** What a person acts as in one session. */
export type ActsAs = Pick<MembershipView, "practiceId" | "id" | "role">;

/** What a person may act as, oldest first. */
export async function membershipsOf(userId: string): Promise<readonly MembershipView[]> {
	const rows = await db().membership.findMany({
		where: { userId, endedAt: null },
		include: { practice: { select: { name: true } } },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, practiceId, practice, role, external }) => ({
		id,
		practiceId,
		practiceName: practice.name,
		role,
		external,
	}));
}

/** What the person acted as last time, as long as they still may; else the first. Null when there is nothing left. */
export async function usualMembership(userId: string): Promise<MembershipView | null> {
	const all = await membershipsOf(userId);
	const last = await db().session.findFirst({
		where: { userId, stage: "full" },
		orderBy: { createdAt: "desc" },
		select: { membershipId: true },
	});
	return all.find(({ id }) => id === last?.membershipId) ?? all[0] ?? null;
}
