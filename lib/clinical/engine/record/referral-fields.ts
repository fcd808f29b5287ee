import type { Answers } from "../../content/answers";
import type { PlanRecord, ReferralDecision } from "../../plan-record";
import type { Evaluation } from "../evaluate";
import { answerTo } from "../holds";

type Field = { id: string; questions: readonly string[] };
/** What the consultation and the plan hold. */
export type Held = { answers: Answers; evaluation: Pick<Evaluation, "risk">; record: Pick<PlanRecord, "choice"> };
type Referral = Pick<ReferralDecision, "question" | "tried">;

/** Whether the consultation holds what a field asks for. An examination that was not done holds nothing. */
export function isRecorded({ id, questions }: Field, held: Held, referral?: Referral): boolean {
	const { answers, evaluation, record } = held;
	const any = questions.some((question) => isAnswered(answerTo(answers, question)));
	switch (id) {
		case "assessment":
			return Boolean(referral?.question?.trim());
		case "interpreter":
			return record.choice?.interpreter !== undefined;
		case "earlierTreatment":
			return any || Boolean(referral?.tried?.trim());
		case "function":
			return (answers.goals ?? []).length > 0;
		case "yellowFlags":
			return any || evaluation.risk.startBack.total !== null || evaluation.risk.orebro.total !== null;
		case "sensation":
			return answers.neuroExamDone === "yes" || answers.sensationReduced !== undefined;
		case "power":
			return answers.neuroExamDone === "yes" || isAnswered(answers.power);
		case "reflexes":
			return answers.neuroExamDone === "yes" || isAnswered(answers.reflexes);
		default:
			return any;
	}
}

/** A table without a grade in it says nothing; an empty list says "none". */
const isAnswered = (answer: unknown): boolean =>
	typeof answer === "object" && answer !== null && !Array.isArray(answer)
		? Object.values(answer).some((side) => Object.keys(side as object).length > 0)
		: answer !== undefined && answer !== "";
