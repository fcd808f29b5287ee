import "server-only";
import { db } from "@/lib/db/client";

/** One review with everything that was said in it, as the database has it now. */
export const findReview = (practiceId: string, id: string) =>
	db().review.findUnique({
		where: { practiceId_id: { practiceId, id } },
		include: {
			marks: true,
			messages: { orderBy: [{ at: "asc" }, { id: "asc" }] },
			suggestions: { orderBy: [{ createdAt: "asc" }, { id: "asc" }] },
		},
	});

export type FoundReview = NonNullable<Awaited<ReturnType<typeof findReview>>>;

/** The names of accounts, by id. */
export async function namesOf(userIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
	const ids = [...new Set(userIds.flatMap((id) => id ?? []))];
	if (ids.length === 0) return new Map();
	const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
	return new Map(users.map(({ id, name }) => [id, name]));
}

/** A suggestion with the review that it was made in. */
export const findSuggestion = (practiceId: string, id: string) =>
	db().suggestion.findUnique({
		where: { practiceId_id: { practiceId, id } },
		include: { review: { select: { caseId: true, consultationId: true } } },
	});
