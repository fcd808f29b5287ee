import {
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

/** The alarm questions that were answered with yes. */
export const alarmsIn = (answers: PatientAnswers): readonly PatientQuestionId[] =>
	patientQuestionIds.filter((id) => {
		const { alarm } = patientQuestion(id);
		return alarm !== undefined && answers[id] === alarm;
	});

export const attentionIn = (answers: PatientAnswers): "alarm" | "worse" | "nothing" =>
	alarmsIn(answers).length > 0 ? "alarm" : answers.usual === "worse" ? "worse" : "nothing";
