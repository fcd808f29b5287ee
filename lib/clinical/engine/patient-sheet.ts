import type { Answers } from "../content/answers";
import { allClearItems, calmingItems, listedItems, type PatientTextId } from "../content/patient-texts";
import type { PlanRecord } from "../plan-record";
import { type Lang, type PatientLang, type PlanSection, planSections } from "../types";
import type { Evaluation } from "./evaluate";
import {
	isPaired,
	isReviewed,
	type PatientWords,
	patientSource,
	patientWords,
	sayToPatient,
	sayWithYears,
} from "./patient-words";
import type { PatientSaying } from "./record/record-line";
import { endedWords } from "./since-last-sheet";

/** A line of the plan as the sheet needs it. `patientText` is null where the line is not meant for the patient. */
export type SheetLine = {
	id: string;
	section: PlanSection;
	itemId: string | null;
	edited: boolean;
	patientText: string | null;
	sayings?: readonly PatientSaying[];
};

export type SheetInput = {
	answers: Answers;
	evaluation: Evaluation;
	/** The plan as it stands: dropped lines are not here. */
	lines: readonly SheetLine[];
	record: PlanRecord;
	/** The plan of the visit before, and the language that its lines are written in; null where there was none. */
	previous: { lines: readonly SheetLine[]; written: Lang } | null;
	/** The targets of the emergency scripts, most urgent first. */
	emergencies: readonly string[];
	/** The language that the lines are written in. */
	written: Lang;
	lang: PatientLang;
};

export type SheetList = { lead: PatientWords; items: readonly PatientWords[] };
export type SheetBlock = { section: PlanSection; lines: readonly AgreedWords[] };
/** `isNew`: the last plan did not say it. Never where there was none. */
export type AgreedWords = PatientWords & { isNew: boolean };
export type SheetGoal = { activity: string; now: number; target: number; firstStep: string | null; by: string | null };

export type PatientSheet = {
	kind: "emergency" | "plan";
	lang: PatientLang;
	/** The words are a translation that no clinician has reviewed. */
	unreviewed: boolean;
	/** The bokmål stands beside them. */
	paired: boolean;
	/** Set while the case is not settled; such a sheet calms about nothing. */
	unsettled: PatientWords | null;
	/** About the back, or in an emergency what happens now. */
	about: readonly PatientWords[];
	/** What was agreed, in the order of the plan. */
	agreed: readonly SheetBlock[];
	/** What was agreed last time and is no longer in the plan. */
	ended: readonly PatientWords[];
	goals: readonly SheetGoal[];
	confidence: number | null;
	/** The next appointment, an ISO calendar day; null until one is agreed. */
	next: { on: string; with: NonNullable<PlanRecord["followUp"]>["with"] | null } | null;
	/** When to call: one net for all, whatever the plan holds. `soon` stands while the plan holds its line. */
	safety: {
		life: PatientWords;
		now: SheetList;
		today: SheetList | null;
		soon: SheetList | null;
		agreed: readonly PatientWords[];
	};
};

export const safetyLists = {
	now: ["safety.now.bladder", "safety.now.control", "safety.now.numb", "safety.now.sex", "safety.now.weak"],
	today: ["safety.today.fever", "safety.today.legs", "safety.today.fall", "safety.today.cancer"],
	soon: ["safety.soon.stuck", "safety.soon.worse", "safety.soon.weight", "safety.soon.night"],
} as const satisfies Record<string, readonly PatientTextId[]>;

