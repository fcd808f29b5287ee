import type { QuestionId } from "@/lib/clinical/content/questions";
import type { GroupId } from "@/lib/clinical/content/questions/groups";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { Localised, Question, QuestionGroup } from "@/lib/clinical/types";
import type { consultation } from "@/lib/texts/consultation";
import type { result } from "@/lib/texts/result";
import type { terms } from "@/lib/texts/terms";
import type { visits } from "@/lib/texts/visits";
import type { waitingRoom } from "@/lib/texts/waiting-room";

/** The part of the content that the browser needs, in one language. Plan, claims and sources stay on the server. */
export const screenContent = ({
	version,
	groups,
	questions,
	facts,
	rules,
	scripts,
	redFlags,
	accuracy,
	instruments,
}: LocalContent) => ({
	version,
	groups,
	questions,
	facts,
	rules,
	scripts,
	redFlags,
	accuracy,
	// Outcomes and limits stand on the page that explains the scores.
	instruments: instruments.map(({ id, name, copyright, status }) => ({ id, name, copyright, status })),
});

export type ScreenContent = ReturnType<typeof screenContent>;
export type ScreenQuestion = Localised<Question>;
export type ScreenGroup = Localised<QuestionGroup>;

export type ScreenTexts = {
	form: Localised<typeof consultation>;
	result: Localised<typeof result>;
	terms: Localised<typeof terms>;
	patient: Localised<
		Pick<
			typeof waitingRoom,
			| "own"
			| "confirm"
			| "confirmed"
			| "confirmAll"
			| "title"
			| "alarms"
			| "oneByOne"
			| "lead"
			| "saidYes"
			| "choose"
			| "overrule"
			| "settled"
			| "notSettled"
			| "notNoted"
			| "left"
			| "openHere"
		>
	>;
	visits: Localised<Pick<typeof visits, "lastAnswer" | "askedAnew" | "use" | "useGoals" | "durationNow">>;
};

export const questionOf = (content: Pick<ScreenContent, "questions">, id: QuestionId): ScreenQuestion =>
	content.questions[id] as ScreenQuestion;

export const groupOf = (content: Pick<ScreenContent, "groups">, id: GroupId): ScreenGroup =>
	content.groups[id] as ScreenGroup;

/** Every question in the order of the form: by group, and in a group as the content lists them. */
export const questionIds = (content: Pick<ScreenContent, "questions">) =>
	Object.keys(content.questions) as QuestionId[];

/** What a question is called; of what is no question any more, its id. */
export const labelOf = (content: Pick<ScreenContent, "questions">, id: string): string =>
	id in content.questions ? questionOf(content, id as QuestionId).label : id;
