import type { Answers } from "../content/answers";
import { type IcpcCode, icpc } from "../content/icpc";
import { planWeight, reminderWeight, standsFirst, talked } from "../content/journal-order";
import { journalTerms, journalWords } from "../content/journal-words";
import { questions } from "../content/questions";
import { rules } from "../content/rules";
import type { Lang, PlanSection } from "../types";
import { dayText } from "./day";
import type { Evaluation } from "./evaluate";
import { proposeIcpc } from "./icpc";
import { answerFacts, type NoteFact, say, withGroupedNegatives } from "./journal-facts";
import { type EarlierVisit, sinceFacts } from "./journal-since";
import { lowerFirst } from "./lower-first";
import { weakMuscles } from "./measure";
import { patientAlarmFacts } from "./patient-alarm-facts";

/** The note that a Norwegian record system takes without cutting. */
export const noteLimit = 1500;

/**
 * `edited` are the clinician's own words, `decided` a decision beside the draft. `patientText` is null where the line
 * is not meant for the patient.
 */
export type NoteLine = {
	/** The drafted line, null for what was decided or written beside the draft. */
	itemId?: string | null;
	section: PlanSection;
	text: string;
	/** The same where room is short; null leaves it out. */
	note?: string | null;
	edited?: boolean;
	decided?: boolean;
	patientText?: string | null;
};

export type NoteInput = {
	answers: Answers;
	evaluation: Evaluation;
	/** The plan as it stands: dropped lines are not here, edited ones in the clinician's words. */
	lines: readonly NoteLine[];
	status: "draft" | "signed";
	/** The visit that this one follows; null at the first. */
	previous?: EarlierVisit | null;
	/** The calendar day on which a signed plan was last changed. */
	changedOn?: string | null;
	lang: Lang;
};

type Part = "head" | "S" | "O" | "V" | "P" | "foot";
type Fact = Omit<NoteFact, "part"> & { part: Part };

/** What was decided gives way last; a reminder of what to say, ask or do, without words for the patient, sooner. */
function weightOf({ itemId, section, edited, decided, patientText }: NoteLine): number {
	if (decided) return talked.includes(section) ? 5 : 1;
	if (edited || (itemId && standsFirst.includes(itemId))) return 1;
	return planWeight[section] + (patientText === null ? reminderWeight[section] : 0);
}

/**
 * The journal note as plain text of at most 1,500 characters. A fact stands whole or not at all: when room is
 * short negatives that belong together are said in one, then the lightest give way, and the last line says that there
 * is more.
 */
export function journalNote(input: NoteInput): string {
	const everything = collect(input);
	const all = render(everything, input.lang, false);
	if (all.length <= noteLimit) return all;
	const facts = withGroupedNegatives(everything, input.lang);
	const kept = new Set<Fact>(facts.filter((fact) => fact.weight === 0));
	const noteOfKept = () =>
		render(
			facts.filter((fact) => kept.has(fact)),
			input.lang,
			true,
		);
	for (const fact of facts.filter(({ weight }) => weight > 0).toSorted((a, b) => a.weight - b.weight)) {
		kept.add(fact);
		if (noteOfKept().length > noteLimit) kept.delete(fact);
	}
	return noteOfKept();
}

function collect(input: NoteInput): readonly Fact[] {
	const { answers, evaluation, lines, status, previous, changedOn, lang } = input;
	const who = [
		answers.sex === "female" || answers.sex === "male" ? journalWords[answers.sex][lang] : null,
		answers.age === undefined ? null : say(journalWords.years, lang, { n: answers.age }),
	].filter(Boolean);
	const emergency = evaluation.triage.class === "emergency";
	const sentence = (part: Part, text: string, weight: number): Fact => ({ part, kind: "sentence", text, weight });
	return [
		sentence("head", [journalWords.heading[lang], ...who].join(", "), 0),
		...(status === "draft" ? [sentence("head", journalWords.draft[lang], 0)] : []),
		...(changedOn ? [sentence("head", say(journalWords.changed, lang, { day: dayText(changedOn, lang) }), 0)] : []),
		...patientAlarmFacts(answers, evaluation.patientAlarms ?? [], lang),
		...(previous ? sinceFacts(previous, answers, lang) : []),
		...answerFacts(answers, lang),
		...assessment(input).map(([text, weight]) => sentence("V", text, weight)),
		...(emergency ? [sentence("P", journalWords.phoned[lang], 0)] : []),
		...planFacts(lines, lang).map(([text, weight]) => sentence("P", text, weight)),
		...(!emergency && lines.some(({ itemId }) => itemId === "safetyNet.emergency")
			? [sentence("P", journalWords.safetyNet[lang], 1)]
			: []),
		sentence("foot", say(journalWords.version, lang, { version: evaluation.contentVersion }), 1),
	];
}

/**
 * The lines as the note says them: a decision by its short form, and nothing of what it leaves out. A drafted line names
 * what to leave out, and must not read as something to do. Of equal weight, each section keeps its first line before any
 * keeps its second.
 */
