import type { QuestionId } from "@/lib/clinical/content/questions";
import type { GroupId } from "@/lib/clinical/content/questions/groups";
import { answerTo, type Case, holds } from "@/lib/clinical/engine/holds";
import type { Contradiction } from "@/lib/clinical/engine/prune";
import { type Condition, type SectionId, sections } from "@/lib/clinical/types";
import { groupOf, questionIds, questionOf, type ScreenContent } from "./screen-content";

export type ShownGroup = { id: GroupId; section: SectionId; questions: readonly QuestionId[] };

/**
 * The groups with the questions that are on the form now: asked from the start, opened by an answer, or answered.
 * A question that an answer has closed is gone, unless its own answer contradicts that. What is missing is always there.
 */
export function shownGroups(
	content: Pick<ScreenContent, "questions" | "groups">,
	of: Case,
	{ contradictions, missing }: { contradictions: readonly Contradiction[]; missing: readonly string[] },
): readonly ShownGroup[] {
	const wanted = new Set<string>([...contradictions.map(({ key }) => key), ...missing]);
	const isShown = (id: QuestionId) => {
		const question = questionOf(content, id);
		if (wanted.has(id)) return true;
		if (question.closedWhen && holds(question.closedWhen as Condition, of) === "yes") return false;
		if (answerTo(of.answers, id) !== undefined || !question.askWhen) return true;
		return holds(question.askWhen as Condition, of) === "yes";
	};
	const shown = questionIds(content).filter(isShown);
	return (Object.keys(content.groups) as GroupId[]).flatMap((id) => {
		const questions = shown.filter((question) => questionOf(content, question).group === id);
		return questions.length > 0 ? [{ id, section: groupOf(content, id).section, questions }] : [];
	});
}

/** The questions whose answer is a positive alarm finding. */
export const alarmsIn = (content: Pick<ScreenContent, "questions">, of: Case): readonly QuestionId[] =>
	questionIds(content).filter((id) => {
		const { alarm } = questionOf(content, id);
		return alarm !== undefined && answerTo(of.answers, id) !== undefined && holds(alarm as Condition, of) === "yes";
	});

/** `held` are the questions at which an alarm answer of the patient's waits to be settled. */
export type SectionState = { state: "answered" | "open" | "alarm"; missing: number; held: number };

/** What is not entered is normal once the neurology is examined: it counts as answered then. */
const normalOnceExamined = new Set(["power", "reflexes", "list"]);

export function sectionStates(
	content: Pick<ScreenContent, "questions">,
	groups: readonly ShownGroup[],
	of: Case,
	{
		alarms,
		missing,
		held = new Set(),
	}: { alarms: readonly string[]; missing: readonly string[]; held?: ReadonlySet<string> },
): Record<SectionId, SectionState> {
	const examined = of.answers.neuroExamDone === "yes";
	const isAnswered = (id: QuestionId) =>
		answerTo(of.answers, id) !== undefined ||
		(examined && questionOf(content, id).group === "neuro" && normalOnceExamined.has(questionOf(content, id).kind));
	const stateOf = (section: SectionId): SectionState => {
		const questions = groups.filter((group) => group.section === section).flatMap((group) => group.questions);
		const state = questions.some((id) => alarms.includes(id))
			? "alarm"
			: questions.every(isAnswered)
				? "answered"
				: "open";
		return {
			state,
			missing: questions.filter((id) => missing.includes(id)).length,
			held: questions.filter((id) => held.has(id)).length,
		};
	};
	return Object.fromEntries(sections.map((section) => [section, stateOf(section)])) as Record<SectionId, SectionState>;
}

/** What the group's one key records: its unanswered questions on screen that know a `none`. */
export function noneAnswers(
	content: Pick<ScreenContent, "questions">,
	questions: readonly QuestionId[],
	isAnswered: (id: QuestionId) => boolean,
): readonly (readonly [QuestionId, string | number])[] {
	return questions.flatMap((id) => {
		const { none } = questionOf(content, id);
		return none === undefined || isAnswered(id) ? [] : [[id, none] as const];
	});
}
