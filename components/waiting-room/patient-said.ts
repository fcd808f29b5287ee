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
import { formatDay } from "@/lib/dates";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";
import { type AlarmSaid, alarmsSaid, formsToAnswer } from "@/lib/waiting-room/alarms-said";
import { type AskedId, givenIn, isAlarm, type PatientAnswer, type PatientAnswers } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

type Texts = Localised<typeof waitingRoom>;

/** One of the patient's own answers that a question of the consultation can take over, once a clinician confirms it. */
export type SaidAnswer = {
	patientQuestions: readonly AskedId[];
	answer: string | number | SaidGoal;
	text: string;
	isAlarm: boolean;
};

/** A goal in the patient's own words, and how well they can do it now; null where they did not say. */
export type SaidGoal = { activity: string; now: number | null };

/** An alarm answer that was given: what was asked, what was said, and when. */
export type SaidAlarm = { id: string; about: string; question: string; answer: string; when: string };

/** What a patient answered since the last visit: what can be confirmed, by the question that it answers, and the rest. */
export type PatientSaid = {
	caseId: string;
	formId: string;
	savedAt: string;
	byQuestion: Readonly<Record<string, SaidAnswer>>;
	/** Of every form since the last visit, also what was taken back; they stay listed whatever is confirmed. */
	alarms: readonly SaidAlarm[];
	/** The same by question, with what a clinician has made of each. */
	yes: readonly AlarmSaid[];
	/** What no question of the consultation takes over, as it was asked and answered. */
	others: readonly { label: string; text: string }[];
};

/**
 * What was told since `since` (ISO moment), by the form of the visit and by any later one; null where there is none. The
 * latest form before a visit can be taken over; alarm answers come from all of them. A question that was ever answered
 * with an alarm is not filled by an answer that says otherwise.
 */
export function patientSaid(
	caseId: string,
	forms: readonly FormView[],
	since: string | null,
	t: Texts,
	lang: Lang,
): PatientSaid | null {
	const told = formsToAnswer(forms, since);
	const alarms = told.flatMap((form) => alarmsOf(form, t, lang));
	const form = told.find(({ moment, savedAt }) => moment === "before-visit" && (since === null || savedAt > since));
	const last = form ?? (alarms.length > 0 ? told[0] : undefined);
	if (!last) return null;
	const about = { caseId, formId: last.id, savedAt: last.savedAt, alarms, yes: alarmsSaid(forms, since) };
	if (!form) return { ...about, byQuestion: {}, others: [] };
	const alarmed = new Set<AskedId>(told.flatMap((one) => givenIn(one.alarms)));
	const given = [...questionsAt(form.moment), ...allItems].flatMap((id) => {
		const answer = form.answers[id];
		if (answer === undefined) return [];
		const taken = alarmed.has(id) && !isAlarm(id, answer) ? undefined : takenOver(id, answer);
		return [{ id, answer, taken, text: answerWords(id, answer, t, lang) }];
	});
	const byQuestion = given.flatMap(({ id, answer, taken, text }) => {
		if (!taken) return [];
		const own = { patientQuestions: [id], answer: taken.value, text, isAlarm: isAlarm(id, answer) };
		return [[taken.question, own] as const];
	});
	const goal = saidGoal(form.answers, t);
	return {
		...about,
		byQuestion: Object.fromEntries([...byQuestion, ...(goal ? [["goals", goal] as const] : [])]),
		others: given
			.filter(({ id, taken }) => !taken && !isOfGoal(id) && !givenIn(form.alarms).some((alarm) => alarm === id))
			.map(({ id, text }) => ({ label: labelOf(id, lang), text })),
	};
}

/** The question that an answer answers, and with what; undefined where it says less than any answer of the question. */
function takenOver(id: AskedId, answer: PatientAnswer): { question: string; value: string | number } | undefined {
	if (typeof answer === "object") return undefined;
	if (isItem(id)) return { question: id, value: answer };
	const { fills } = patientQuestion(id);
	if (!fills || isOfGoal(id)) return undefined;
	const value = fills.values ? fills.values[String(answer)] : answer;
	return value === undefined ? undefined : { question: fills.question, value };
}

function alarmsOf(form: FormView, t: Texts, lang: Lang): readonly SaidAlarm[] {
	return givenIn(form.alarms).map((id) => ({
		id: `${form.id} ${id}`,
		about: id,
		question: labelOf(id, lang),
		answer: saidOf(id, form, t, lang),
		when: `${t.moments[form.moment]}, ${formatDay(form.alarms[id] ?? form.savedAt, lang)}`,
	}));
}

/** An answer as it stands, and what was said first where that was an alarm that was taken back. */
export function saidOf(id: AskedId, { answers, alarms }: FormView, t: Texts, lang: Lang): string {
	const now = answerWords(id, answers[id], t, lang);
	const first = givenIn(alarms).find((alarm) => alarm === id);
	if (first === undefined || isAlarm(first, answers[first])) return now;
	const said = answerWords(first, patientQuestion(first).alarm?.is, t, lang);
	return fill(t.firstSaid, { first: said.toLowerCase(), later: now.toLowerCase() });
}

/** The goal, and how well it can be done now. */
const isOfGoal = (id: AskedId): boolean => !isItem(id) && patientQuestion(id).fills?.question === "goals";

/** The goal and its score are one answer to the clinician. A score of nothing is none. */
function saidGoal({ goal, goalNow }: PatientAnswers, t: Texts): SaidAnswer | null {
	if (typeof goal !== "string" || goal.trim() === "") return null;
	const activity = goal.trim();
	if (typeof goalNow !== "number")
		return { patientQuestions: ["goal"], answer: { activity, now: null }, text: activity, isAlarm: false };
	return {
		patientQuestions: ["goal", "goalNow"],
		answer: { activity, now: goalNow },
		text: fill(t.goalNow, { goal: activity, now: goalNow }),
		isAlarm: false,
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

/**
 * A question as the clinician reads it: an item by its topic, since its official words are for the patient, and one of
 * ours with what it asks about.
 */
export function labelOf(id: AskedId, lang: Lang): string {
	if (isItem(id)) return riskQuestions[id].label[lang];
	const { label, examples = [] } = patientQuestion(id);
	return [label[lang], examples.map((words) => words[lang]).join("; ")].filter(Boolean).join(" ");
}

/** The instruments that the patient has begun. All of their items are named: what was left out is not known. */
export const begunInstruments = (answers: PatientAnswers): readonly FormInstrument[] =>
	formInstruments.filter((instrument) => instrumentItems[instrument].some((id) => answers[id] !== undefined));
