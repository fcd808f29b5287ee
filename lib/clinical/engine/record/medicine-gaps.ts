import { medicineWords } from "../../content/medicine-words";
import type { MedicineDecision } from "../../plan-record";
import { type CheckedMedicine, checkMedicines, groupsOf, openStops, unexplainedStops } from "../check-medicines";
import { fillSlots } from "./fill-slots";
import { medicineName, packageName } from "./medicine-name";
import type { RecordContext, RecordGap } from "./record-line";
import { written } from "./sentence";

/** What a decision still lacks: the medicine, an end, a reason for going past a stop, a tapering plan. */
export function medicinesGaps(decisions: readonly MedicineDecision[], context: RecordContext): readonly RecordGap[] {
	const { content, answers, evaluation } = context;
	if (evaluation.triage.class === "emergency") return [];
	return checkMedicines(content, answers, evaluation, decisions).flatMap((checked, index) =>
		gapsOf(checked, context).map(({ key, message }) => ({ part: "medicines", key: `${index}.${key}`, message })),
	);
}

type Gap = { key: string; message: string };

function gapsOf(checked: CheckedMedicine, { content, lang }: RecordContext): readonly Gap[] {
	const { decision } = checked;
	const groups = groupsOf(content);
	const medicine = medicineName(groups, decision);
	const gap = (key: string, words: keyof typeof medicineWords, slots = {}): Gap => ({
		key,
		message: fillSlots(medicineWords[words][lang], { medicine, ...slots }),
	});
	const group = groups.find(({ id }) => id === decision.group);
	const goesOn = decision.action === "start" || decision.action === "continue";
	const hasEnd = decision.days !== undefined || decision.stopOn;
	const capNeedsDays = openStops(checked).some(({ fill }) => fill.includes("days"));
	return [
		...(packageName(groups, decision) === null ? [gap("substance", "nameMissing")] : []),
		...(goesOn && group?.needsEnd && !hasEnd ? [gap("days", "endMissing")] : []),
		...(hasEnd && capNeedsDays ? [gap("days", "daysMissing")] : []),
		...unexplainedStops(checked).map(({ check, title }) =>
			gap(`overrides.${check}`, "reasonMissing", { check, title }),
		),
		...(decision.action === "taper" ? taperGaps(decision).map(({ key, words }) => gap(key, words)) : []),
	];
}

function taperGaps({
	aim,
	taper = [],
}: MedicineDecision): readonly { key: string; words: keyof typeof medicineWords }[] {
	return [
		...(written(aim) === null ? [{ key: "aim", words: "aimMissing" } as const] : []),
		...(taper.length === 0 ? [{ key: "taper", words: "stepsMissing" } as const] : []),
		...(goesDown(taper) ? [] : [{ key: "taper", words: "stepsWrong" } as const]),
	];
}

/** Later and later days, never a higher dose. */
export const goesDown = (taper: NonNullable<MedicineDecision["taper"]>): boolean =>
	taper.every(({ from, dailyDose }, index) => {
		const before = taper[index - 1];
		return !before || (from > before.from && dailyDose <= before.dailyDose);
	});
