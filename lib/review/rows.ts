import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { classOf } from "@/lib/clinical/engine/urgency";
import { readAssessment } from "@/lib/consultation/stored";
import { db } from "@/lib/db/client";
import { attentionOf } from "@/lib/review/attention";
import { namesOf } from "@/lib/review/find";
import type { ReviewOutcome, ReviewRow, ReviewStatus } from "@/lib/review/types";

/** What a line of a queue is made of. What was asked and answered in it stays sealed. */
export const rowColumns = {
	id: true,
	caseId: true,
	consultationId: true,
	urgency: true,
	status: true,
	attention: true,
	toUserId: true,
	askedByName: true,
	askedAt: true,
	claimedById: true,
	claimedByName: true,
	finishedAt: true,
	outcome: true,
} as const;

export type StoredRow = {
	[Column in keyof typeof rowColumns]: NonNullable<
		Awaited<ReturnType<ReturnType<typeof db>["review"]["findFirst"]>>
	>[Column];
};

export type KnownCase = { reference: string; consultationId: string; settled: boolean | null };

/** The cases of these reviews that the person may know of: a closed one is its author's alone. */
export async function knownCases(
	{ practiceId, userId }: Actor,
	rows: readonly { caseId: string }[],
): Promise<ReadonlyMap<string, KnownCase>> {
	if (rows.length === 0) return new Map();
	const found = await db().case.findMany({
		where: {
			practiceId,
			id: { in: [...new Set(rows.map(({ caseId }) => caseId))] },
			OR: [{ closedAt: null }, { authorId: userId }],
		},
		select: { id: true, reference: true, consultationId: true, settled: true },
	});
	return new Map(found.map(({ id, ...known }) => [id, known]));
}

/** The lines in words, in the order of the rows; without the cases that may not be known. */
export async function toRows(by: Actor, rows: readonly StoredRow[]): Promise<readonly ReviewRow[]> {
	const cases = await knownCases(by, rows);
	const names = await namesOf(rows.map(({ toUserId }) => toUserId));
	const lines = rows.map(async (row): Promise<readonly ReviewRow[]> => {
		const known = cases.get(row.caseId);
		return known ? [toRow(row, known, await settledOf(by, row, known), names)] : [];
	});
	return (await Promise.all(lines)).flat();
}

/** As the list of cases has it, as long as no later consultation has taken the case over. */
async function settledOf(
	{ practiceId }: Actor,
	{ consultationId }: StoredRow,
	known: KnownCase,
): Promise<boolean | null> {
	if (known.consultationId === consultationId) return known.settled;
	const signature = await db().signature.findUnique({
		where: { practiceId_consultationId: { practiceId, consultationId } },
		select: { practiceId: true, assessment: true },
	});
	return signature && readAssessment(signature.assessment).triage.settled;
}

const toRow = (
	row: StoredRow,
	{ reference }: KnownCase,
	settled: boolean | null,
	names: ReadonlyMap<string, string>,
): ReviewRow => ({
	id: row.id,
	caseId: row.caseId,
	consultationId: row.consultationId,
	reference,
	class: classOf(row.urgency),
	settled,
	status: row.status as ReviewStatus,
	attention: attentionOf(row.attention),
	to: row.toUserId ? { id: row.toUserId, name: names.get(row.toUserId) ?? "" } : null,
	askedBy: row.askedByName,
	askedAt: row.askedAt.toISOString(),
	claimedBy: row.claimedByName,
	finishedAt: row.finishedAt?.toISOString() ?? null,
	outcome: row.outcome as ReviewOutcome | null,
});
