import { answerWords } from "../content/answer-words";
import type { Answers } from "../content/answers";
import { journalGroups } from "../content/journal-groups";
import { type JournalPhrase, journalPhrases } from "../content/journal-phrases";
import { journalWords } from "../content/journal-words";
import { type QuestionId, questions } from "../content/questions";
import { type Lang, type Question, reflexNames, sides, type Text } from "../types";
import { answerText, decimal } from "./answer-text";
import { lowerFirst } from "./lower-first";
import { weakMuscles } from "./measure";

/**
 * One thing that the note says. `weight` 0 always stands; the higher, the sooner it gives way when room is short.
 * A `none` is a finding that was asked for and answered no.
 */
export type NoteFact = {
	part: "S" | "O";
	kind: "sentence" | "finding" | "none";
	text: string;
	weight: number;
	/** With `none`: the question that was answered no. */
	of?: QuestionId;
};

/** `{name}` slots filled, in one language. */
export const say = (text: Text, lang: Lang, slots: Readonly<Record<string, string | number>> = {}) =>
	text[lang].replace(/\{(\w+)\}/g, (slot, name: string) => (name in slots ? String(slots[name]) : slot));

/** Told in sentences of their own, or said by the scores. */
const toldElsewhere = new Set<string>([
	"age",
	"sex",
	"durationDays",
	"course",
	"visit",
	"previousEpisodes",
	"painBack",
	"painLeg",
	"goals",
	"concern",
	"analgesics",
	"neuroExamDone",
	"power",
	"reflexes",
	"sensationReduced",
	"straightLegRaise",
	"temperatureC",
	"priority",
]);

/** Examined or measured rather than told, though asked among the safety questions. */
const seen = new Set<string>(["shockSigns", "flankTenderness", "temperatureC"]);

/** A "no" that no colleague looks for. */
const silentWhenNo = new Set<string>(["wantsImaging", "powerNew", "crpExplained", "feverExplained"]);

/** The answers that exclude what their question asks for. */
const excluding = new Set<unknown>(["no", "none", "normal", "never", "negative"]);

/** What the patient told and what was found, each with its weight. Only what was answered; nothing is assumed. */
export function answerFacts(answers: Answers, lang: Lang): readonly NoteFact[] {
	const facts = [...history(answers, lang), ...examination(answers, lang)];
	for (const [id, question] of Object.entries(questions) as [QuestionId, Question][]) {
		const answer = answers[id];
		if (answer === undefined || toldElsewhere.has(id) || question.section === "risk") continue;
		const fact = factOf(id, question, answer, lang);
		if (fact) facts.push(fact);
	}
	return facts;
}

/** The same with each group that was asked whole and answered no said in one, as heavy as the heaviest of it. */
export function withGroupedNegatives<Fact extends Omit<NoteFact, "part">>(facts: readonly Fact[], lang: Lang): Fact[] {
	const joined = new Map<QuestionId, Fact | null>();
	for (const { questions: asked, none } of journalGroups) {
		const members = facts.filter(({ of }) => of !== undefined && asked.includes(of));
		const [first] = members;
		if (!first?.of || members.length < asked.length) continue;
		for (const { of } of members) if (of) joined.set(of, null);
		joined.set(first.of, { ...first, text: none[lang], weight: Math.min(...members.map(({ weight }) => weight)) });
	}
	return facts.flatMap((fact) => {
		const group = fact.of === undefined ? undefined : joined.get(fact.of);
		return group === undefined ? [fact] : group === null ? [] : [group];
	});
}

function factOf(id: QuestionId, question: Question, answer: unknown, lang: Lang): NoteFact | null {
	const part = question.section === "examination" || seen.has(id) ? "O" : "S";
	const phrase: JournalPhrase | undefined = journalPhrases[id as keyof typeof journalPhrases];
	const excluded = excluding.has(answer);
	const safety = question.safety === true;
	if (phrase) {
		if (excluded) {
			return silentWhenNo.has(id)
				? null
				: { part, kind: "none", text: phrase.finding[lang], weight: safety ? 2 : 6, of: id };
		}
		const text = phrase.options?.[String(answer)]?.[lang] ?? phrase.finding[lang];
		return { part, kind: "finding", text, weight: question.alarm ? 1 : 3 };
	}
	if (excluded) return null;
	const label = question.label[lang];
	const text = question.kind === "yes-no" ? label : `${label}: ${lowerFirst(answerText(question, answer, lang))}`;
	return { part, kind: "sentence", text, weight: question.alarm || part === "O" ? 3 : 7 };
}

