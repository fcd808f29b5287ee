import { z } from "zod";
import {
	type Moment,
	type PatientQuestionId,
	patientQuestion,
	patientQuestionIds,
	questionsAt,
} from "@/lib/clinical/content/patient-form";
import { freeText } from "@/lib/privacy/free-text";

const most = 500;

function answerTo(id: PatientQuestionId) {
	const { kind, options = {} } = patientQuestion(id);
	switch (kind) {
		case "yes-no":
			return z.enum(["yes", "no"]);
		case "choice":
			return z.enum(Object.keys(options) as [string, ...string[]]);
		case "list":
			return z.array(z.enum(Object.keys(options) as [string, ...string[]]));
		case "scale":
			return z.int().min(0).max(10);
		case "text":
			return freeText(most);
	}
}

export type PatientAnswer = string | number | readonly string[];
export type PatientAnswers = Partial<Record<PatientQuestionId, PatientAnswer>>;

/** Some of the answers; null takes an answer back. */
export const patientChanges = z.strictObject(
	Object.fromEntries(patientQuestionIds.map((id) => [id, answerTo(id).nullable().optional()])),
) as z.ZodType<Partial<Record<PatientQuestionId, PatientAnswer | null>>>;

/** What was asked at this moment and answered. An answer that is missing stays missing. */
export function merged(
	before: PatientAnswers,
	changes: Partial<Record<PatientQuestionId, PatientAnswer | null>>,
	moment: Moment,
): PatientAnswers {
	const all = { ...before, ...changes };
	return Object.fromEntries(
		questionsAt(moment).flatMap((id) => {
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
