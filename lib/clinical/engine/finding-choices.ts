import type { Answers } from "../content/answers";
import { type QuestionId, questions } from "../content/questions";
import type { GroupId } from "../content/questions/groups";
import type { Condition, Lang, Localised, Question } from "../types";
import { answerText } from "./answer-text";
import type { LocalContent } from "./content-type";
import { type Case, holds, openCase } from "./holds";
import { lowerFirst } from "./lower-first";
import { asksOfAlarm, isFinding } from "./new-findings";

type Asked = Localised<Question>;

/** One finding to tick, or a value to enter. */
export type FindingChoice = { question: QuestionId; label: string } & (
	| { kind: "tick"; answer: string }
	| { kind: "number"; unit: string | null; min: number; max: number | null; decimals: number }
	| { kind: "list"; options: readonly { value: string; label: string }[] }
	| { kind: "power" }
);

export type FindingGroup = { id: GroupId; title: string; choices: readonly FindingChoice[] };

/** Measured in a laboratory, which whoever sees the patient now does not have. */
const elsewhere = new Set<string>(["laboratory"]);

/**
 * What can be reported as a new finding in this case, group by group in the order of the form: the alarm answers of the
 * content's own questions. What was found before, and what can't be in this patient, is not offered again.
 */
export function findingChoices(content: LocalContent, answers: Answers): readonly FindingGroup[] {
	const of = openCase(content, answers);
	const offered = (Object.keys(content.questions) as QuestionId[]).filter((id) => isOffered(content, id, of));
	return (Object.keys(content.groups) as GroupId[]).flatMap((id) => {
		const choices = offered
			.filter((question) => asked(content, question).group === id)
			.flatMap((question) => choicesOf(content, question, answers));
		return choices.length > 0 ? [{ id, title: content.groups[id].title, choices }] : [];
	});
}

const asked = (content: Pick<LocalContent, "questions">, id: QuestionId) => content.questions[id] as Asked;

function isOffered(content: LocalContent, id: QuestionId, of: Case): boolean {
	const question = asked(content, id);
	if (!asksOfAlarm(content, id) || elsewhere.has(question.group)) return false;
	if (question.section === "examination") return true;
	if (question.group === "pregnancy" && id !== "pregnant" && !isOffered(content, "pregnant", of)) return false;
	const is = (condition: Condition | undefined, truth: "yes" | "no") => condition && holds(condition, of) === truth;
	return (
		!is(question.closedWhen as Condition | undefined, "yes") && !is(question.askWhen as Condition | undefined, "no")
	);
}

function choicesOf(content: LocalContent, id: QuestionId, answers: Answers): readonly FindingChoice[] {
	const question = asked(content, id);
	const base = { question: id, label: question.label };
	const tick = (answer: string, label: string): FindingChoice[] => {
		if (answers[id] === answer) return [];
		return isFinding(id, openCase(content, { ...answers, [id]: answer }))
			? [{ ...base, kind: "tick", answer, label }]
			: [];
	};
	switch (question.kind) {
		case "yes-no":
			return tick("yes", question.label);
		case "choice":
			return Object.entries(question.options).flatMap(([value, label]) =>
				tick(value, `${question.label}: ${lowerFirst(label)}`),
			);
		case "number":
		case "integer":
			if (!question.alarm) return [];
			return [
				{
					...base,
					kind: "number",
					unit: question.unit ?? null,
					min: question.min,
					max: question.max ?? null,
					decimals: question.kind === "number" ? question.decimals : 0,
				},
			];
		case "list":
			return [
				{
					...base,
					kind: "list",
					options: Object.entries(question.options).map(([value, label]) => ({ value, label })),
				},
			];
		case "power":
			return [{ ...base, kind: "power" }];
		case "scale":
		case "category":
		case "text":
		case "reflexes":
		case "goals":
			return [];
	}
}

/** A reported finding in words: «Vannlating: ny urinlekkasje», «Temperatur: 38,6 °C», «Uforklart vekttap». */
export function findingWords(id: QuestionId, answer: unknown, lang: Lang): string {
	const question = questions[id] as Question;
	const label = question.label[lang];
	return question.kind === "yes-no" && answer === "yes"
		? label
		: `${label}: ${lowerFirst(answerText(question, answer, lang))}`;
}
