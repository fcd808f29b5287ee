import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { asksOfAlarm, goesWith, isFinding, withFindings } from "@/lib/clinical/engine/new-findings";
import { prune } from "@/lib/clinical/engine/prune";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { parseAnswers } from "@/lib/consultation/schema";
import { loadConsultation } from "@/lib/consultation/service";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { KeyedError } from "@/lib/http/problem";
import { raise } from "@/lib/raise";
import { alarmView } from "@/lib/review/alarm-view";
import { noteAttention } from "@/lib/review/attention";
import { findReview } from "@/lib/review/find";
import { logged } from "@/lib/review/logged";
import { gpsBehind, gpsOf, notify } from "@/lib/review/notify";
import { done, notFound, type Outcome } from "@/lib/review/outcome";
import type { StoredAlarm } from "@/lib/review/stored";
import type { AlarmReport } from "@/lib/review/types";
import { reviewNow } from "@/lib/review/view";
import { reviewRefusals as refusals } from "@/lib/texts/review-refusals";

type NewAlarm = { answers: Readonly<Record<string, unknown>>; note?: string | undefined };

/**
 * A physiotherapist reports what they found: answers to the content's own safety questions. They are evaluated with
 * the answers of the case, and kept as what this person found, never as the GP's answers. The GPs are told at once; what
 * to do now comes back with the answer, so that nobody waits for them to read it.
 */
export async function reportAlarm(
	by: Actor,
	reviewId: string,
	{ answers: given, note }: NewAlarm,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<AlarmReport>> {
	const { practiceId, userId } = by;
	const review = await findReview(practiceId, reviewId);
	if (!review) return notFound;
	const { caseId, consultationId } = review;
	const consultation =
		(await loadConsultation(practiceId, consultationId)) ?? raise(`Review ${reviewId} is of no consultation`);
	const content = contentIn(lang);
	const read = readFindings(given, consultation.answers, lang);
	if ("errors" in read) return { outcome: "invalid", errors: read.errors };
	const { answers } = prune(content, withFindings(content, consultation.answers, read.found));
	const evaluation = evaluate(content, answers);
	const { triage } = evaluation;
	const stored: StoredAlarm = {
		answers: read.found,
		class: triage.class,
		settled: triage.settled,
		reasons: triage.reasons.map(({ rule, within, text }) => ({ rule, within, text })),
		missing: [...triage.missing],
		contentVersion: content.version,
		note: note || null,
	};
	const presses = triage.class === "emergency" || triage.class === "urgent";
	await write(practiceId, async (transaction) => {
		await transaction.reviewMessage.create({
			data: {
				...{ practiceId, id: newId(now), reviewId, section: null, kind: "alarm" },
				text: JSON.stringify(stored),
				byId: userId,
				byName: by.name,
				role: by.role,
				at: now,
			},
		});
		await noteAttention(transaction, practiceId, reviewId);
		const behind = await gpsBehind(transaction, practiceId, review);
		const to = presses ? [...behind, ...(await gpsOf(transaction, practiceId))] : behind;
		await notify(transaction, { practiceId, caseId, reviewId }, "alarm", to, { by: userId, now });
		await appendAudit(transaction, logged(by, review, "alarm-reported", {}, now));
	});
	return done({
		evaluation,
		alarm: alarmView(content, lang, stored, consultation.answers),
		review: await reviewNow(by, reviewId, lang),
	});
}

type Read = { found: Answers } | { errors: readonly KeyedError[] };

/** Every answer must be a finding, or be asked because of one: a report can make a case more urgent, never less. */
function readFindings(given: Readonly<Record<string, unknown>>, before: Answers, lang: Lang): Read {
	const parsed = parseAnswers(given, lang);
	if (!parsed.ok) return { errors: parsed.errors.map(({ key, message }) => ({ key: `answers.${key}`, message })) };
	const content = contentIn(lang);
	const found = parsed.answers;
	const merged = withFindings(content, before, found);
	const of = openCase(content, merged);
	const ids = Object.keys(found) as QuestionId[];
	const findings = ids.filter((id) => asksOfAlarm(content, id) && isFinding(id, of));
	if (findings.length === 0) return { errors: [{ key: "answers", message: refusals.noFinding[lang] }] };
	const others = ids.filter((id) => !findings.includes(id) && !goesWith(content, merged, findings, id));
	if (others.length === 0) return { found };
	return { errors: others.map((id) => ({ key: `answers.${id}`, message: refusals.notAFinding[lang] })) };
}
