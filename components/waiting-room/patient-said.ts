import { patientQuestion, questionsAt } from "@/lib/clinical/content/patient-form";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import {
	allItems,
	type FormInstrument,
	formInstruments,
	instrumentItems,
	isItem,
} from "@/lib/clinical/instruments/items";
import type { Lang, Localised, Question } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import type { AskedId, PatientAnswer, PatientAnswers } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

type Texts = Localised<typeof waitingRoom>;

/** One of the patient's own answers that a question of the consultation can take over, once a clinician confirms it. */
export type SaidAnswer = { patientQuestions: readonly AskedId[]; answer: string | number | SaidGoal; text: string };

/** A goal in the patient's own words, and how well they can do it now; null where they did not say. */
export type SaidGoal = { activity: string; now: number | null };

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
		if (!fills || fills.question === "goals" || taken === undefined || typeof taken === "object") return [];
		return [
			[fills.question, { patientQuestions: [id], answer: taken, text: answerWords(id, answer, t, lang) }] as const,
		];
	});
	const goal = saidGoal(form.answers, t);
	const items = allItems.flatMap((id) => {
		const answer = form.answers[id];
		if (answer === undefined || typeof answer === "object") return [];
		return [[id, { patientQuestions: [id], answer, text: answerWords(id, answer, t, lang) }] as const];
	});
	return {
		caseId,
		formId: form.id,
		savedAt: form.savedAt,
		byQuestion: Object.fromEntries([...byQuestion, ...(goal ? [["goals", goal] as const] : []), ...items]),
		alarms: given.flatMap(({ alarm, answer, label }) => (alarm !== undefined && answer === alarm ? [label[lang]] : [])),
		others: given
			.filter(({ fills, alarm, answer }) => !fills && !(alarm !== undefined && answer === alarm))
			.map(({ id, answer, label }) => ({ label: label[lang], text: answerWords(id, answer, t, lang) })),
	};
}

/** The goal and its score are one answer to the clinician. A score of nothing is none. */
function saidGoal({ goal, goalNow }: PatientAnswers, t: Texts): SaidAnswer | null {
	if (typeof goal !== "string" || goal.trim() === "") return null;
	const activity = goal.trim();
	if (typeof goalNow !== "number")
		return { patientQuestions: ["goal"], answer: { activity, now: null }, text: activity };
	return {
		patientQuestions: ["goal", "goalNow"],
		answer: { activity, now: goalNow },
		text: fill(t.goalNow, { goal: activity, now: goalNow }),
	};
}

/** A patient's answer in words; what was not answered says so. */
export function answerWords(id: AskedId, answer: PatientAnswer | undefined, t: Texts, lang: Lang): string {
	if (answer === undefined) return t.notAsked;
	if (isItem(id)) return itemWords(riskQuestions[id], answer, lang);
	const { kind, options = {} } = patientQuestion(id);
	if (kind === "yes-no") return answer === "yes" ? t.yes : t.no;
	if (kind === "scale") return `${answer} / 10`;
	return options[String(answer)]?.[lang] ?? String(answer);
}

function itemWords(question: Question, answer: PatientAnswer, lang: Lang): string {
	if (!("options" in question)) return `${answer} / 10`;
	return question.options[String(answer)]?.[lang] ?? String(answer);
}

/** A question as the clinician reads it: an item by its topic, since its official words are for the patient. */
export const labelOf = (id: AskedId, lang: Lang): string =>
	(isItem(id) ? riskQuestions[id] : patientQuestion(id)).label[lang];

/** The instruments that the patient has begun. All of their items are named: what was left out is not known. */
export const begunInstruments = (answers: PatientAnswers): readonly FormInstrument[] =>
	formInstruments.filter((instrument) => instrumentItems[instrument].some((id) => answers[id] !== undefined));
