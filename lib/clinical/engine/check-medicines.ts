import type { Answers } from "../content/answers";
import type { MedicineDecision } from "../plan-record";
import type { Basis, CheckSeverity, Localised, MedicineCheck, MedicineGroup } from "../types";
import type { LocalContent } from "./content-type";
import type { Evaluation } from "./evaluate";
import { openCase } from "./holds";
import { medicineHolds, type OpenField } from "./medicine-holds";

/** What the checks are read from. */
export type CheckContent = Pick<LocalContent, "facts" | "questions" | "medicineGroups" | "medicineChecks">;

/**
 * A check that speaks, or that can't yet be told to be silent. `ask` are the unanswered questions and `fill` the empty
 * fields that would settle it. `override` is the reason given for going on in spite of it.
 */
export type MedicineFinding = {
	check: string;
	severity: CheckSeverity;
	truth: "yes" | "unknown";
	title: string;
	text: string;
	ask: readonly string[];
	fill: readonly OpenField[];
	sources: readonly string[];
	basis: Basis;
	override?: string;
};

export type CheckedMedicine = { decision: MedicineDecision; findings: readonly MedicineFinding[] };

/** The groups and the checks as the engine reads them, whichever are in the content. */
export const groupsOf = (content: Pick<CheckContent, "medicineGroups">): readonly Localised<MedicineGroup>[] =>
	content.medicineGroups;
const checksOf = (content: CheckContent): readonly Localised<MedicineCheck>[] => content.medicineChecks;

/**
 * Every decision with the checks that hold or are not settled, in the order of the content. What was not asked is
 * "unknown", never passed. Pure and total: a group that the content does not know has no findings.
 */
export function checkMedicines(
	content: CheckContent,
	answers: Answers,
	evaluation: Pick<Evaluation, "presentation" | "phase">,
	decisions: readonly MedicineDecision[],
): readonly CheckedMedicine[] {
	const of = openCase(content, answers);
	const groups = groupsOf(content);
	return decisions.map((decision) => {
		const others = decisions.filter((other) => other !== decision);
		const on = { of, groups, evaluation, decision, others };
		const findings = checksOf(content).flatMap((check): MedicineFinding[] => {
			if (!check.groups.includes(decision.group) || !check.actions.includes(decision.action)) return [];
			const found = check.when ? medicineHolds(check.when as MedicineCheck["when"] & object, on) : always;
			if (found.truth === "no") return [];
			const override = decision.overrides?.[check.id]?.trim();
			return [
				{
					check: check.id,
					severity: check.severity,
					truth: found.truth,
					title: check.title,
					text: check.text,
					ask: [...new Set(found.open)],
					fill: [...new Set(found.fields)],
					sources: check.sources,
					basis: check.basis,
					...(override && { override }),
				},
			];
		});
		return { decision, findings };
	});
}

const always = { truth: "yes", open: [], fields: [] } as const;

/** Stops that hold and have no reason yet: what keeps the plan from being signed. */
export const unexplainedStops = ({ findings }: CheckedMedicine): readonly MedicineFinding[] =>
	findings.filter(({ severity, truth, override }) => severity === "stop" && truth === "yes" && !override);

/** Stops that nobody has asked about yet. */
export const openStops = ({ findings }: CheckedMedicine): readonly MedicineFinding[] =>
	findings.filter(({ severity, truth }) => severity === "stop" && truth === "unknown");
