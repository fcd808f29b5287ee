import "server-only";
import { randomBytes } from "node:crypto";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { codeFrom, inGroups } from "@/lib/auth/patient-code";
import { hashToken } from "@/lib/auth/tokens";
import { dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { env } from "@/lib/env";
import { type CodeKind, endOf, firstDue } from "@/lib/waiting-room/due";
import type { CodeView, NewCode } from "@/lib/waiting-room/types";

/**
 * Makes a code for the patient of a case and gives it once: only its hash is kept. The weeks of a follow-up are counted
 * from the day that the plan was signed. In the link the code stands behind the #, which a browser sends to nobody.
 */
export async function makeCode(by: Actor, caseId: string, kind: CodeKind, now: Date): Promise<NewCode | null> {
	const { practiceId } = by;
	const code = codeFrom(randomBytes(16));
	return write(practiceId, async (transaction) => {
		const found = await transaction.case.findUnique({
			where: { practiceId_id: { practiceId, id: caseId } },
			select: { signedAt: true },
		});
		if (!found) return null;
		const startsAt = (kind === "follow-up" && found.signedAt) || now;
		const expiresAt = endOf(kind, startsAt);
		const id = newId(now);
		await transaction.patientCode.create({
			data: {
				...{ id, codeHash: hashToken(code), practiceId, caseId, kind, startsAt, expiresAt },
				...{ createdBy: by.userId, createdAt: now },
			},
		});
		await appendAudit(transaction, {
			...{ practiceId, at: now, event: "patient-code-made", actor: by, caseId, subjectId: id, detail: { kind } },
		});
		const shown = inGroups(code);
		const page = `${env().origin}/svar`;
		const first = firstDue(startsAt);
		const from = kind === "follow-up" && first > now ? dayOf(first) : null;
		return { id, kind, code: shown, page, url: `${page}#${shown}`, from, expiresAt: expiresAt.toISOString() };
	});
}

/** False when there is no such code left to withdraw. */
export async function withdrawCode(by: Actor, caseId: string, id: string, now: Date): Promise<boolean> {
	const { practiceId } = by;
	return write(practiceId, async (transaction) => {
		const { count } = await transaction.patientCode.updateMany({
			where: { id, practiceId, caseId, withdrawnAt: null },
			data: { withdrawnAt: now },
		});
		if (count === 0) return false;
		await appendAudit(transaction, {
			...{ practiceId, at: now, event: "patient-code-withdrawn", actor: by, caseId, subjectId: id, detail: {} },
		});
		return true;
	});
}

/** The codes of a case that still work, newest first. Nothing in them tells what was answered. */
export async function openCodes(practiceId: string, caseId: string, now: Date): Promise<readonly CodeView[]> {
	const rows = await db().patientCode.findMany({
		where: { practiceId, caseId, withdrawnAt: null, expiresAt: { gt: now } },
		orderBy: { createdAt: "desc" },
		take: 20,
	});
	return rows.map(({ id, kind, createdAt, expiresAt }) => ({
		id,
		kind: kind as CodeKind,
		createdAt: createdAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
	}));
}
