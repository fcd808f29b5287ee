import type { Answers } from "../content/answers";
import { journalWords } from "../content/journal-words";
import { questions } from "../content/questions";
import type { Lang } from "../types";
import { answerText, decimal } from "./answer-text";
import { type Change, compareVisits } from "./compare-visits";
import { dayText } from "./day";
import { type NoteFact, say } from "./journal-facts";
import { lowerFirst } from "./lower-first";

/** The visit that this one follows: its calendar day, and what was answered then. */
export type EarlierVisit = { day: string; answers: Answers };

/** That this is a follow-up, and what was measured both times. No verdict: the numbers stand for themselves. */
export function sinceFacts(before: EarlierVisit, now: Answers, lang: Lang): readonly NoteFact[] {
	const found = compareVisits([], before.answers, now);
	const changed = (name: string, { before, now }: Change<number>) => {
		if (before === null || now === null) return [];
		const slots = { name, before: decimal(before, lang), now: decimal(now, lang) };
		return [say(before === now ? journalWords.stayed : journalWords.moved, lang, slots)];
	};
	const parts = [
		...changed(journalWords.backPain[lang], found.painBack),
		...changed(journalWords.legPain[lang], found.painLeg),
		...found.goals.flatMap((goal) => changed(`«${goal.activity}»`, goal)),
		...changed("STarT Back", found.startBack),
		...changed("Örebro", found.orebro),
		...work(before.answers, now, lang),
	];
	const sentence = (text: string): NoteFact => ({ part: "S", kind: "sentence", text, weight: 1 });
	return [
		sentence(say(journalWords.followUp, lang, { day: dayText(before.day, lang) })),
		...(parts.length > 0 ? [sentence(say(journalWords.since, lang, { list: parts.join(", ") }))] : []),
	];
}

function work(before: Answers, now: Answers, lang: Lang): readonly string[] {
	const told = ({ workStatus }: Answers) => lowerFirst(answerText(questions.workStatus, workStatus, lang));
	if (before.workStatus === undefined || now.workStatus === undefined || before.workStatus === now.workStatus)
		return [];
	return [say(journalWords.moved, lang, { name: journalWords.work[lang], before: told(before), now: told(now) })];
}