function planFacts(lines: readonly NoteLine[], lang: Lang): readonly (readonly [string, number])[] {
	const told = new Map<PlanSection, number>();
	return lines.flatMap((line): readonly (readonly [string, number])[] => {
		if (line.note === null) return [];
		const before = told.get(line.section) ?? 0;
		told.set(line.section, before + 1);
		const text = line.note ?? line.text;
		const isToLeave = line.section === "notRecommended" && !line.edited && !line.decided;
		return [
			[
				isToLeave ? `${journalWords.notRecommended[lang]}: ${lowerFirst(text)}` : text,
				weightOf(line) + Math.min(9, before) / 10,
			],
		];
	});
}

function assessment({ answers, evaluation, lang }: NoteInput): readonly (readonly [string, number])[] {
	const { triage, presentation, phase, risk } = evaluation;
	const found: (readonly [string, number])[] = [];
	const urgent = triage.reasons[0];
	const named = journalTerms.class[triage.class][lang];
	const timed = urgent && triage.class !== "usual" ? `${named} (${journalTerms.within[urgent.within][lang]})` : named;
	if (triage.settled || triage.class === "emergency") found.push([capital(timed), 0]);
	else {
		found.push([journalWords.unsettled[lang], 0]);
		if (triage.class !== "usual") found.push([say(journalWords.soFar, lang, { class: timed }), 0]);
	}
	for (const reason of triage.reasons) {
		const rule = rules.find(({ id }) => id === reason.rule);
		found.push([`${rule ? rule.title[lang] : reason.text} (${reason.rule})`, reason.class === triage.class ? 1 : 3]);
	}
	if (!triage.settled) {
		const names = triage.missing.map((id) => lowerFirst(questions[id as keyof typeof questions]?.label[lang] ?? id));
		if (names.length > 0) found.push([say(journalWords.notAsked, lang, { list: names.slice(0, 6).join("; ") }), 1]);
		if (names.length > 6) found.push([say(journalWords.notAsked, lang, { list: names.slice(6).join("; ") }), 5]);
	}
	if (triage.settled || presentation !== "nonspecific") {
		const kind = journalTerms.presentation[presentation][lang];
		found.push([capital(phase ? `${kind}, ${journalTerms.phase[phase][lang]}` : kind), 2]);
	}
	found.push(...scores(evaluation, lang));
	const target = rules.find(({ id }) => id === urgent?.rule)?.target ?? null;
	const proposal = proposeIcpc(presentation, phase, target, weakMuscles(answers).length > 0, answers.legPain);
	if (proposal) {
		const coded = (of: IcpcCode) => `${of} ${icpc[of][lang]}`;
		const code = [proposal.code, ...(proposal.with ? [proposal.with] : [])].map(coded).join(", ");
		const text = proposal.ifConfirmed
			? say(journalWords.icpcIfConfirmed, lang, { code, other: coded(proposal.ifConfirmed) })
			: code;
		found.push([say(journalWords.icpc, lang, { code: text }), 2]);
	}
	return triage.class === "emergency" || risk.intensity !== "not-scored"
		? found
		: [...found, [journalWords.notScored[lang], 5]];
}

/** A total only where every item was answered; bounds once something was. */
export function scores({ risk }: Evaluation, lang: Lang): readonly (readonly [string, number])[] {
	const { startBack, orebro } = risk;
	const found: (readonly [string, number])[] = [];
	if (startBack.total !== null && startBack.stratum !== null) {
		const slots = {
			total: startBack.total,
			psychosocial: startBack.psychosocial ?? 0,
			stratum: journalTerms.stratum[startBack.stratum][lang],
		};
		found.push([say(journalWords.startBack, lang, slots), 1]);
	} else if (startBack.missing.length > 0 && startBack.missing.length < 9) {
		const list = startBack.possible.map((stratum) => journalTerms.stratum[stratum][lang]).join(", ");
		found.push([say(journalWords.startBackOpen, lang, { list }), 5]);
	}
	if (orebro.total !== null && orebro.atRisk !== null) {
		found.push([
			say(orebro.atRisk ? journalWords.orebroRisk : journalWords.orebroLow, lang, { total: orebro.total }),
			4,
		]);
	}
	return found;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const closed = (text: string) => (/[.!?»”…]$/.test(text) ? text : `${text}.`);
/** One line per fact: a line break inside a clinician's text would break the layout of the note. */
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

function render(facts: readonly Fact[], lang: Lang, more: boolean): string {
	const of = (part: Part, kind?: Fact["kind"]) =>
		facts
			.filter((fact) => fact.part === part && (kind === undefined || fact.kind === kind))
			.map(({ text }) => flat(text));
	const prose = (part: Part) => {
		const findings = of(part, "finding");
		const none = of(part, "none");
		return [
			...of(part, "sentence").map((text) => closed(capital(text))),
			...(findings.length > 0 ? [closed(capital(findings.join(", ")))] : []),
			...(none.length > 0 ? [`${journalWords.none[lang]}: ${none.join(", ")}.`] : []),
		].join(" ");
	};
	const letter = { S: journalWords.subjective, O: journalWords.objective, V: journalWords.assessment };
	const lines = [of("head").map(closed).join(" ")];
	for (const part of ["S", "O", "V"] as const) {
		const text = prose(part);
		if (text) lines.push(`${letter[part][lang]}: ${text}`);
	}
	const plan = of("P");
	if (plan.length > 0) lines.push(`${journalWords.plan[lang]}:`, ...plan.map((line) => `- ${line}`));
	lines.push(...of("foot"));
	if (more) lines.push(journalWords.more[lang]);
	return lines.join("\n");
}
