import "server-only";
import { db } from "@/lib/db/client";

/** The names of accounts, by id. */
export async function namesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const ids = [...new Set(userIds)];
	if (ids.length === 0) return new Map();
	const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
	return new Map(users.map(({ id, name }) => [id, name]));
}
