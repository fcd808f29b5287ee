import "server-only";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { answerText } from "@/lib/clinical/engine/answer-text";
import { findingChoices } from "@/lib/clinical/engine/finding-choices";
import {
	type LetterInput,
	type LetterPart,
	neuroPart,
	presentationPart,
	redFlagPart,
} from "@/lib/clinical/engine/letter";
import { fearsPart, goalsPart, medicinesPart, triedPart, workPart } from "@/lib/clinical/engine/letter-parts";
import { safetyQuestions } from "@/lib/clinical/engine/safety-questions";
import type { Lang, Question } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { currentRecord } from "@/lib/consultation/current-plan";
import { loadConsultation } from "@/lib/consultation/service";
import { dayOf } from "@/lib/dates";
import { raise } from "@/lib/raise";
import type { ReviewCase, ReviewView } from "@/lib/review/types";

/**
 * The facts of a signed case in the order in which a physiotherapist needs them, from the answers and the assessment
 * as they were signed: the same rows as in the letter to the physiotherapist.
 */
export async function loadReviewCase(
	practiceId: string,
	{ consultationId }: Pick<ReviewView, "consultationId">,
	lang: Lang,
): Promise<ReviewCase> {
	const found =
		(await loadConsultation(practiceId, consultationId)) ?? raise(`There is no consultation ${consultationId}`);
	const { answers, signedAssessment, signedRecord, signedAt, plan, addenda } = found;
	if (!signedAssessment || !signedAt || !plan) return raise(`Consultation ${consultationId} is not signed`);
	const content = contentIn(lang);
	const { plan: _draft, ...evaluation } = signedAssessment;
	const input: LetterInput = {
		...{ answers, evaluation, content, lang, lines: plan },
		record: currentRecord(signedRecord ?? {}, addenda),
		day: dayOf(signedAt),
	};
	const inPlan = new Set(plan.map(({ id }) => id));
	const parts = [presentationPart, neuroPart, redFlagPart, goalsPart, fearsPart, workPart, triedPart, medicinesPart]
		.map((part): LetterPart => part(input))
		// The lines of the plan stand below, where they are marked.
		.map((part) => ({ ...part, rows: part.rows.filter(({ id }) => !inPlan.has(id)) }));
	const { asked, open } = safetyQuestions(content, answers);
	const label = (id: QuestionId) => questions[id].label[lang];
	const { triage } = evaluation;
	return {
		parts,
		safety: {
			asked: asked.map((id) => ({
				id,
				label: label(id),
				answer: answerText(questions[id] as Question, answers[id], lang),
			})),
			open: open.map((id) => ({ id, label: label(id) })),
		},
		reasons: triage.reasons.map(({ rule, text }) => ({ rule, text })),
		within: triage.class === "usual" ? null : (triage.reasons[0]?.within ?? null),
		findings: findingChoices(content, answers),
		baseline: {
			day: dayOf(signedAt),
			pain: answers.painBack ?? null,
			goals: answers.goals ?? [],
		},
	};
}
