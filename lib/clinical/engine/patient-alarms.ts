import { concernOf } from "../content/patient-concerns";
import type { QuestionId } from "../content/questions";
import type { Condition, Lang, Localised, PatientAlarm, Question } from "../types";
import { answerTo, type Case, holds } from "./holds";

/** An alarm answer of the patient's, and whether a clinician has said that it is normal all the same. */
export type PatientYes = { id: string; overruled: boolean };

/**
 * What has become of each alarm answer. Found: a question that it speaks of is answered with anything but normal.
 * Normal: all of them are normal, and a clinician has overruled the patient's yes. Otherwise it is open, also where
 * the questions were answered normal without a word about what the patient said.
 */
export function patientAlarms(said: readonly PatientYes[], of: Case): readonly PatientAlarm[] {
	return said.flatMap(({ id, overruled }) => {
		const concern = concernOf(id);
		if (!concern) return [];
		const { questions, through } = concern;
		const readings = questions.map((question) => readingOf(question, through, of));
		const isNormal = overruled && readings.every((reading) => reading === "normal");
		const state = readings.includes("found") ? "found" : isNormal ? "normal" : "open";
		const next = questions.find((_, index) => readings[index] !== "normal") ?? questions[0] ?? id;
		const at = through && !isNone(through, of) ? through : next;
		return [{ id, questions: through ? [through, ...questions] : questions, at, state }];
	});
}

export const openAlarms = (alarms: readonly PatientAlarm[] = []): readonly PatientAlarm[] =>
	alarms.filter(({ state }) => state === "open");

/** The questions at which an alarm answer waits to be settled. */
export const heldQuestions = (alarms: readonly PatientAlarm[] = []): ReadonlySet<string> =>
	new Set(openAlarms(alarms).flatMap(({ questions }) => questions));

function readingOf(id: QuestionId, through: QuestionId | undefined, of: Case): "found" | "normal" | "open" {
	const { none, alarm }: Pick<Localised<Question>, "none" | "alarm"> = of.content.questions[id] as Localised<Question>;
	const answer = answerTo(of.answers, id);
	if (none !== undefined && answer !== undefined) return answer === none ? "normal" : "found";
	if (answer !== undefined && alarm) {
		const truth = holds(alarm as Condition, of);
		if (truth !== "unknown") return truth === "yes" ? "found" : "normal";
	}
	return through !== undefined && answer === undefined && isNone(through, of) ? "normal" : "open";
}

function isNone(id: QuestionId, of: Case): boolean {
	const { none }: Pick<Localised<Question>, "none"> = of.content.questions[id] as Localised<Question>;
	return none !== undefined && answerTo(of.answers, id) === none;
}

/** What the patient answered yes to, inside a sentence. */
export const whatWas = ({ id }: Pick<PatientAlarm, "id">, lang: Lang): string => concernOf(id)?.what[lang] ?? id;
