import "server-only";
import { z } from "zod";
import type { AuditEventName } from "@/lib/audit/events";
import { type AuditRow, findEvents } from "@/lib/audit/find-events";
import type { AuditDetail, AuditFilter, AuditLine, AuditPage, AuditReason } from "@/lib/audit/types";
import type { Role } from "@/lib/auth/roles";
import { db } from "@/lib/db/client";
import { openFor } from "@/lib/db/seal";
import { SealFault } from "@/lib/db/seal-fault";

const pageSize = 50;

/** One page of the practice's log, newest first. `before` is the `next` of the page above. */
export async function searchAudit(
	practiceId: string,
	{ before, ...filter }: AuditFilter & { before?: number },
	size: number = pageSize,
): Promise<AuditPage> {
	const rows = await findEvents(practiceId, filter, before, size + 1);
	const page = rows.slice(0, size);
	const cases = await casesOf(practiceId, page);
	const events = await Promise.all(page.map((row) => toLine(row, cases)));
	return { events, next: rows.length > size ? (page.at(-1)?.seq ?? null) : null };
}

/** The references of the cases that are there for more than their author, and which ones are not. */
type Cases = { references: ReadonlyMap<string, string>; closed: ReadonlySet<string> };

async function casesOf(practiceId: string, rows: readonly AuditRow[]): Promise<Cases> {
	const ids = [...new Set(rows.flatMap(({ caseId }) => caseId ?? []))];
	if (ids.length === 0) return { references: new Map(), closed: new Set() };
	const cases = await db().case.findMany({
		where: { practiceId, id: { in: ids } },
		select: { id: true, reference: true, closedAt: true },
	});
	return {
		references: new Map(cases.filter(({ closedAt }) => !closedAt).map(({ id, reference }) => [id, reference])),
		closed: new Set(cases.filter(({ closedAt }) => closedAt).map(({ id }) => id)),
	};
}

const details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

async function toLine(row: AuditRow, { references, closed }: Cases): Promise<AuditLine> {
	const { practiceId, seq, at, event, actorId, actorName, role, sessionId, caseId, subjectId } = row;
	const { reason, ...detail } = readDetail(row.detail) ?? { reason: "" };
	const isClosed = caseId !== null && closed.has(caseId);
	return {
		seq,
		at: at.toISOString(),
		event: event as AuditEventName,
		actor: actorId === null ? null : { id: actorId, name: actorName ?? "", role: role as Role },
		sessionId,
		case: caseId === null ? null : { id: caseId, reference: references.get(caseId) ?? null },
		subjectId,
		detail,
		reason: typeof reason === "string" ? await openReason(practiceId, reason, isClosed) : null,
	};
}

/** Null when it was changed into something else: the log is read also where something is wrong with it. */
function readDetail(json: string): AuditDetail | null {
	try {
		return details.parse(JSON.parse(json));
	} catch {
		return null;
	}
}

async function openReason(practiceId: string, sealed: string, isClosed: boolean): Promise<AuditReason> {
	if (isClosed) return { status: "withheld" };
	try {
		return { status: "open", words: await openFor(practiceId, "AuditEvent.reason", sealed) };
	} catch (error) {
		if (error instanceof SealFault) return { status: "broken" };
		throw error;
	}
}
