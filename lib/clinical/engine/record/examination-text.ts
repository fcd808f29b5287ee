import { answerWords } from "../../content/answer-words";
import type { Answers } from "../../content/answers";
import { journalWords } from "../../content/journal-words";
import { questions } from "../../content/questions";
import { type Lang, type Question, reflexNames, sides } from "../../types";
import { answerText } from "../answer-text";
import { weakMuscles } from "../measure";
import { fillSlots } from "./fill-slots";

/** What is not entered is normal once the neurology is examined; until then only what is entered is said. */
const listed = (found: readonly string[], words: { some: string; only: string; normal: string }, examined: boolean) =>
	found.length === 0 ? words.normal : fillSlots(examined ? words.some : words.only, { list: found.join(", ") });

export function powerText(answers: Answers, lang: Lang): string {
	const examined = answers.neuroExamDone === "yes";
	const found = weakMuscles(answers).map(
		({ root, side, grade }) => `${root} ${answerWords[side as "left" | "right"][lang]} ${grade}/5`,
	);
	const { power, powerOnly, powerNormal } = journalWords;
	const normal = examined ? powerNormal[lang] : answerText(questions.power as Question, answers.power ?? {}, lang);
	return listed(found, { some: power[lang], only: powerOnly[lang], normal }, examined);
}

export function reflexText(answers: Answers, lang: Lang): string {
	const examined = answers.neuroExamDone === "yes";
	const found = reflexNames.flatMap((name) =>
		sides.flatMap((side) => {
			const grade = answers.reflexes?.[name]?.[side];
			if (grade === undefined || grade === "normal") return [];
			return [`${answerWords[name][lang]} ${answerWords[side][lang]} ${answerWords[grade][lang]}`];
		}),
	);
	const { reflexes, reflexesOnly, reflexesNormal } = journalWords;
	const normal = examined
		? reflexesNormal[lang]
		: answerText(questions.reflexes as Question, answers.reflexes ?? {}, lang);
	return listed(found, { some: reflexes[lang], only: reflexesOnly[lang], normal }, examined);
}

export function sensationText({ sensationReduced }: Answers, lang: Lang): string {
	const { sensation, sensationNormal } = journalWords;
	if (!sensationReduced || sensationReduced.length === 0) return sensationNormal[lang];
	return fillSlots(sensation[lang], {
		list: answerText(questions.sensationReduced as Question, sensationReduced, lang),
	});
}

export function legRaiseText({ straightLegRaise, crossedStraightLegRaise }: Answers, lang: Lang): string {
	const { slrNegative, slrPositive, both } = journalWords;
	if (straightLegRaise === undefined || straightLegRaise === "negative") return slrNegative[lang];
	const side = straightLegRaise === "both" ? both[lang] : answerWords[straightLegRaise as "left" | "right"][lang];
	const crossed = crossedStraightLegRaise === "yes" ? `, ${lower(questions.crossedStraightLegRaise.label[lang])}` : "";
	return fillSlots(slrPositive[lang], { side }) + crossed;
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