/** The sheet that the patient takes home. In an emergency the script's own words, the phone numbers, nothing else. */
export function patientSheet(input: SheetInput): PatientSheet {
	const { answers, evaluation, lines, record, previous, emergencies, lang } = input;
	const emergency = evaluation.triage.class === "emergency";
	const printed = lines.filter((line) => mayStand(line, answers, evaluation) && !toldApart(line));
	const wordsOf = (wanted: (line: SheetLine) => boolean) =>
		once(printed.filter(wanted).flatMap((line) => lineWords(line, input)));
	const isAbout = ({ section, sayings }: SheetLine) => section === "advice" && sayings === undefined;
	const isKnown = previous && knownFrom(previous, lang);
	const agreedIn = (section: PlanSection): readonly AgreedWords[] =>
		once(
			printed
				.filter((line) => line.section === section && !isAbout(line))
				.flatMap((line) =>
					lineWords(line, input).map((words) => ({ ...words, isNew: isKnown !== null && !isKnown(line, words) })),
				),
		);
	const list = (name: keyof typeof safetyLists): SheetList => ({
		lead: patientWords(`safety.${name}`, lang),
		items: safetyLists[name].map((id) => patientWords(id, lang)),
	});
	const soon = lines.some(({ itemId, edited }) => itemId === listedItems.soon && !edited);
	const { on, with: whom = null } = record.followUp ?? {};
	return {
		kind: emergency ? "emergency" : "plan",
		lang,
		unreviewed: !isReviewed(lang),
		paired: isPaired(lang),
		unsettled: emergency || evaluation.triage.settled ? null : patientWords("unsettled", lang),
		about: emergency ? emergencies.map((target) => patientWords(`script.${target}`, lang)) : wordsOf(isAbout),
		agreed: emergency
			? []
			: planSections
					.filter((section) => section !== "safetyNet")
					.map((section) => ({ section, lines: agreedIn(section) }))
					.filter((block) => block.lines.length > 0),
		ended: emergency || previous === null ? [] : endedWords(previous.lines, lines, lang),
		goals: emergency ? [] : goalsOf(answers, record),
		confidence: emergency ? null : (answers.confidence ?? null),
		next: emergency || on === undefined ? null : { on, with: whom },
		safety: {
			life: patientWords("safety.life", lang),
			now: list("now"),
			today: emergency ? null : list("today"),
			soon: !emergency && soon ? list("soon") : null,
			agreed: wordsOf(({ section }) => section === "safetyNet"),
		},
	};
}

const goalsOf = ({ goals = [] }: Answers, { choice }: PlanRecord): readonly SheetGoal[] =>
	goals.map((goal, index) => {
		const { firstStep, by } = choice?.steps?.[index] ?? {};
		return { ...goal, firstStep: firstStep || null, by: by ?? null };
	});

/**
 * A line in the patient's language. Only words that are still those of the content are said in another language:
 * what a clinician wrote, and what was signed under other words, stands as it was written.
 */
function lineWords(line: SheetLine, { written, lang }: Pick<SheetInput, "written" | "lang">): readonly PatientWords[] {
	const { patientText, itemId, edited, sayings } = line;
	if (!patientText) return [];
	const asWritten = { text: patientText, original: null };
	if (edited) return [asWritten];
	if (sayings && sayings.length > 0) {
		if (sayings.some(({ id }) => !patientSource.has(id))) return [asWritten];
		const said = [sayToPatient, sayWithYears].map((say) => sayings.map((saying) => say(saying, written)).join(" "));
		if (!said.includes(patientText)) return [asWritten];
		return sayings.map(({ id, slots }) => patientWords(id, lang, slots));
	}
	if (itemId === null || patientSource.get(itemId)?.[written] !== patientText) return [asWritten];
	return [patientWords(itemId, lang)];
}

/** Whether the last plan told the patient the same: the same words, or the same drafted item in the words of its day. */
function knownFrom({ lines, written }: NonNullable<SheetInput["previous"]>, lang: PatientLang) {
	const said = new Set(lines.flatMap((line) => lineWords(line, { written, lang }).map(({ text }) => text)));
	const items = new Set(lines.map(({ itemId }) => itemId));
	return ({ itemId, edited }: SheetLine, { text }: PatientWords): boolean =>
		said.has(text) || (itemId !== null && !edited && items.has(itemId));
}

/** The goals with their steps and the next appointment have places of their own on the sheet. */
const toldApart = ({ sayings = [] }: SheetLine): boolean =>
	sayings.some(({ id }) => id.startsWith("decided.choice.step") || id.startsWith("decided.followup."));

const once = <Words extends PatientWords>(words: readonly Words[]): readonly Words[] => [
	...new Map(words.map((one) => [one.text, one])).values(),
];

/** The clinician's own words always stand; drafted words stand where their guard holds. */
function mayStand({ itemId, edited }: SheetLine, answers: Answers, { triage, presentation }: Evaluation): boolean {
	if (itemId === null || edited) return true;
	if (Object.values(listedItems).some((id) => id === itemId)) return false;
	const alarming = presentation === "acute-deficit" || presentation === "suspected-specific";
	const calm = triage.settled && !alarming && (triage.class === "usual" || triage.class === "planned");
	if (allClearItems.includes(itemId)) return calm && triage.class === "usual" && answers.neuroExamDone === "yes";
	return calm || !calmingItems.includes(itemId);
}
