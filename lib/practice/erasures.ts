import "server-only";
import { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang } from "@/lib/clinical/types";
import { db, type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { countCase, deleteCase } from "@/lib/practice/erase-case";
import { done, invalid, type Outcome } from "@/lib/practice/outcome";
import { sealReason } from "@/lib/practice/reasons";
import type {
	ErasureBasis,
	ErasureCounts,
	ErasureDecision,
	ErasureStatus,
	ErasureView,
	NewErasure,
} from "@/lib/practice/types";
import { fieldTexts } from "@/lib/texts/errors";

/** Deletion on a legal basis: asked for by one person, decided by another, and never undone. */

const shown = 200;

/** What waits first, then what was decided, newest first. */
export async function listErasures(by: Actor): Promise<readonly ErasureView[]> {
	const { practiceId } = by;
	const rows = await db().erasure.findMany({ where: { practiceId }, orderBy: { askedAt: "desc" }, take: shown });
	const cases = await db().case.findMany({
		where: { practiceId, id: { in: rows.map(({ caseId }) => caseId) } },
		select: { id: true, reference: true, closedAt: true, authorId: true },
	});
	const references = new Map(cases.map(({ id, reference }) => [id, reference]));
	// Closed by the patient: of whom is told only to its author and whoever asked; why, where its author asks.
	const closedTo = new Map(
		cases.flatMap(({ id, closedAt, authorId }) =>
			closedAt && authorId !== by.userId ? [[id, authorId] as const] : [],
		),
	);
	const views = rows.map((row): ErasureView => {
		const { id, caseId, reason, askedByName, askedAt, askedById, decidedByName, decidedAt, counts } = row;
		const isClosed = closedTo.has(caseId) && askedById !== by.userId;
		const isTold = !isClosed || closedTo.get(caseId) === askedById;
		return {
			id,
			caseId,
			isClosed,
			reference: isClosed ? null : (references.get(caseId) ?? null),
			basis: row.basis as ErasureBasis,
			reason: isTold ? reason : null,
			status: row.status as ErasureStatus,
			askedBy: askedByName,
			askedAt: askedAt.toISOString(),
			decidedBy: decidedByName,
			decidedAt: decidedAt?.toISOString() ?? null,
			counts: counts === null ? null : readCounts(counts),
			isOwn: askedById === by.userId,
		};
	});
	return [...views.filter(({ status }) => status === "asked"), ...views.filter(({ status }) => status !== "asked")];
}

const readCounts = (json: string): ErasureCounts =>
	z.record(z.string(), z.int()).parse(JSON.parse(json)) as ErasureCounts;

/** Asks for a deletion. A case that is closed to whoever asks is not there. */
export async function askForErasure(
	by: Actor,
	{ caseId, basis, reason }: NewErasure,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<{ id: string }>> {
	const { practiceId } = by;
	const sealed = await sealReason(practiceId, reason);
	return write(practiceId, async (transaction): Promise<Outcome<{ id: string }>> => {
		const found = await transaction.case.findUnique({
			where: { practiceId_id: { practiceId, id: caseId } },
			select: { closedAt: true, authorId: true },
		});
		if (!found || (found.closedAt && found.authorId !== by.userId)) return { outcome: "not-found" };
		const waiting = await transaction.erasure.findFirst({
			where: { practiceId, caseId, status: "asked" },
			select: { id: true },
		});
		if (waiting) return invalid("caseId", fieldTexts.alreadyAsked[lang]);
		const id = newId(now);
		await transaction.erasure.create({
			data: { practiceId, id, caseId, basis, reason, askedById: by.userId, askedByName: by.name, askedAt: now },
		});
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "erasure-asked",
			actor: by,
			caseId,
			subjectId: id,
			detail: { basis, reason: sealed },
		});
		return done({ id });
	});
}

/** Somebody who was let in after the asking may have been let in for it. */
async function wasThere(transaction: Transaction, { practiceId, userId }: Actor, at: Date): Promise<boolean> {
	const row = await transaction.membership.findFirst({
		where: { practiceId, userId, endedAt: null, createdAt: { lt: at } },
		select: { id: true },
	});
	return row !== null;
}

/** Done or refused by another than who asked; taken back by whoever asked. Done deletes the case at once. */
export async function decideErasure(
	by: Actor,
	id: string,
	{ decision, reason }: ErasureDecision,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<{ status: ErasureStatus }>> {
	const { practiceId } = by;
	const sealed = reason ? await sealReason(practiceId, reason) : null;
	return write(practiceId, async (transaction): Promise<Outcome<{ status: ErasureStatus }>> => {
		const row = await transaction.erasure.findUnique({ where: { practiceId_id: { practiceId, id } } });
		if (row?.status !== "asked") return { outcome: "overtaken" };
		const isOwn = row.askedById === by.userId;
		if (isOwn && decision !== "withdrawn") return { outcome: "second-person" };
		if (!isOwn && !(await wasThere(transaction, by, row.askedAt))) return { outcome: "second-person" };
		if (!isOwn && decision === "withdrawn") return invalid("decision", fieldTexts.onlyAsker[lang]);
		const { caseId } = row;
		const counts = decision === "done" ? await countCase(transaction, practiceId, caseId) : null;
		await transaction.erasure.update({
			where: { practiceId_id: { practiceId, id } },
			data: {
				status: decision,
				decidedById: by.userId,
				decidedByName: by.name,
				decidedAt: now,
				counts: counts && JSON.stringify(counts),
			},
		});
		if (decision === "done") await deleteCase(transaction, practiceId, caseId);
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: `erasure-${decision}`,
			actor: by,
			caseId,
			subjectId: id,
			detail: { basis: row.basis, ...counts, ...(sealed && { reason: sealed }) },
		});
		return done({ status: decision });
	});
}
