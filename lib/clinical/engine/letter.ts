import type { Answers } from "../content/answers";
import { icpc } from "../content/icpc";
import { journalTerms, journalWords } from "../content/journal-words";
import { letterWords } from "../content/letter-words";
import { type QuestionId, questions } from "../content/questions";
import { rules } from "../content/rules";
import type { PlanRecord } from "../plan-record";
import type { Basis, Lang, PlanSection, Question } from "../types";
import { answerText } from "./answer-text";
import type { LocalContent } from "./content-type";
import { dayText } from "./day";
import type { Evaluation } from "./evaluate";
import { proposeIcpc } from "./icpc";
import { scores } from "./journal";
import { answerFacts, say } from "./journal-facts";
import { weakMuscles } from "./measure";
import type { PatientSaying } from "./record/record-line";

/** One fact of a letter. `value` null: not recorded, and printed as such, never as "no". */
export type LetterRow = { id: string; label: string; value: string | null };
export type LetterPart = { id: string; title: string; rows: readonly LetterRow[] };

export type Letter = {
	kind: "physio" | "referral" | "hospital";
	title: string;
	/** Class and deadline in words; null where nothing hurries. */
	urgency: string | null;
	parts: readonly LetterPart[];
};

export type LetterLine = {
	id: string;
	itemId: string | null;
	section: PlanSection;
	text: string;
	edited: boolean;
	patientText: string | null;
	because: readonly string[];
	evidence: readonly string[];
	basis: Basis | null;
	sayings?: readonly PatientSaying[];
};

export type LetterInput = {
	answers: Answers;
	evaluation: Evaluation;
	record: PlanRecord;
	lines: readonly LetterLine[];
	content: LocalContent;
	/** The calendar day of the consultation. */
	day: string;
	lang: Lang;
};

export const word = (id: keyof typeof letterWords, lang: Lang, slots?: Readonly<Record<string, string | number>>) =>
	say(letterWords[id], lang, slots);

export const row = (id: string, label: string, value: string | null | undefined): LetterRow => ({
	id,
	label,
	value: value?.trim() || null,
});

/** Rows that need not be told when nothing was recorded. */
export const told = (rows: readonly LetterRow[]): readonly LetterRow[] => rows.filter(({ value }) => value !== null);

/** A recorded answer in words, null when the question was not asked. */
export function answered(answers: Answers, id: QuestionId, lang: Lang): string | null {
	const answer = answers[id];
	return answer === undefined ? null : answerText(questions[id] as Question, answer, lang);
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export function isDecision({ itemId, edited, sayings }: LetterLine): boolean {
	return itemId === null && !edited && sayings !== undefined;
}

/** The plan's lines of these sections, in the order of the plan. */
export function planRows(
	{ lines }: LetterInput,
	sections: readonly PlanSection[],
	label: (section: PlanSection) => string,
): readonly LetterRow[] {
	return sections.flatMap((section) =>
		lines.filter((line) => line.section === section).map((line) => row(line.id, label(section), line.text)),
	);
}

/** Age and sex: no name is ever stored. */
export function person({ sex, age }: Answers, lang: Lang): string | null {
	const parts = [
		sex === "female" || sex === "male" ? journalWords[sex][lang] : null,
		age === undefined ? null : say(journalWords.years, lang, { n: age }),
	].filter((part) => part !== null);
	return parts.length === 0 ? null : capital(parts.join(", "));
}

export function urgencyOf({ triage }: Evaluation, lang: Lang): string | null {
	if (triage.class === "usual") return null;
	const within = triage.reasons[0]?.within;
	const named = capital(journalTerms.class[triage.class][lang]);
	return within ? `${named}, ${journalTerms.within[within][lang]}` : named;
}

/** What this is about: who, what it is taken for, since when, how much it hurts. */
export function presentationPart(input: LetterInput): LetterPart {
	const { answers, evaluation, lang } = input;
	const { presentation, phase, triage } = evaluation;
	const named = journalTerms.presentation[presentation][lang];
	const diagnosis = capital(phase ? `${named}, ${journalTerms.phase[phase][lang]}` : named);
	const { durationDays, course, painBack, painLeg } = answers;
	const time = [
		durationDays === undefined ? null : say(journalWords.duration, lang, { n: durationDays }),
		course === undefined ? null : journalWords[course][lang],
	].filter(Boolean);
	const pain = [
		painBack === undefined ? null : say(journalWords.back, lang, { n: painBack }),
		painLeg === undefined ? null : say(journalWords.leg, lang, { n: painLeg }),
	].filter(Boolean);
	const findings = answerFacts(answers, lang).filter(({ kind }) => kind === "finding");
	const target = rules.find(({ id }) => id === triage.reasons[0]?.rule)?.target ?? null;
	const code = proposeIcpc(presentation, phase, target, weakMuscles(answers).length > 0, answers.legPain)?.code;
	return {
		id: "presentation",
		title: word("about", lang),
		rows: [
			row("person", word("patient", lang), person(answers, lang)),
			row("diagnosis", word("diagnosis", lang), triage.settled ? diagnosis : word("unsettled", lang)),
			...told([row("code", word("codes", lang), code ? `${code} ${icpc[code][lang]}` : null)]),
			row("duration", word("durationAndCourse", lang), time.join(", ")),
			row("pain", word("pain", lang), pain.join(", ")),
			...told([
				row("findings", word("findings", lang), capital(findings.map(({ text }) => text).join(", "))),
				row(
					"scores",
					word("scores", lang),
					scores(evaluation, lang)
						.map(([text]) => text)
						.join(". "),
				),
			]),
		],
	};
}

/** Power, reflexes, sensation and straight leg raise with the day on which they were examined. */
export function neuroPart({ answers, day, lang }: LetterInput): LetterPart {
	const seen = answerFacts(answers, lang).filter(({ part, kind }) => part === "O" && kind === "sentence");
	const title =
		answers.neuroExamDone === "yes" ? word("neuro", lang, { day: dayText(day, lang) }) : word("neuroUndated", lang);
	const text = seen.map(({ text }) => capital(text)).join(". ");
	return { id: "neuro", title, rows: [row("neuro", word("examination", lang), text ? `${text}.` : null)] };
}

/** What was asked for, what is there, what is not settled, and when it is gone through again. */
export function redFlagPart({ answers, evaluation, record, day, lang }: LetterInput): LetterPart {
	const { triage } = evaluation;
	const facts = answerFacts(answers, lang);
	const named = journalTerms.class[triage.class][lang];
	const status = triage.settled
		? word("settled", lang, { class: named })
		: triage.class === "usual"
			? word("unsettled", lang)
			: word("soFar", lang, { class: named });
	const present = triage.reasons.map(
		(reason) => rules.find(({ id }) => id === reason.rule)?.title[lang] ?? reason.text,
	);
	const absent = facts.filter(({ kind, weight }) => kind === "none" && weight <= 2).map(({ text }) => text);
	const missing = triage.settled ? [] : triage.missing.map((id) => questions[id as QuestionId]?.label[lang] ?? id);
	const again = record.followUp?.on ? dayText(record.followUp.on, lang) : word("recheckNext", lang);
	return {
		id: "redFlags",
		title: word("redFlags", lang, { day: dayText(day, lang) }),
		rows: [
			row("status", word("status", lang), status),
			...told([
				row("present", word("present", lang), present.join("; ")),
				row("absent", word("absent", lang), capital(absent.join(", "))),
				row("missing", word("missing", lang), missing.join("; ")),
			]),
			...(triage.class === "emergency" ? [] : [row("recheck", word("recheck", lang), again)]),
		],
	};
}
