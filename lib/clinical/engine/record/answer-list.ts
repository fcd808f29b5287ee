import type { Answers } from "../../content/answers";
import { type JournalPhrase, journalPhrases } from "../../content/journal-phrases";
import { type QuestionId, questions } from "../../content/questions";
import { fieldWords } from "../../content/referral-words";
import type { Lang, Question } from "../../types";
import { answerText } from "../answer-text";
import { lowerFirst } from "../lower-first";
import { fillSlots } from "./fill-slots";
import { sentences } from "./sentence";

/** The answers that exclude what their question asks for. */
const excluding = new Set<unknown>(["no", "none", "normal", "never"]);

/** What was found, and what was asked for and not found: «Diabetes, hjertesvikt. Ikke: …». Null when nothing was asked. */
export function answerList(
	ids: readonly QuestionId[],
	answers: Answers,
	lang: Lang,
	more: readonly string[] = [],
): string | null {
	const found: string[] = [];
	const absent: string[] = [];
	for (const id of ids) {
		const answer = answers[id];
		if (answer === undefined) continue;
		const question = questions[id] as Question;
		const phrase: JournalPhrase | undefined = journalPhrases[id as keyof typeof journalPhrases];
		const named = phrase?.finding[lang] ?? lowerFirst(question.label[lang]);
		const graded = question.kind !== "yes-no" && question.kind !== "choice";
		if (excluding.has(answer)) absent.push(named);
		else if (question.kind === "yes-no") found.push(named);
		else if (!graded && phrase?.options?.[String(answer)]) found.push(phrase.options[String(answer)]?.[lang] ?? named);
		else found.push(`${lowerFirst(question.label[lang])}: ${answered(question, answer, lang)}`);
	}
	found.push(...more);
	const parts = [
		...(found.length > 0 ? [upperFirst(found.join(", "))] : []),
		...(absent.length > 0 ? [fillSlots(fieldWords.not[lang], { list: absent.join(", ") })] : []),
	];
	return parts.length > 0 ? sentences(parts) : null;
}

/** Each item of a list begins small, abbreviations apart. */
const answered = (question: Question, answer: unknown, lang: Lang) =>
	answerText(question, answer, lang).split(", ").map(lowerFirst).join(", ");

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
