import type { Answers } from "../../content/answers";
import type { AnswerCondition, Localised, ReferralService } from "../../types";
import type { Evaluation } from "../evaluate";
import { answerTo, reads } from "../holds";

type Service = Pick<Localised<ReferralService>, "deadline" | "firstLineFirst" | "caution">;

const established = (condition: AnswerCondition, answers: Answers) =>
	reads(condition, answerTo(answers, condition.question)) === "yes";

/** The questions whose answers hasten a referral to this service. */
export const hastens = ({ deadline }: Service, answers: Answers): readonly string[] =>
	(deadline?.sooner ?? []).filter((condition) => established(condition, answers)).map(({ question }) => question);

/** What speaks against this service as the answers stand, or null. */
export const cautionOf = ({ caution }: Service, answers: Answers): string | null =>
	caution && established(caution.when, answers) ? caution.text : null;

export type Tried = { status: "unknown" } | { status: "few" | "enough"; sessions: number };

/** How far the first line has been tried, by the sessions that the patient has had. Not asked is unknown. */
export function triedBefore({ physioSessionsBefore: sessions }: Answers, enough: number): Tried {
	if (sessions === undefined) return { status: "unknown" };
	return { status: sessions < enough ? "few" : "enough", sessions };
}

/** Whether to ask what was tried before this specialist: never where it hastens or a disease is looked for. */
export function asksWhatWasTried(service: Service, answers: Answers, { triage, presentation }: Evaluation): boolean {
	const calm = triage.class === "usual" || triage.class === "planned";
	const ordinary = presentation !== "acute-deficit" && presentation !== "suspected-specific";
	return service.firstLineFirst && calm && ordinary && hastens(service, answers).length === 0;
}
