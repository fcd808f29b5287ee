import type { Answers } from "../content/answers";
import type { QuestionId } from "../content/questions";
import type { Condition } from "../types";
import { questionsIn } from "./could-hold";
import { answerTo, type Case, holds, openCase } from "./holds";

/** A positive alarm answer under a parent that says it can't be. */
export type Contradiction = { key: QuestionId; parents: readonly QuestionId[] };

/**
 * Removes the answers that an answered parent has closed; a missing parent closes nothing.
 * A positive alarm answer is never removed: it comes back as a contradiction.
 */
export function prune(
	content: Case["content"],
	answers: Answers,
): { answers: Answers; contradictions: readonly Contradiction[] } {
	const kept: Answers = { ...answers };
	const contradictions: Contradiction[] = [];
	const of = openCase(content, answers);
	for (const key of Object.keys(answers) as QuestionId[]) {
		const question = content.questions[key];
		if (!question || !("closedWhen" in question) || answers[key] === undefined) continue;
		const closedWhen = question.closedWhen as Condition;
		if (holds(closedWhen, of) !== "yes") continue;
		if ("alarm" in question && holds(question.alarm as Condition, of) === "yes") {
			contradictions.push({ key, parents: answeredParents(closedWhen, of) });
		} else {
			delete kept[key];
		}
	}
	return { answers: kept, contradictions };
}

const answeredParents = (closedWhen: Condition, of: Case) =>
	questionsIn(closedWhen, of).filter((id) => answerTo(of.answers, id) !== undefined) as QuestionId[];
