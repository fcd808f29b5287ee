import type { Answers } from "../content/answers";
import { journalWords } from "../content/journal-words";
import { concernOf } from "../content/patient-concerns";
import { type QuestionId, questions } from "../content/questions";
import type { Lang, PatientAlarm, Question } from "../types";
import { answerText } from "./answer-text";
import { type NoteFact, say } from "./journal-facts";
import { lowerFirst } from "./lower-first";
import { weakMuscles } from "./measure";
import { whatWas } from "./patient-alarms";

/** What the patient reported on the phone as the note says it: beside what came out of it, or as not settled. */
export function patientAlarmFacts(answers: Answers, alarms: readonly PatientAlarm[], lang: Lang): readonly NoteFact[] {
	const open = alarms.filter(({ state }) => state === "open");
	const sentence = (text: string, weight: number): NoteFact => ({ part: "S", kind: "sentence", text, weight });
	return [
		...(open.length > 0 ? [sentence(say(journalWords.patientSaidOpen, lang, { list: alarmList(open, lang) }), 0)] : []),
		...alarms
			.filter(({ state }) => state !== "open")
			.map((alarm) =>
				sentence(
					say(journalWords.patientSaid, lang, { what: whatWas(alarm, lang), found: foundIn(alarm, answers, lang) }),
					1,
				),
			),
	];
}

/** What the patient answered yes to, one after the other. */
export const alarmList = (alarms: readonly PatientAlarm[], lang: Lang): string =>
	alarms.map((alarm) => whatWas(alarm, lang)).join("; ");

function foundIn({ id, state }: PatientAlarm, answers: Answers, lang: Lang): string {
	if (state === "normal") return journalWords.patientSaidNormal[lang];
	const told = (concernOf(id)?.questions ?? []).flatMap((key: QuestionId) => {
		const question: Question = questions[key];
		const answer = answers[key];
		if (answer === undefined || answer === question.none) return [];
		if (key === "power" && weakMuscles(answers).length === 0) return [];
		return [`${lowerFirst(question.label[lang])}: ${lowerFirst(answerText(question, answer, lang))}`];
	});
	return told.join(", ");
}
