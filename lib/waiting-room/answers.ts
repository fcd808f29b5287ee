import {
	alarmQuestionIds,
	type CallLevel,
	callLevels,
	type Moment,
	type PatientQuestionId,
	patientQuestion,
	patientQuestionIds,
	questionsAt,
} from "@/lib/clinical/content/patient-form";
import { allItems, type InstrumentItem, isItem } from "@/lib/clinical/instruments/items";

export type PatientAnswer = string | number | readonly string[];
/** One of our own questions, or an item of an instrument that is asked in its official words. */
export type AskedId = PatientQuestionId | InstrumentItem;
export type PatientAnswers = Partial<Record<AskedId, PatientAnswer>>;
export type PatientChanges = Partial<Record<AskedId, PatientAnswer | null>>;
/** The alarm answers that were ever given on a form, each with the moment when it first was (ISO). None is taken back. */
export type GivenAlarms = Partial<Record<PatientQuestionId, string>>;

export const askedIds: readonly AskedId[] = [...patientQuestionIds, ...allItems];

/**
 * What is sent first, lowest first: own words may be refused for what is in them, and items when their wording is no
 * longer installed. Neither must hold back an alarm answer.
 */
export const turnOf = (id: AskedId): 0 | 1 | 2 => (isItem(id) ? 2 : patientQuestion(id).kind === "text" ? 1 : 0);

/** The instruments are asked before the visit. What is installed may change while answers lie here: they are kept. */
const itemsAt = (moment: Moment): readonly InstrumentItem[] => (moment === "before-visit" ? allItems : []);

/** What was asked at this moment and answered. An answer that is missing stays missing. */
export function merged(before: PatientAnswers, changes: PatientChanges, moment: Moment): PatientAnswers {
	const all = { ...before, ...changes };
	return Object.fromEntries(
		[...questionsAt(moment), ...itemsAt(moment)].flatMap((id) => {
			const answer = all[id];
			return answer === undefined || answer === null || answer === "" ? [] : [[id, answer]];
		}),
	);
}

/** True for an answer that tells the patient to phone. */
export function isAlarm(id: AskedId, answer: PatientAnswer | null | undefined): boolean {
	if (isItem(id)) return false;
	const { alarm } = patientQuestion(id);
	return alarm !== undefined && answer === alarm.is;
}

/** True for the patient's own word that it has become worse. */
export const isWorse = (id: AskedId, answer: PatientAnswer | null | undefined): boolean =>
	id === "usual" && answer === "worse";

/** The alarm questions whose answer now is one of alarm. */
export const alarmsIn = (answers: PatientAnswers): readonly PatientQuestionId[] =>
	patientQuestionIds.filter((id) => isAlarm(id, answers[id]));

/** What was given before, with what is given now. A later answer takes nothing away. */
export function withAlarms(given: GivenAlarms, now: readonly PatientQuestionId[], at: string): GivenAlarms {
	return { ...Object.fromEntries(now.map((id) => [id, at])), ...given };
}

export const givenIn = (given: GivenAlarms): readonly PatientQuestionId[] =>
	alarmQuestionIds.filter((id) => given[id] !== undefined);

/** How soon the patient should phone, from the alarm answers that were ever given and the answers now; null for not at all. */
export function callFor(given: readonly PatientQuestionId[], answers: PatientAnswers): CallLevel | null {
	const levels = new Set<CallLevel | undefined>([...given, ...alarmsIn(answers)].map(levelOf));
	if (isWorse("usual", answers.usual)) levels.add("soon");
	return callLevels.find((level) => levels.has(level)) ?? null;
}

export const levelOf = (id: PatientQuestionId): CallLevel | undefined => patientQuestion(id).alarm?.level;

/** At these levels nothing else on the page may delay the call. */
export const isAtOnce = (level: CallLevel | null | undefined): boolean => level === "life" || level === "now";

export const attentionIn = (answers: PatientAnswers): "alarm" | "worse" | "nothing" =>
	alarmsIn(answers).length > 0 ? "alarm" : isWorse("usual", answers.usual) ? "worse" : "nothing";
