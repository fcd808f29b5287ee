import { type PatientQuestionId, patientQuestion, questionsAt } from "@/lib/clinical/content/patient-form";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { PatientAnswer } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

type Texts = Localised<typeof waitingRoom>;

/** One of the patient's own answers that a question of the consultation can take over, once a clinician confirms it. */
export type SaidAnswer = { patientQuestion: PatientQuestionId; answer: string | number; text: string };

/** What a patient answered before this visit: what can be confirmed, by the question that it answers, and the rest. */
export type PatientSaid = {
	caseId: string;
	formId: string;
	savedAt: string;
	byQuestion: Readonly<Record<string, SaidAnswer>>;
	/** Answers of alarm that were given, in words; they stay listed whatever is confirmed. */
	alarms: readonly string[];
	/** What no question of the consultation takes over, as it was asked and answered. */
	others: readonly { label: string; text: string }[];
};

/** The latest form that was filled in before a visit, since `since` (ISO moment); null where there is none. */
export function patientSaid(
	caseId: string,
	forms: readonly FormView[],
	since: string | null,
	t: Texts,
	lang: Lang,
): PatientSaid | null {
	const form = forms.find(({ moment, savedAt }) => moment === "before-visit" && (since === null || savedAt > since));
	if (!form) return null;
	const given = questionsAt(form.moment).flatMap((id) => {
		const answer = form.answers[id];
		return answer === undefined ? [] : [{ id, answer, ...patientQuestion(id) }];
	});
	const byQuestion = given.flatMap(({ id, answer, fills }) => {
		const taken = fills && (fills.values ? fills.values[String(answer)] : answer);
		if (!fills || taken === undefined || typeof taken === "object") return [];
		return [[fills.question, { patientQuestion: id, answer: taken, text: answerWords(id, answer, t, lang) }] as const];
	});
	return {
		caseId,
		formId: form.id,
		savedAt: form.savedAt,
		byQuestion: Object.fromEntries(byQuestion),
		alarms: given.flatMap(({ alarm, answer, label }) => (alarm !== undefined && answer === alarm ? [label[lang]] : [])),
		others: given
			.filter(({ fills, alarm, answer }) => !fills && !(alarm !== undefined && answer === alarm))
			.map(({ id, answer, label }) => ({ label: label[lang], text: answerWords(id, answer, t, lang) })),
	};
}

/** A patient's answer in words; what was not answered says so. */
export function answerWords(id: PatientQuestionId, answer: PatientAnswer | undefined, t: Texts, lang: Lang): string {
	if (answer === undefined) return t.notAsked;
	const { kind, options = {} } = patientQuestion(id);
	if (kind === "yes-no") return answer === "yes" ? t.yes : t.no;
	if (kind === "scale") return `${answer} / 10`;
	return options[String(answer)]?.[lang] ?? String(answer);
}
