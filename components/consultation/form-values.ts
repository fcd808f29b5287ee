import type { Answers } from "@/lib/clinical/content/answers";
import type { QuestionId } from "@/lib/clinical/content/questions";
import type { Goal, Lang, Power, Reflexes } from "@/lib/clinical/types";
import { findNationalId } from "@/lib/privacy/national-id";
import { isAnswer } from "./is-answer";
import { readDays } from "./read-days";
import { questionIds, questionOf, type ScreenContent, type ScreenQuestion } from "./screen-content";

/** A goal while it is typed. */
export type RawGoal = { activity: string; now: string; target: string };

/** What a control holds while the clinician works; "" is not asked. */
export type Raw = string | number | readonly string[] | Power | Reflexes | readonly RawGoal[];
export type FormValues = Record<QuestionId, Raw>;

export const noGoal: RawGoal = { activity: "", now: "", target: "" };

/** An answer as its control shows it. */
export function rawOf(question: ScreenQuestion, answer: unknown, lang: Lang): Raw {
	if (answer === undefined || answer === null) return "";
	switch (question.kind) {
		case "integer":
		case "number":
			return lang === "nb" ? String(answer).replace(".", ",") : String(answer);
		case "goals":
			return (answer as readonly Goal[]).map(({ activity, now, target }) => ({
				activity,
				now: String(now),
				target: String(target),
			}));
		case "yes-no":
		case "choice":
		case "scale":
		case "category":
		case "list":
		case "text":
		case "power":
		case "reflexes":
			return answer as Raw;
	}
}

export function formValuesOf(content: Pick<ScreenContent, "questions">, answers: Answers, lang: Lang): FormValues {
	const values = questionIds(content).map((id) => [id, rawOf(questionOf(content, id), answers[id], lang)]);
	return Object.fromEntries(values) as FormValues;
}

/** "38,2" and "38.2" are the same number; what is no number stays text, so that the schema refuses it. */
export function readNumber(text: string): number | string {
	const plain = text.trim().replace(/\s/g, "").replace(",", ".");
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** What is typed, as the answer it stands for; undefined is not asked. */
function typed(question: ScreenQuestion, raw: Raw): unknown {
	if (raw === "") return undefined;
	switch (question.kind) {
		case "integer":
		case "number":
			return typeof raw === "string" ? (readDays(question, raw) ?? readNumber(raw)) : raw;
		case "text":
			return typeof raw === "string" && raw.trim() === "" ? undefined : raw;
		case "goals": {
			const rows = (raw as readonly RawGoal[]).filter((goal) => goal.activity.trim() || goal.now || goal.target);
			if (rows.length === 0) return undefined;
			return rows.map(({ activity, now, target }) => ({
				activity: activity.trim() || null,
				now: readNumber(now),
				target: readNumber(target),
			}));
		}
		case "power":
		case "reflexes":
			return Object.keys(raw).length === 0 ? undefined : raw;
		case "yes-no":
		case "choice":
		case "scale":
		case "category":
		case "list":
			return raw;
	}
}

export type Typed = { is: "answer"; answer: unknown } | { is: "empty" } | { is: "wrong" };

/** What one control holds: an answer, nothing, or something that is no answer. */
export function readField(question: ScreenQuestion, raw: Raw): Typed {
	const answer = typed(question, raw);
	if (answer === undefined) return { is: "empty" };
	return isAnswer(question, answer) ? { is: "answer", answer } : { is: "wrong" };
}

/** What stands in a field in own words, as one text; empty where the question takes none. */
export function wordsIn(question: ScreenQuestion, raw: Raw): string {
	if (question.kind === "text") return raw as string;
	if (question.kind !== "goals" || raw === "") return "";
	return (raw as readonly RawGoal[]).map(({ activity }) => activity).join(" | ");
}

/** Own words with a national identity number in them stay in the form and go nowhere. */
export function isWithheld(question: ScreenQuestion, raw: Raw): boolean {
	const words = wordsIn(question, raw);
	return words !== "" && findNationalId(words) === "certain";
}

/**
 * The valid answers of the form. What is invalid counts as not asked, and everything else goes on. What is withheld
 * stands as it stood `before`: neither half a number nor the loss of earlier words is saved.
 */
export function readAnswers(
	content: Pick<ScreenContent, "questions">,
	values: FormValues,
	before: Answers = {},
): Answers {
	const answers: Record<string, unknown> = {};
	for (const id of questionIds(content)) {
		const question = questionOf(content, id);
		const raw = values[id] ?? "";
		const read = readField(question, raw);
		if (read.is === "answer") answers[id] = read.answer;
		else if (before[id] !== undefined && isWithheld(question, raw)) answers[id] = before[id];
	}
	return answers as Answers;
}
