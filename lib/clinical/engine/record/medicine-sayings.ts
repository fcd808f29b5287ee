import { opioidGroups } from "../../content/opioid-groups";
import type { MedicineDecision } from "../../plan-record";
import { type CheckedMedicine, groupsOf } from "../check-medicines";
import { medicineName, packageName } from "./medicine-name";
import type { PatientSaying, RecordContext } from "./record-line";
import { written } from "./sentence";

const opioids: readonly string[] = opioidGroups;
const habitForming: readonly string[] = [...opioids, "gabapentinoid", "benzodiazepine"];

/**
 * What the patient is told of one decision: the name on the package, how long, as little as possible, when to call.
 * Of an NSAID that a stop may still speak against, only to ask first.
 */
export function medicineSayings(checked: CheckedMedicine, { content }: RecordContext): readonly PatientSaying[] {
	const { decision } = checked;
	const groups = groupsOf(content);
	const medicine = packageName(groups, decision) ?? medicineName(groups, decision);
	if (decision.action === "stop") return [{ id: "decided.medicine.stop", slots: { medicine } }];
	if (decision.action === "taper") return taperSayings(decision, medicine);
	if (awaitsCheck(checked)) return [{ id: "decided.medicine.ask-first", slots: { medicine } }];
	const { action, group, days, stopOn, dailyDose, withPpi } = decision;
	const plain = (id: "least" | "nsaid-call" | "opioid-call" | "ppi"): PatientSaying => ({
		id: `decided.medicine.${id}`,
		slots: {},
	});
	// Nobody who already takes a habit-forming medicine is told to stop at will.
	const mayStop = action === "start" || !habitForming.includes(group);
	return [
		howLong(medicine, days, stopOn),
		...(dailyDose ? [{ id: "decided.medicine.dose", slots: { dose: dailyDose } } as const] : []),
		...(mayStop && groups.find(({ id }) => id === group)?.needsEnd ? [plain("least")] : []),
		...(withPpi ? [plain("ppi")] : []),
		...(group === "nsaid" ? [plain("nsaid-call")] : []),
		...(opioids.includes(group) ? [plain("opioid-call")] : []),
	];
}

/** A kidney function that nobody measured holds nothing back where N3 asks for nothing else. */
function awaitsCheck({ decision, findings }: CheckedMedicine): boolean {
	if (decision.group !== "nsaid") return false;
	const kidneyAtRisk = findings.some(
		({ check, truth, ask }) => check === "N3" && (truth === "yes" || ask.some((question) => question !== "egfr")),
	);
	return findings.some(
		({ check, severity, truth, override }) =>
			severity === "stop" && truth === "unknown" && !override && (check !== "N2" || kidneyAtRisk),
	);
}

function howLong(medicine: string, days: number | undefined, stopOn: string | undefined): PatientSaying {
	if (days === 1) return { id: "decided.medicine.one-day", slots: { medicine } };
	if (days !== undefined) return { id: "decided.medicine.days", slots: { medicine, days } };
	if (stopOn) return { id: "decided.medicine.until", slots: { medicine, day: stopOn } };
	return { id: "decided.medicine.use", slots: { medicine } };
}

function taperSayings({ aim, taper = [] }: MedicineDecision, medicine: string): readonly PatientSaying[] {
	const wanted = written(aim);
	return [
		{ id: "decided.medicine.taper", slots: { medicine } },
		...(wanted ? [{ id: "decided.medicine.taper-aim", slots: { aim: wanted } } as const] : []),
		...taper.map(
			({ from: day, dailyDose: dose }): PatientSaying =>
				dose === 0
					? { id: "decided.medicine.taper-end", slots: { day, medicine } }
					: { id: "decided.medicine.taper-step", slots: { day, dose } },
		),
		{ id: "decided.medicine.taper-call", slots: {} },
	];
}
