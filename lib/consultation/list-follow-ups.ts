import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { addDays } from "@/lib/clinical/engine/day";
import { classOf, urgencyOf } from "@/lib/clinical/engine/urgency";
import { triageClasses } from "@/lib/clinical/types";
import { type FollowUpCursor, readCursor, writeCursor } from "@/lib/consultation/follow-up-cursor";
import { namesOf } from "@/lib/consultation/names-of";
import { type FollowUpPage, type FollowUpPart, type FollowUpRow, urgentWithoutDay } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";

const pageSize = 30;
const soonDays = 7;

type Asker = Pick<Actor, "practiceId" | "userId" | "role">;
type Asked = { part: FollowUpPart; after?: string | undefined };

/**
 * The cases whose next visit is due: the most urgent class first, of those the one that has waited longest. Walked
 * class by class, so that each step is one walk of the index. A case that its patient has closed is its author's alone.
 * That a case without a day is listed says how urgent it is, so an administrator has no such list.
 */
export async function listFollowUps(
	by: Asker,
	{ part, after }: Asked,
	today: string,
	size = pageSize,
): Promise<FollowUpPage> {
	const ranks = part === "undated" ? urgentWithoutDay.map(urgencyOf) : triageClasses.map((_, rank) => rank);
	if (part === "undated" && by.role === "admin") return { rows: [], next: null };
	const place = after === undefined ? null : (readCursor(after) ?? raise("A cursor came past the door unread"));
	const found: Found[] = [];
	for (const rank of ranks) {
		if (rank < (place?.rank ?? 0) || found.length > size) continue;
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
	const days = {
		overdue: { lt: today },
		soon: { gte: today, lte: until },
		underway: { lte: until },
		undated: null,
	}[part];
	const rows = await db().case.findMany({
		where: {
			practiceId,
			status: part === "underway" ? "draft" : "signed",
			followUpRank: rank,
			followUpOn: days && { ...days, ...(from?.on && { gte: from.on }) },
			AND: [
				{ OR: [{ closedAt: null }, { authorId: userId }] },
				...(from?.on ? [{ OR: [{ followUpOn: { gt: from.on } }, { id: { gt: from.id } }] }] : []),
				...(from && !from.on ? [{ id: { gt: from.id } }] : []),
			],
		},
		select: {
			id: true,
			consultationId: true,
			reference: true,
			settled: true,
			authorId: true,
			followUpOn: true,
			signedAt: true,
		},
		orderBy: [{ followUpOn: "asc" }, { id: "asc" }],
		take,
	});
	return rows.map((row) => ({ ...row, followUpRank: rank }));
}

type Found = {
	id: string;
	consultationId: string;
	reference: string;
	settled: boolean | null;
	authorId: string | null;
	followUpOn: string | null;
	signedAt: Date | null;
	followUpRank: number;
};

function toRow(row: Found, { role }: Asker, part: FollowUpPart, names: ReadonlyMap<string, string>): FollowUpRow {
	const { id, consultationId, reference, authorId, followUpOn, followUpRank, settled, signedAt } = row;
	const name = authorId && names.get(authorId);
	return {
		...{ id, consultationId, reference, on: followUpOn },
		signedOn: part === "undated" && signedAt ? dayOf(signedAt) : null,
		class: role === "admin" ? null : classOf(followUpRank),
		// With the visit begun, the case says what is settled of the new one and not of the plan that named the day.
		settled: role === "admin" || part === "underway" ? null : settled,
		gp: authorId && name ? { id: authorId, name } : null,
	};
}
