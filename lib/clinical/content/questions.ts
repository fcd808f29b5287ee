import type { Question } from "../types";
import { alarmQuestions } from "./questions/alarm";
import { careQuestions } from "./questions/care";
import { examinationQuestions } from "./questions/examination";
import { historyQuestions } from "./questions/history";
import { patientQuestions } from "./questions/patient";
import { riskQuestions } from "./questions/risk";
import { workQuestions } from "./questions/work";

/**
 * Every question of the consultation format, stated once. Types, validation, form, print and tests follow from here.
 * The order is the order of the form, and of `missing` between questions of equal weight.
 */
export const questions = {
	...alarmQuestions,
	...historyQuestions,
	...examinationQuestions,
	...riskQuestions,
	...workQuestions,
	...careQuestions,
	...patientQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
