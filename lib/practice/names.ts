import "server-only";
import { db } from "@/lib/db/client";

/** The names of people by their ids. */
export async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
	const known = [...new Set(ids.filter((id) => id !== null))];
	if (known.length === 0) return new Map();
	const rows = await db().user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
	return new Map(rows.map(({ id, name }) => [id, name]));
}
