import { medicineWords } from "../../content/medicine-words";
import type { MedicineDecision } from "../../plan-record";
import { type CheckedMedicine, checkMedicines, groupsOf, openStops } from "../check-medicines";
import { dayText, shortDay } from "../day";
import { fillSlots } from "./fill-slots";
import { medicineName } from "./medicine-name";
import { medicineSayings } from "./medicine-sayings";
import type { RecordContext, RecordLine } from "./record-line";
import { sentences, written } from "./sentence";

/** A line for each decision; an empty list is the decision to do without. Nothing in an emergency. */
export function medicinesLines(decisions: readonly MedicineDecision[], context: RecordContext): readonly RecordLine[] {
	const { content, answers, evaluation, lang } = context;
	if (evaluation.triage.class === "emergency") return [];
	if (decisions.length === 0) {
		const sayings = [{ id: "decided.medicine.none", slots: {} }] as const;
		return [{ id: "medicine.none", section: "medication", text: sentences([medicineWords.none[lang]]), sayings }];
	}
	return checkMedicines(content, answers, evaluation, decisions).map((checked) => ({
		id: `medicine.${checked.decision.id}`,
		section: "medication",
		text: medicineText(checked, context),
		...(checked.decision.action === "taper" && { note: taperNote(checked.decision, context) }),
		sayings: medicineSayings(checked, context),
	}));
}

function medicineText(checked: CheckedMedicine, context: RecordContext): string {
	const { decision, findings } = checked;
	const { lang } = context;
	const aim = written(decision.aim);
	const steps = stepsText(decision, context);
	const open = openText(checked, context);
	return sentences([
		howText(decision, context),
		...(aim ? [fillSlots(medicineWords.aim[lang], { aim })] : []),
		...(steps ? [fillSlots(medicineWords.steps[lang], { steps })] : []),
		...findings.flatMap(({ severity, truth, override, title, check }) =>
			severity === "stop" && truth === "yes" && override
				? [fillSlots(medicineWords.override[lang], { title, check, reason: written(override) ?? override })]
				: [],
		),
		...(open ? [open] : []),
	]);
}

/** «Starter ibuprofen 1200 mg/døgn i 7 dager, sluttdato 29. november 2026, med PPI». */
function howText(decision: MedicineDecision, { content, lang }: RecordContext): string {
	const { action, route, dailyDose, days, stopOn, withPpi } = decision;
	const name = medicineName(groupsOf(content), decision);
	const medicine = /^[A-ZÆØÅ][a-zæøå]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
	if (action === "stop") return fillSlots(medicineWords.stop[lang], { medicine });
	const first = [
		fillSlots(medicineWords[action][lang], { medicine }),
		...(route === "topical" || route === "parenteral" ? [medicineWords[route][lang]] : []),
		...(dailyDose === undefined ? [] : [fillSlots(medicineWords.dose[lang], { dose: dailyDose })]),
		...(days === undefined
			? []
			: [fillSlots((days === 1 ? medicineWords.oneDay : medicineWords.dayCount)[lang], { days })]),
	].join(" ");
	return [
		first,
		...(stopOn ? [fillSlots(medicineWords.until[lang], { day: dayText(stopOn, lang) })] : []),
		...(withPpi ? [medicineWords.ppi[lang]] : []),
	].join(", ");
}

const stepsText = ({ action, taper = [] }: MedicineDecision, { lang }: RecordContext): string | null =>
	action !== "taper" || taper.length === 0
		? null
		: taper
				.map(({ from, dailyDose }) =>
					fillSlots((dailyDose === 0 ? medicineWords.stepEnd : medicineWords.step)[lang], {
						day: dayText(from, lang),
						dose: dailyDose,
					}),
				)
				.join("; ");

/** «Trapper ned tramadol 200 mg/døgn: 150 mg fra 23.11, 0 mg fra 4.1.» */
function taperNote(decision: MedicineDecision, context: RecordContext): string {
	const steps = (decision.taper ?? []).map(({ from, dailyDose }) =>
		fillSlots(medicineWords.stepShort[context.lang], { day: shortDay(from, context.lang), dose: dailyDose }),
	);
	const how = howText(decision, context);
	return steps.length === 0 ? `${how}.` : `${how}: ${steps.join(", ")}.`;
}

const namedAtMost = 4;

/** The questions that a stop still waits for, so that a reader knows what was not asked. */
function openText(checked: CheckedMedicine, { content, lang }: RecordContext): string | null {
	const asked = [...new Set(openStops(checked).flatMap(({ ask }) => ask))];
	if (asked.length === 0) return null;
	const labels = asked.map((id) => content.questions[id as keyof typeof content.questions]?.label ?? id);
	const list = labels.slice(0, namedAtMost).join(", ");
	const questions =
		labels.length > namedAtMost
			? fillSlots(medicineWords.openMore[lang], { questions: list, count: labels.length - namedAtMost })
			: list;
	return fillSlots(medicineWords.open[lang], { questions });
}
