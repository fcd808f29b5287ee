import type { PatientTextId } from "../content/patient-texts";
import type { PatientLang, PlanSection } from "../types";
import { comparePlans, isOwn } from "./compare-plans";
import type { SheetLine } from "./patient-sheet";
import { type PatientWords, patientWords } from "./patient-words";
import type { PatientSaying } from "./record/record-line";

/** What lets a patient use a medicine. An order to stop is not here: that it is gone must not sound like leave to go on. */
const uses: readonly PatientTextId[] = [
	"decided.medicine.days",
	"decided.medicine.one-day",
	"decided.medicine.until",
	"decided.medicine.use",
	"decided.medicine.taper",
];

const absences: readonly PatientTextId[] = [
	"decided.leave.self-certified",
	"decided.leave.pending",
	"decided.leave.step",
	"decided.leave.rest",
	"decided.leave.travel-support",
	"decided.leave.treatment-days",
];

/** Where the clinicians' own words are something to do. What calms, warns or explains does not end by not being repeated. */
const doing: readonly PlanSection[] = ["activity", "psychological", "work", "medication"];

/**
 * What the last plan agreed with the patient and this one does not say: medicines, time off work, and what a clinician
 * wrote. A drafted line that is not drafted again is no agreement that ends; its advice may still hold.
 */
export function endedWords(
	before: readonly SheetLine[],
	now: readonly SheetLine[],
	lang: PatientLang,
): readonly PatientWords[] {
	const spoken = sayingsOf(now);
	const named = new Set(spoken.map(({ slots }) => slots.medicine));
	const medicines = sayingsOf(before).flatMap(({ id, slots: { medicine } }) =>
		uses.includes(id) && medicine !== undefined && !named.has(medicine) ? [medicine] : [],
	);
	const hadLeave = sayingsOf(before).some(({ id }) => absences.includes(id));
	const hasLeave = spoken.some(({ id }) => id.startsWith("decided.leave."));
	const { stopped } = comparePlans(before.map(compared), now.map(compared));
	const written = stopped.filter((line) => isOwn(line) && doing.includes(line.section) && line.text !== "");
	return [
		...[...new Set(medicines)].map((medicine) => patientWords("decided.ended.medicine", lang, { medicine })),
		...(hadLeave && !hasLeave ? [patientWords("decided.ended.leave", lang)] : []),
		...written.map(({ text }) => patientWords("decided.ended.line", lang, { line: text.replace(/[.\s]+$/, "") })),
	];
}

const sayingsOf = (lines: readonly SheetLine[]): readonly PatientSaying[] =>
	lines.flatMap(({ sayings = [] }) => sayings);

const compared = ({ id, itemId, section, patientText }: SheetLine) => ({
	...{ id, itemId, section },
	text: patientText ?? "",
});
