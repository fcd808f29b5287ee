import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { addDays } from "@/lib/clinical/engine/day";
import { classOf } from "@/lib/clinical/engine/urgency";
import { triageClasses } from "@/lib/clinical/types";
import { type FollowUpCursor, readCursor, writeCursor } from "@/lib/consultation/follow-up-cursor";
import { namesOf } from "@/lib/consultation/names-of";
import type { FollowUpPage, FollowUpPart, FollowUpRow } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";

const pageSize = 30;
const soonDays = 7;

type Asker = Pick<Actor, "practiceId" | "userId" | "role">;
type Asked = { part: FollowUpPart; after?: string | undefined };

/**
 * The cases whose next visit is due: the most urgent class first, of those the one that has waited longest. Walked
 * class by class, so that each step is one walk of the index. A case that its patient has closed is its author's alone.
 */
export async function listFollowUps(
	by: Asker,
	{ part, after }: Asked,
	today: string,
	size = pageSize,
): Promise<FollowUpPage> {
	const place = after === undefined ? null : (readCursor(after) ?? raise("A cursor came past the door unread"));
	const found: Found[] = [];
	for (let rank = place?.rank ?? 0; rank < triageClasses.length && found.length <= size; rank += 1) {
		const from = place?.rank === rank ? place : null;
		found.push(...(await findOfClass(by, { part, rank, from }, today, size + 1 - found.length)));
	}
	const page = found.slice(0, size);
	const names = await namesOf(page.flatMap(({ authorId }) => authorId ?? []));
	const last = page.at(-1);
	return {
		rows: page.map((row) => toRow(row, by, part, names)),
		next:
			found.length > size && last ? writeCursor({ rank: last.followUpRank, on: last.followUpOn, id: last.id }) : null,
	};
}

type Step = { part: FollowUpPart; rank: number; from: FollowUpCursor | null };

async function findOfClass(
	{ practiceId, userId }: Asker,
	{ part, rank, from }: Step,
	today: string,
	take: number,
): Promise<readonly Found[]> {
	const until = addDays(today, soonDays);
	const days = { overdue: { lt: today }, soon: { gte: today, lte: until }, underway: { lte: until } }[part];
	const rows = await db().case.findMany({
		where: {
			practiceId,
			status: part === "underway" ? "draft" : "signed",
			followUpRank: rank,
			followUpOn: { ...days, ...(from && { gte: from.on }) },
			AND: [
				{ OR: [{ closedAt: null }, { authorId: userId }] },
				...(from ? [{ OR: [{ followUpOn: { gt: from.on } }, { id: { gt: from.id } }] }] : []),
			],
		},
		select: {
			id: true,
			consultationId: true,
			reference: true,
			settled: true,
			authorId: true,
			followUpOn: true,
		},
		orderBy: [{ followUpOn: "asc" }, { id: "asc" }],
		take,
	});
	return rows.map((row) => ({
		...row,
		followUpRank: rank,
		followUpOn: row.followUpOn ?? raise(`Case ${row.id} is due on no day`),
	}));
}

type Found = {
	id: string;
	consultationId: string;
	reference: string;
	settled: boolean | null;
	authorId: string | null;
	followUpOn: string;
	followUpRank: number;
};

function toRow(row: Found, { role }: Asker, part: FollowUpPart, names: ReadonlyMap<string, string>): FollowUpRow {
	const { id, consultationId, reference, authorId, followUpOn, followUpRank, settled } = row;
	const name = authorId && names.get(authorId);
	return {
		...{ id, consultationId, reference, on: followUpOn },
		class: role === "admin" ? null : classOf(followUpRank),
		// With the visit begun, the case says what is settled of the new one and not of the plan that named the day.
		settled: role === "admin" || part === "underway" ? null : settled,
		gp: authorId && name ? { id: authorId, name } : null,
	};
}