function history(answers: Answers, lang: Lang): NoteFact[] {
	const facts: NoteFact[] = [];
	const add = (text: string, weight: number) => facts.push({ part: "S", kind: "sentence", text, weight });
	const { durationDays, course, painBack, painLeg, previousEpisodes, analgesics, goals, concern } = answers;
	const since = durationDays === undefined ? null : say(journalWords.duration, lang, { n: durationDays });
	const turn = course === undefined ? null : journalWords[course][lang];
	if (since || turn) add([since, turn].filter(Boolean).join(", "), 2);
	const pains = [
		...(painBack === undefined ? [] : [say(journalWords.back, lang, { n: painBack })]),
		...(painLeg === undefined ? [] : [say(journalWords.leg, lang, { n: painLeg })]),
	];
	if (pains.length > 0) add(say(journalWords.pain, lang, { parts: pains.join(", ") }), 3);
	if (previousEpisodes === 0) add(journalWords.noEpisodes[lang], 6);
	else if (previousEpisodes === 1) add(journalWords.oneEpisode[lang], 5);
	else if (previousEpisodes !== undefined) add(say(journalWords.episodes, lang, { n: previousEpisodes }), 5);
	if (analgesics?.length === 0) add(journalWords.takesNone[lang], 6);
	else if (analgesics)
		add(
			say(journalWords.takes, lang, {
				list: lowerFirst(answerText(questions.analgesics as Question, analgesics, lang)),
			}),
			5,
		);
	for (const goal of goals ?? []) add(say(journalWords.goal, lang, goal), 5);
	if (concern) add(say(journalWords.concern, lang, { text: concern.trim() }), 6);
	return facts;
}

/** What is not listed is normal once the neurology is examined, and left out until then. */
function examination(answers: Answers, lang: Lang): NoteFact[] {
	const facts: NoteFact[] = [];
	const add = (text: string, weight: number) => facts.push({ part: "O", kind: "sentence", text, weight });
	const examined = answers.neuroExamDone === "yes";
	const side = (name: string) => answerWords[name as "left" | "right"][lang];
	const weak = weakMuscles(answers)
		.map((found) => `${found.root} ${side(found.side)} ${found.grade}/5`)
		.join(", ");
	const reflexes = reflexNames
		.flatMap((name) =>
			sides.flatMap((at) => {
				const grade = answers.reflexes?.[name]?.[at];
				return grade && grade !== "normal"
					? [`${answerWords[name][lang]} ${side(at)} ${answerWords[grade][lang]}`]
					: [];
			}),
		)
		.join(", ");
	const numb = (answers.sensationReduced ?? [])
		.map((place) => place.replace(/-(left|right)$/, (_, at) => ` ${side(at)}`))
		.join(", ");

	if (answers.neuroExamDone === "no") add(journalWords.neuroNotDone[lang], 1);
	if (examined && !weak && !reflexes && !numb) add(journalWords.neuroNormal[lang], 2);
	else {
		if (weak) add(say(examined ? journalWords.power : journalWords.powerOnly, lang, { list: weak }), 1);
		else if (examined) add(journalWords.powerNormal[lang], 2);
		if (reflexes) add(say(examined ? journalWords.reflexes : journalWords.reflexesOnly, lang, { list: reflexes }), 1);
		else if (examined) add(journalWords.reflexesNormal[lang], 3);
		if (numb) add(say(journalWords.sensation, lang, { list: numb }), 1);
		else if (examined) add(journalWords.sensationNormal[lang], 3);
	}
	const raise = answers.straightLegRaise;
	if (raise === "negative") add(journalWords.slrNegative[lang], 3);
	else if (raise)
		add(say(journalWords.slrPositive, lang, { side: raise === "both" ? journalWords.both[lang] : side(raise) }), 2);
	if (answers.temperatureC !== undefined) {
		add(`Temp ${decimal(answers.temperatureC, lang)} °C`, answers.temperatureC >= 38 ? 1 : 4);
	}
	return facts;
}
