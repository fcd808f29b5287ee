import "server-only";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Answers } from "@/lib/clinical/content/answers";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { openAlarms, whatWas } from "@/lib/clinical/engine/patient-alarms";
import { recordGaps } from "@/lib/clinical/engine/plan-record";
import { prune } from "@/lib/clinical/engine/prune";
import { urgencyOf } from "@/lib/clinical/engine/urgency";
import type { Lang, PatientAlarm } from "@/lib/clinical/types";
import { contentIn, frozenContent } from "@/lib/consultation/content";
import { followUpDay } from "@/lib/consultation/follow-up-day";
import { done, invalid, notFound, type Outcome, otherWriter, overtaken, refusal } from "@/lib/consultation/outcome";
import { loadSaid } from "@/lib/consultation/patient-said";
import {
	currentDecisions,
	droppedWithoutReason,
	planLines,
	proposedWithoutReason,
} from "@/lib/consultation/plan-lines";
import { readRecord } from "@/lib/consultation/record-schema";
import { signatureHash } from "@/lib/consultation/signature-hash";
import { readAnswers } from "@/lib/consultation/stored";
import type { ConsultationView, PlanDecision } from "@/lib/consultation/types";
import { findConsultation, findDecisions, listed, toView } from "@/lib/consultation/view";
import { dayOf } from "@/lib/dates";
import { write } from "@/lib/db/client";
import type { KeyedError } from "@/lib/http/problem";
import { countVisit } from "@/lib/measures/record";
import type { Pace } from "@/lib/measures/types";
import { visitFacts } from "@/lib/measures/visit-facts";
import { countSign } from "@/lib/metrics";
import { raise } from "@/lib/raise";
import { fieldTexts } from "@/lib/texts/errors";
import { fill } from "@/lib/texts/fill";
import { settleAlarms } from "@/lib/waiting-room/settle-alarms";

type At = { lang: Lang; now: Date };
type Signing = {
	version: number;
	writer?: string | undefined;
	pace?: Pace | null | undefined;
	/** Only says what stands in the way; nothing is signed. */
	check?: boolean | undefined;
	/** The patient's own alarm answers that are knowingly signed as not settled. */
	leftOpen?: readonly string[] | undefined;
};

/**
 * Assesses the stored answers once more, on the server, and locks them with the plan, the assessment and the hash of
 * the content, and counts it among the practice's figures. Refused while a line or a decision lacks its reason, an alarm
 * answer contradicts another answer, or an alarm answer of the patient's is neither settled nor knowingly left open.
 */
export async function signConsultation(
	by: Actor,
	id: string,
	{ version, writer, pace = null, check = false, leftOpen = [] }: Signing,
	{ lang, now }: At,
): Promise<Outcome<ConsultationView>> {
	const { practiceId } = by;
	const row = await findConsultation(practiceId, id);
	if (!row) return notFound;
	const others = otherWriter(writer, by);
	if (others) return others;
	const refused = refusal(row, version);
	if (refused) return refused;

	const content = contentIn(lang);
	const answers = readAnswers(row.answers);
	const { said, forms } = await loadSaid(practiceId, row);
	const { plan: draft, ...evaluation } = assess(content, answers, said);
	const decisions = currentDecisions(draft, await findDecisions(practiceId, id));
	const record = readRecord(row.planRecord);
	const context = { content, answers, evaluation, lang };
	const errors = [
		...unsignable(content, answers, lang),
		...unasked(evaluation.patientAlarms, leftOpen, lang),
		...unexplained(content, decisions, lang),
		...recordGaps(record, context).map(({ part, key, message }) => ({ key: `${part}.${key}`, message })),
	];
	if (errors.length > 0) return invalid(errors);
	if (check) return done(toView(row));

	const signed = {
		signedAt: now,
		signedBy: by.name,
		lang,
		contentHash: frozenContent().hash,
		assessment: JSON.stringify({ ...evaluation, plan: draft }),
		plan: JSON.stringify(planLines(draft, decisions, record, context)),
		record: JSON.stringify(record),
	};
	const visit = visitFacts({
		id,
		begunOn: dayOf(row.createdAt),
		signedOn: dayOf(now),
		authorId: by.userId,
		content,
		answers,
		evaluation,
		decisions,
		record,
		pace,
	});
	const hash = signatureHash({ ...signed, practiceId, id, answers: row.answers });
	const saved = await write(practiceId, async (transaction) => {
		const { count } = await transaction.consultation.updateMany({
			where: { practiceId, id, version, status: "draft" },
			data: {
				status: "signed",
				version: { increment: 1 },
				savedAt: now,
				signedAt: now,
				contentVersion: content.version,
				authorId: by.userId,
			},
		});
		if (count === 0) return false;
		await transaction.signature.create({
			data: { ...signed, practiceId, consultationId: id, signedById: by.userId, hash },
		});
		await settleAlarms(transaction, by, { caseId: row.caseId, forms, alarms: evaluation.patientAlarms ?? [] }, now);
		await countVisit(transaction, practiceId, row.caseId, visit);
		await transaction.case.updateMany({
			where: { practiceId, id: row.caseId, consultationId: id },
			data: {
				...listed(evaluation),
				...{ status: "signed", savedAt: now, signedAt: now, authorId: by.userId },
				followUpOn: followUpDay(record, []),
				followUpRank: urgencyOf(evaluation.triage.class),
			},
		});
		await appendAudit(transaction, {
			practiceId,
			at: now,
			event: "sign",
			actor: by,
			caseId: row.caseId,
			subjectId: id,
			detail: { contentVersion: content.version },
		});
		return true;
	});
	if (!saved) return overtaken(practiceId, id, version);
	countSign();
	return done(
		toView((await findConsultation(practiceId, id)) ?? raise(`Consultation ${id} is gone right after it was signed`)),
	);
}

function unsignable(content: LocalContent, answers: Answers, lang: Lang): readonly KeyedError[] {
	return prune(content, answers).contradictions.map(({ key, parents }) => ({
		key,
		message: fill(fieldTexts.contradiction[lang], {
			parents: parents.map((parent) => content.questions[parent].label).join("», «"),
		}),
	}));
}

/** What the patient answered yes to is never signed over in silence: neither settled, nor knowingly left open. */
function unasked(
	alarms: readonly PatientAlarm[] | undefined,
	leftOpen: readonly string[],
	lang: Lang,
): readonly KeyedError[] {
	return openAlarms(alarms)
		.filter(({ id }) => !leftOpen.includes(id))
		.map((alarm) => ({
			key: `patient.${alarm.at}`,
			message: fill(fieldTexts.patientAlarmOpen[lang], { what: whatWas(alarm, lang) }),
		}));
}

function unexplained(content: LocalContent, decisions: readonly PlanDecision[], lang: Lang): readonly KeyedError[] {
	return [
		...droppedWithoutReason(decisions).map((decision) => ({
			key: decision.itemId ?? decision.id,
			message: fieldTexts.reasonNeeded[lang],
		})),
		...proposedWithoutReason(decisions, content).map(({ decision, found }) => ({
			key: `likewise.${decision.id}`,
			message: fill(fieldTexts.likewiseNeeded[lang], { found }),
		})),
	];
}
