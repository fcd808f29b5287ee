import "server-only";
import type { Access, Kind, Reach } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { hasLeft } from "@/lib/auth/has-left";
import { db } from "@/lib/db/client";

/** What an id names, as far as deciding who may reach it goes. */
type Standing = {
	caseId: string | null;
	/** Who wrote it: the GP of a consultation, the person of a session. */
	ownerId: string | null;
	/** Closed by the patient to all but its author. */
	closedTo: string | null;
	/** It was sent to the physiotherapist, or to all of the practice's own, whoever has taken it since. */
	offered: boolean;
	/** The physiotherapist may see it. */
	addressed: boolean;
};

/** `hidden`: it may not be known that it is there. `not-yours` and `reason-needed` are told to those who know it is. */
export type Verdict = { caseId: string | null } | "hidden" | "not-yours" | "reason-needed";

/** Whether the person may reach what the address names, as its row of the table of access says. */
export async function verdictOn(access: Access, actor: Actor, id: string, now: Date): Promise<Verdict> {
	const reach = access[actor.role];
	if (!reach || !access.of) return "hidden";
	const standing = await standingOf(access.of, actor, id);
	if (!standing) return "hidden";
	if (standing.closedTo !== null && standing.closedTo !== actor.userId) return "hidden";
	const { caseId } = standing;
	return (await within(reach, standing, access.of, actor, now)) ?? { caseId };
}

async function within(
	reach: Reach,
	{ caseId, ownerId, offered, addressed }: Standing,
	of: Kind,
	actor: Actor,
	now: Date,
): Promise<Exclude<Verdict, object> | null> {
	switch (reach) {
		case "everything":
		case "practice":
			return null;
		case "own":
			if (ownerId === actor.userId) return null;
			if (of === "session") return "hidden";
			// Written before there were accounts, or by someone who left: whoever goes on with it becomes its owner.
			return ownerId === null || (await hasLeft(actor.practiceId, ownerId)) ? null : "not-yours";
		case "offered":
			return offered ? null : "hidden";
		case "addressed":
			return addressed ? null : "hidden";
		case "reasoned":
			return caseId !== null && (await isOpened(actor, caseId, now)) ? null : "reason-needed";
	}
}

/** An administrator said why, in this session, not long ago. */
export async function isOpened(actor: Actor, caseId: string, now: Date): Promise<boolean> {
	const { practiceId, sessionId } = actor;
	const row = await db().caseOpening.findFirst({
		where: { practiceId, sessionId, caseId, expiresAt: { gt: now } },
		select: { id: true },
	});
	return row !== null;
}

async function standingOf(of: Kind, actor: Actor, id: string): Promise<Standing | null> {
	const { practiceId } = actor;
	const key = { practiceId_id: { practiceId, id } };
	switch (of) {
		case "case":
			return ofCase(actor, id);
		case "consultation": {
			const row = await db().consultation.findUnique({ where: key, select: { caseId: true, authorId: true } });
			const standing = row && (await ofCase(actor, row.caseId));
			return standing && { ...standing, ownerId: row.authorId };
		}
		case "review": {
			const row = await db().review.findUnique({ where: key, select: { caseId: true, ...addressee } });
			const standing = row && (await ofCase(actor, row.caseId));
			return standing && { ...standing, offered: isOffered(row, actor), addressed: isAddressed(row, actor) };
		}
		case "suggestion": {
			const row = await db().suggestion.findUnique({ where: key, select: { reviewId: true } });
			return row && standingOf("review", actor, row.reviewId);
		}
		case "erasure": {
			const row = await db().erasure.findUnique({ where: key, select: { caseId: true, askedById: true } });
			if (!row) return null;
			const standing = await ofCase(actor, row.caseId);
			// Whoever asked can take it back also when the patient closed the case since; its author lets another decide.
			const isOpen = [actor.userId, standing?.closedTo].includes(row.askedById);
			return { ...noCase, caseId: row.caseId, closedTo: isOpen ? null : (standing?.closedTo ?? null) };
		}
		case "user": {
			const row = await db().membership.findFirst({ where: { practiceId, userId: id }, select: { userId: true } });
			return row && noCase;
		}
		case "link": {
			const row = await db().oneTimeLink.findUnique({ where: { id }, select: { practiceId: true } });
			return row?.practiceId === practiceId ? noCase : null;
		}
		case "session": {
			const row = await db().session.findUnique({ where: { id }, select: { userId: true } });
			return row && { ...noCase, ownerId: row.userId };
		}
	}
}

const noCase: Standing = { caseId: null, ownerId: null, closedTo: null, offered: false, addressed: false };

const addressee = { toUserId: true, claimedById: true } as const;

type Addressee = { toUserId: string | null; claimedById: string | null };

const isOffered = ({ toUserId }: Addressee, { userId, external }: Actor): boolean =>
	toUserId === userId || (toUserId === null && !external);

/** Everyone's until claimed; what names somebody is theirs alone, and from outside nothing else is seen. */
export const isAddressed = ({ toUserId, claimedById }: Addressee, { userId, external }: Actor): boolean =>
	toUserId === userId || claimedById === userId || (toUserId === null && claimedById === null && !external);

async function ofCase(actor: Actor, caseId: string): Promise<Standing | null> {
	const { practiceId, role } = actor;
	const row = await db().case.findUnique({
		where: { practiceId_id: { practiceId, id: caseId } },
		select: { authorId: true, closedAt: true },
	});
	if (!row) return null;
	const reviews =
		role === "physio"
			? await db().review.findMany({ where: { practiceId, caseId }, select: addressee, take: 100 })
			: [];
	return {
		caseId,
		ownerId: row.authorId,
		closedTo: row.closedAt ? (row.authorId ?? "") : null,
		offered: reviews.some((review) => isOffered(review, actor)),
		addressed: reviews.some((review) => isAddressed(review, actor)),
	};
}
