import type { Answers } from "../content/answers";
import { allClearItems, calmingItems, listedItems, type PatientTextId, patientTexts } from "../content/patient-texts";
import { type Goal, type Lang, type PlanSection, planSections } from "../types";
import type { Evaluation } from "./evaluate";

/** A line of the plan as the sheet needs it. `patientText` is null where the line is not meant for the patient. */
export type SheetLine = { section: PlanSection; itemId: string | null; edited: boolean; patientText: string | null };

export type SheetInput = {
	answers: Answers;
	evaluation: Evaluation;
	/** The plan as it stands: dropped lines are not here. */
	lines: readonly SheetLine[];
	/** What the emergency scripts say to the patient, most urgent first. */
	emergencyWords: readonly string[];
	lang: Lang;
};

export type SheetList = { lead: string; items: readonly string[] };
export type SheetBlock = { section: PlanSection; lines: readonly string[] };

export type PatientSheet = {
	kind: "emergency" | "plan";
	/** Set while the case is not settled; such a sheet calms about nothing. */
	unsettled: string | null;
	/** About the back, or in an emergency what happens now. */
	about: readonly string[];
	/** What was agreed, in the order of the plan. */
	agreed: readonly SheetBlock[];
	goals: readonly Goal[];
	confidence: number | null;
	/** When to call. `now` and `life` always stand; the others while the plan holds their line. */
	safety: { life: string; now: SheetList; today: SheetList | null; soon: SheetList | null; agreed: readonly string[] };
};

const lists = {
	now: ["safety.now.bladder", "safety.now.control", "safety.now.numb", "safety.now.sex", "safety.now.weak"],
	today: ["safety.today.fever", "safety.today.legs", "safety.today.fall", "safety.today.cancer"],
	soon: ["safety.soon.stuck", "safety.soon.worse", "safety.soon.weight", "safety.soon.night"],
} as const satisfies Record<string, readonly PatientTextId[]>;

/** The sheet that the patient takes home. In an emergency the script's own words, the phone numbers, nothing else. */
export function patientSheet({ answers, evaluation, lines, emergencyWords, lang }: SheetInput): PatientSheet {
	const emergency = evaluation.triage.class === "emergency";
	const printed = lines.filter((line) => mayStand(line, answers, evaluation));
	const wordsIn = (section: PlanSection) => [
		...new Set(printed.flatMap((line) => (line.section === section && line.patientText ? [line.patientText] : []))),
	];
	const list = (name: keyof typeof lists): SheetList => ({
		lead: patientTexts[`safety.${name}`].text[lang],
		items: lists[name].map((id) => patientTexts[id].text[lang]),
	});
	const drafted = (name: keyof typeof lists) =>
		!emergency && lines.some(({ itemId, edited }) => itemId === listedItems[name] && !edited);
	return {
		kind: emergency ? "emergency" : "plan",
		unsettled: emergency || evaluation.triage.settled ? null : patientTexts.unsettled.text[lang],
		about: emergency ? emergencyWords : wordsIn("advice"),
		agreed: emergency
			? []
			: planSections
					.filter((section) => section !== "advice" && section !== "safetyNet")
					.map((section) => ({ section, lines: wordsIn(section) }))
					.filter((block) => block.lines.length > 0),
		goals: emergency ? [] : (answers.goals ?? []),
		confidence: emergency ? null : (answers.confidence ?? null),
		safety: {
			life: patientTexts["safety.life"].text[lang],
			now: list("now"),
			today: drafted("today") ? list("today") : null,
			soon: drafted("soon") ? list("soon") : null,
			agreed: wordsIn("safetyNet"),
		},
	};
}

/** The clinician's own words always stand; drafted words stand where their guard holds. */
function mayStand({ itemId, edited }: SheetLine, answers: Answers, { triage, presentation }: Evaluation): boolean {
	if (itemId === null || edited) return true;
	if (Object.values(listedItems).some((id) => id === itemId)) return false;
	const alarming = presentation === "acute-deficit" || presentation === "suspected-specific";
	const calm = triage.settled && !alarming && (triage.class === "usual" || triage.class === "planned");
	if (allClearItems.includes(itemId)) return calm && triage.class === "usual" && answers.neuroExamDone === "yes";
	return calm || !calmingItems.includes(itemId);
}
