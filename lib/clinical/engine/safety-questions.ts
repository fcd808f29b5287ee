import type { Answers } from "../content/answers";
import type { QuestionId } from "../content/questions";
import type { TriageContent } from "./content-type";
import { counts, isSafetyQuestion } from "./could-hold";
import { answerTo, openCase } from "./holds";

/** The safety questions of a case: which were asked, and which are still open. In the order of the form. */
export function safetyQuestions(
	content: Pick<TriageContent, "questions" | "facts">,
	answers: Answers,
): { asked: readonly QuestionId[]; open: readonly QuestionId[] } {
	const of = openCase(content, answers);
	const ids = Object.keys(content.questions) as QuestionId[];
	return {
		asked: ids.filter((id) => answerTo(answers, id) !== undefined && isSafetyQuestion(id, of)),
		open: ids.filter((id) => counts(id, of)),
	};
}
