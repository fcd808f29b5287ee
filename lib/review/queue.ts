import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { isAddressed } from "@/lib/auth/reach";
import { db } from "@/lib/db/client";
import { type ReviewCursor, readCursor, writeCursor } from "@/lib/review/cursor";
import { rowColumns, type StoredRow, toRows } from "@/lib/review/rows";
import type { GpQueue, PhysioQueue, ReviewRow } from "@/lib/review/types";

const pageSize = 30;
const mostClaimed = 50;
const mostFinished = 20;
const finishedDays = 30;

type Asked = { which?: "mine" | "all" | undefined; after?: string | undefined };

/**
 * What waits for a physiotherapist: the most urgent first, of those the oldest first. With the first page comes what
 * they have claimed, and what they finished in the past 30 days.
 */
export async function loadPhysioQueue(
	by: Actor,
	{ which, after }: Asked,
	now: Date,
	size = pageSize,
): Promise<PhysioQueue> {
	const { practiceId, userId, external } = by;
	const onlyMine = which === "mine" || external;
	const page = await pageOf(by, after, size, "urgency", (place) =>
		db().review.findMany({
			where: {
				practiceId,
				status: "waiting",
				OR: [{ toUserId: userId }, ...(onlyMine ? [] : [{ toUserId: null }])],
				...(place && {
					urgency: { gte: place.rank },
					AND: [{ OR: [{ urgency: { gt: place.rank } }, ...older(place)] }],
				}),
			},
			select: rowColumns,
			orderBy: [{ urgency: "asc" }, { askedAt: "asc" }, { id: "asc" }],
			take: size + 1,
		}),
	);
	const waiting = { waiting: page.rows, next: page.next };
	if (after) return { ...waiting, claimed: [], finished: [] };
	const mine = { practiceId, claimedById: userId };
	const claimed = await db().review.findMany({
		where: { ...mine, status: "claimed" },
		select: rowColumns,
		orderBy: [{ urgency: "asc" }, { askedAt: "asc" }],
		take: mostClaimed,
	});
	const since = new Date(now.getTime() - finishedDays * 86_400_000);
	const finished = await db().review.findMany({
		where: { ...mine, status: "finished", finishedAt: { gte: since } },
		select: rowColumns,
		orderBy: [{ finishedAt: "desc" }, { id: "desc" }],
		take: mostFinished,
	});
	return { ...waiting, claimed: await toRows(by, claimed), finished: await toRows(by, finished) };
}

/** What the practice has sent, newest first, with what waits for a GP before everything else. */
export async function loadGpQueue(by: Actor, { after }: Asked, size = pageSize): Promise<GpQueue> {
	const { practiceId } = by;
	const page = await pageOf(by, after, size, "attention", (place) =>
		db().review.findMany({
			where: {
				practiceId,
				...(place && {
					attention: { lte: place.rank },
					AND: [{ OR: [{ attention: { lt: place.rank } }, ...newer(place)] }],
				}),
			},
			select: rowColumns,
			orderBy: [{ attention: "desc" }, { askedAt: "desc" }, { id: "desc" }],
			take: size + 1,
		}),
	);
	return { reviews: page.rows, next: page.next };
}

const most = 50;

/** The reviews of one case that the person may see, newest first. */
export async function reviewsOfCase(by: Actor, caseId: string): Promise<readonly ReviewRow[]> {
	const rows = await db().review.findMany({
		where: { practiceId: by.practiceId, caseId },
		select: rowColumns,
		orderBy: [{ askedAt: "desc" }, { id: "desc" }],
		take: most,
	});
	return toRows(by, by.role === "physio" ? rows.filter((row) => isAddressed(row, by)) : rows);
}

const older = ({ askedAt, id }: ReviewCursor) => [{ askedAt: { gt: askedAt } }, { askedAt, id: { gt: id } }];
const newer = ({ askedAt, id }: ReviewCursor) => [{ askedAt: { lt: askedAt } }, { askedAt, id: { lt: id } }];

/**
 * One page of an index walk. Rows of cases that the person may not know of are passed over, and the walk goes on until
 * the page is full.
 */
async function pageOf(
	by: Actor,
	after: string | undefined,
	size: number,
	rank: "urgency" | "attention",
	find: (place: ReviewCursor | null) => Promise<readonly StoredRow[]>,
): Promise<{ rows: readonly ReviewRow[]; next: string | null }> {
	const rows: ReviewRow[] = [];
	let place = after === undefined ? null : readCursor(after);
	for (;;) {
		const found = await find(place);
		const shown = new Map((await toRows(by, found.slice(0, size))).map((row) => [row.id, row]));
		for (const row of found.slice(0, size)) {
			place = { rank: row[rank], askedAt: row.askedAt.toISOString(), id: row.id };
			const line = shown.get(row.id);
			if (line) rows.push(line);
			if (rows.length === size) break;
		}
		const last = found.at(-1);
		const isLast = !last || place?.id === last.id;
		if (isLast && found.length <= size) return { rows, next: null };
		if (rows.length === size) return { rows, next: place && writeCursor(place) };
	}
}
