import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { lowValueOf } from "@/lib/clinical/engine/low-value";
import type { Lang, PlanSection } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { loadConsultation } from "@/lib/consultation/service";
import type { ConsultationView, PlanLine } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { alarmView } from "@/lib/review/alarm-view";
import { attentionOf } from "@/lib/review/attention";
import { type FoundReview, findReview, namesOf } from "@/lib/review/find";
import { newerThan } from "@/lib/review/newer";
import { scoresOfCase } from "@/lib/review/scores";
import { readAlarm } from "@/lib/review/stored";
import type {
	Done,
	MessageView,
	ReviewMark,
	ReviewOutcome,
	ReviewRights,
	ReviewStatus,
	ReviewView,
	SuggestionStatus,
	SuggestionView,
	Told,
	Verdict,
} from "@/lib/review/types";

/** A review as the one who asks may see it; null where there is none. Whether they may see it at all is the door's. */
export async function loadReview(by: Actor, id: string, lang: Lang): Promise<ReviewView | null> {
	const row = await findReview(by.practiceId, id);
	return row && toReviewView(by, row, lang);
}

/** The same, for a review that was there a moment ago. */
export const reviewNow = async (by: Actor, id: string, lang: Lang): Promise<ReviewView> =>
	(await loadReview(by, id, lang)) ?? raise(`Review ${id} is gone right after it was changed`);

async function toReviewView(by: Actor, row: FoundReview, lang: Lang): Promise<ReviewView> {
	const { practiceId } = by;
	const consultation =
		(await loadConsultation(practiceId, row.consultationId)) ?? raise(`Review ${row.id} is of no consultation`);
	const { plan, signedAt, signedBy, signedAssessment, addenda, reference } = consultation;
	if (!plan || !signedAt || !signedAssessment) return raise(`Review ${row.id} is of an unsigned plan`);
	const names = await namesOf([row.toUserId, ...row.suggestions.map(({ decidedById }) => decidedById)]);
	const told = await toldOf(row);
	return {
		id: row.id,
		version: row.version,
		caseId: row.caseId,
		consultationId: row.consultationId,
		reference,
		class: signedAssessment.triage.class,
		settled: signedAssessment.triage.settled,
		status: row.status as ReviewStatus,
		attention: attentionOf(row.attention),
		to: row.toUserId ? { id: row.toUserId, name: names.get(row.toUserId) ?? "" } : null,
		question: row.question,
		askedBy: { id: row.askedById, name: row.askedByName, at: row.askedAt.toISOString() },
		claimedBy: claimOf(row),
		finishedAt: row.finishedAt?.toISOString() ?? null,
		outcome: row.outcome as ReviewOutcome | null,
		reply: row.reply,
		nextContact: row.nextContact,
		signedAt,
		signedBy: signedBy ?? "",
		plan,
		addenda,
		planVersion: addenda.length,
		marks: marksOf(row),
		suggestions: row.suggestions.map((suggestion) => suggestionView(suggestion, plan, names, lang)),
		messages: row.messages.map((message) => messageView(message, consultation, told, lang)),
		scores: await scoresOfCase(practiceId, row.caseId),
		newer: await newerThan(practiceId, consultation),
		may: rightsOf(by, row),
	};
}

export const claimOf = (row: Pick<FoundReview, "claimedById" | "claimedByName" | "claimedAt">): Done | null =>
	row.claimedById && row.claimedAt
		? { id: row.claimedById, name: row.claimedByName ?? "", at: row.claimedAt.toISOString() }
		: null;

const marksOf = ({ marks }: FoundReview): ReviewView["marks"] =>
	Object.fromEntries(
		marks.map(({ section, verdict, planVersion, at }): [string, ReviewMark] => [
			section,
			{ verdict: verdict as Verdict, planVersion, at: at.toISOString() },
		]),
	);

type Row<Many extends "suggestions" | "messages"> = FoundReview[Many][number];

function suggestionView(
	row: Row<"suggestions">,
	plan: readonly PlanLine[],
	names: ReadonlyMap<string, string>,
	lang: Lang,
): SuggestionView {
	const { id, lineId, before, text, reason, byName, createdAt, decidedById, decidedAt, answer } = row;
	return {
		id,
		section: row.section as PlanSection,
		lineId,
		before,
		text,
		reason: reason ?? "",
		status: row.status as SuggestionStatus,
		by: byName,
		at: createdAt.toISOString(),
		decided:
			decidedById && decidedAt ? { by: names.get(decidedById) ?? "", at: decidedAt.toISOString(), answer } : null,
		outdated: isOutdated(row, plan),
		caution: cautionOf(row, lang),
	};
}

function cautionOf({ section, text }: Row<"suggestions">, lang: Lang): SuggestionView["caution"] {
	if (text === null) return null;
	const [found] = lowValueOf({ section: section as PlanSection, text }, contentIn(lang).lowValue);
	return found ? { title: found.entry.title, text: found.entry.text } : null;
}

/** The line that it would replace is gone, or no longer says what it said. */
export function isOutdated(
	{ lineId, before }: { lineId: string | null; before: string | null },
	plan: readonly PlanLine[],
): boolean {
	return lineId !== null && plan.find(({ id }) => id === lineId)?.text !== before;
}

function messageView(
	row: Row<"messages">,
	{ answers }: ConsultationView,
	told: ReadonlyMap<number, readonly Told[]>,
	lang: Lang,
): MessageView {
	const { id, byName: by, text, at } = row;
	const common = {
		id,
		by,
		section: row.section as PlanSection | null,
		role: row.role === "gp" ? ("gp" as const) : ("physio" as const),
		at: at.toISOString(),
	};
	return row.kind === "alarm"
		? {
				...common,
				kind: "alarm",
				alarm: alarmView(contentIn(lang), lang, readAlarm(text), answers),
				told: told.get(at.getTime()) ?? [],
			}
		: { ...common, kind: row.kind === "answer" ? "answer" : "question", text };
}

/** Who was told of each finding, by the moment at which it was reported. */
async function toldOf({ practiceId, id, messages }: FoundReview): Promise<ReadonlyMap<number, readonly Told[]>> {
	if (!messages.some(({ kind }) => kind === "alarm")) return new Map();
	const rows = await db().notification.findMany({ where: { practiceId, reviewId: id, kind: "alarm" } });
	const names = await namesOf(rows.map(({ userId }) => userId));
	const told = new Map<number, Told[]>();
	for (const { userId, createdAt, seenAt } of rows) {
		const at = createdAt.getTime();
		const one = { name: names.get(userId) ?? "", seenAt: seenAt?.toISOString() ?? null };
		told.set(at, [...(told.get(at) ?? []), one]);
	}
	return told;
}

function rightsOf({ role, userId }: Actor, { status, claimedById }: FoundReview): ReviewRights {
	const isPhysio = role === "physio";
	const isMine = isPhysio && claimedById === userId;
	return {
		claim: isPhysio && status === "waiting",
		work: isMine && status === "claimed",
		alarm: isPhysio,
		score: isMine,
		decide: role === "gp",
	};
}
