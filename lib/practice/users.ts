import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { limits } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { openInvitations } from "@/lib/practice/invitations";
import type { Bounded, PersonView, RoleView, UsersView } from "@/lib/practice/types";

/** Everyone who is or was in the practice, those who may come in first, by name; and the invitations that are open. */
export async function loadUsers(by: Actor, now: Date): Promise<UsersView> {
	const [people, invitations] = await Promise.all([loadPeople(by, now), openInvitations(by.practiceId, now)]);
	return { people, invitations };
}

async function loadPeople(by: Actor, now: Date): Promise<readonly PersonView[]> {
	const { practiceId } = by;
	const rows = await db().user.findMany({
		where: { memberships: { some: { practiceId } } },
		select: {
			...{ id: true, name: true, email: true, version: true, totpConfirmedAt: true },
			memberships: { where: { practiceId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
		},
	});
	const ids = rows.map(({ id }) => id);
	const [last, open] = await Promise.all([lastSignIns(practiceId, ids), openSessions(practiceId, ids, now)]);
	const people = await Promise.all(
		rows.map(async ({ id, name, email, version, totpConfirmedAt, memberships }): Promise<PersonView> => {
			const active = memberships.filter(({ endedAt }) => endedAt === null);
			const wasGp = memberships.some(({ role }) => role === "gp") && !active.some(({ role }) => role === "gp");
			return {
				...{ id, name, email, version },
				active: active.length > 0,
				roles: (active.length > 0 ? active : lastOnes(memberships)).map(roleOf),
				secondFactor: totpConfirmedAt !== null,
				lastSignInAt: last.get(id)?.toISOString() ?? null,
				openSessions: open.get(id) ?? 0,
				leftDrafts: wasGp ? await draftsOf(practiceId, id) : { count: 0, more: false },
				isSelf: id === by.userId,
			};
		}),
	);
	return people.toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name, "nb"));
}

const rank = ({ active }: PersonView) => (active ? 0 : 1);
const roleOf = ({ role, external }: RoleView): RoleView => ({ role, external });

/** What someone was when they were deactivated: the memberships that ended last, at the same moment. */
export function lastOnes<Row extends { endedAt: Date | null }>(memberships: readonly Row[]): readonly Row[] {
	const latest = Math.max(...memberships.map(({ endedAt }) => endedAt?.getTime() ?? 0));
	return memberships.filter(({ endedAt }) => endedAt?.getTime() === latest);
}

async function lastSignIns(practiceId: string, userIds: string[]): Promise<ReadonlyMap<string, Date | null>> {
	const rows = await db().session.groupBy({
		by: ["userId"],
		where: { practiceId, userId: { in: userIds }, stage: "full" },
		_max: { createdAt: true },
	});
	return new Map(rows.map(({ userId, _max }) => [userId, _max.createdAt]));
}

async function openSessions(practiceId: string, userIds: string[], now: Date): Promise<ReadonlyMap<string, number>> {
	const rows = await db().session.groupBy({
		by: ["userId"],
		where: {
			practiceId,
			userId: { in: userIds },
			stage: "full",
			endedAt: null,
			expiresAt: { gt: now },
			lastSeenAt: { gt: new Date(now.getTime() - limits.idle * 60_000) },
		},
		_count: true,
	});
	return new Map(rows.map(({ userId, _count }) => [userId, _count]));
}

const mostDrafts = 100;

/** Drafts of someone who is no longer a GP here. */
async function draftsOf(practiceId: string, authorId: string): Promise<Bounded> {
	const where = { practiceId, status: "draft", authorId, closedAt: null } as const;
	const count = await db().case.count({ where, take: mostDrafts + 1 });
	return { count: Math.min(count, mostDrafts), more: count > mostDrafts };
}
