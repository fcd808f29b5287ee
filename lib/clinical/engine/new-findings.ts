import type { Answers } from "../content/answers";
import type { QuestionId } from "../content/questions";
import { type Condition, type Power, roots } from "../types";
import { answerTo, type Case, holds, openCase } from "./holds";

type Content = Case["content"];
type Asked = {
	kind: string;
	none?: string | number;
	safety?: true | Condition;
	alarm?: Condition;
	askWhen?: Condition;
};

const questionOf = (content: Content, id: string): Asked | undefined =>
	content.questions[id as keyof typeof content.questions];

/** Whether a question is one of those that keep the patient safe: findings are reported of these alone. */
export function asksOfAlarm(content: Content, id: string): boolean {
	const question = questionOf(content, id);
	return question !== undefined && (question.alarm !== undefined || question.safety !== undefined);
}

/** Whether the answer is a finding: positive by the question's own account, or a plain yes where it gives none. */
export function isFinding(id: string, of: Case): boolean {
	const question = questionOf(of.content, id);
	if (!question || answerTo(of.answers, id) === undefined) return false;
	if (question.alarm) return holds(question.alarm, of) === "yes";
	return question.safety !== undefined && question.none === "no" && answerTo(of.answers, id) === "yes";
}

/**
 * The answers of a case with new findings. Power and sensation come beside what was found before. What was answered
 * of an earlier state of the same thing ("the weakness is not new") excuses a new finding no longer: it counts as not
 * asked, unless it is answered again.
 */
export function withFindings(content: Content, answers: Answers, found: Answers): Answers {
	const merged: Answers = { ...answers, ...found, ...besideEarlier(answers, found) };
	const changed = (Object.keys(found) as QuestionId[]).filter((id) => differs(merged[id], answers[id]));
	const now = openCase(content, merged);
	const before = openCase(content, without(merged, changed));
	const outdated = (Object.keys(answers) as QuestionId[]).filter((id) => {
		const askWhen = questionOf(content, id)?.askWhen;
		return askWhen && !(id in found) && holds(askWhen, now) === "yes" && holds(askWhen, before) !== "yes";
	});
	return without(merged, outdated);
}

/** Whether an answer goes with one of the findings: it is asked because of it. */
export function goesWith(content: Content, answers: Answers, found: readonly QuestionId[], id: QuestionId): boolean {
	const askWhen = questionOf(content, id)?.askWhen;
	if (!askWhen || holds(askWhen, openCase(content, answers)) !== "yes") return false;
	return holds(askWhen, openCase(content, without(answers, found))) !== "yes";
}

function besideEarlier(answers: Answers, { power, sensationReduced }: Answers): Answers {
	return {
		...(power && { power: joined(answers.power ?? {}, power) }),
		...(sensationReduced && {
			sensationReduced: [...new Set([...(answers.sensationReduced ?? []), ...sensationReduced])],
		}),
	};
}

const joined = (earlier: Power, found: Power): Power =>
	Object.fromEntries(
		roots.flatMap((root) => (earlier[root] || found[root] ? [[root, { ...earlier[root], ...found[root] }]] : [])),
	);

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

function without(answers: Answers, ids: readonly QuestionId[]): Answers {
	const kept = { ...answers };
	for (const id of ids) delete kept[id];
	return kept;
}
