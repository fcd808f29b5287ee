import type { Answers } from "../content/answers";
import type { MedicineDecision } from "../plan-record";
import type { Condition, DecisionCondition, Localised, MedicineCondition, MedicineGroup, Truth } from "../types";
import type { Evaluation } from "./evaluate";
import { answerTo, type Case, holds } from "./holds";

/** A field of the decision that a check wants to know. */
export type OpenField = "substance" | "route" | "dailyDose" | "days";

/** One decision among the others, with the answers that it is held against. */
export type MedicineCase = {
	of: Case;
	groups: readonly Localised<MedicineGroup>[];
	evaluation: Pick<Evaluation, "presentation" | "phase">;
	decision: MedicineDecision;
	others: readonly MedicineDecision[];
};

/** `open` names the questions and the fields that would settle what is unknown. */
export type MedicineTruth = { truth: Truth; open: readonly string[]; fields: readonly OpenField[] };

const settled = (truth: Truth): MedicineTruth => ({ truth, open: [], fields: [] });
const when = (test: boolean): MedicineTruth => settled(test ? "yes" : "no");
const missing = (field: OpenField): MedicineTruth => ({ truth: "unknown", open: [], fields: [field] });
const opposite = { yes: "no", no: "yes", unknown: "unknown" } as const;

/** Three-valued over answers and decision: an unanswered question or an empty field is "unknown", never "no". */
export function medicineHolds(condition: MedicineCondition, on: MedicineCase): MedicineTruth {
	if ("all" in condition) return combine(condition.all, condition.all.length, on);
	if ("any" in condition) return combine(condition.any, 1, on);
	if ("count" in condition) return combine(condition.count, condition.atLeast, on);
	if ("not" in condition) {
		const inner = medicineHolds(condition.not, on);
		return { ...inner, truth: opposite[inner.truth] };
	}
	if ("unless" in condition) return when(medicineHolds(condition.unless, on).truth !== "yes");
	if ("fact" in condition) return factHolds(condition, on);
	if ("question" in condition) {
		const truth = holds(condition, on.of);
		return { truth, open: truth === "unknown" ? [condition.question] : [], fields: [] };
	}
	return readsDecision(condition, on);
}

/** A fact is opened so that its unanswered questions are named. */
function factHolds(condition: Extract<Condition, { fact: string }>, on: MedicineCase): MedicineTruth {
	const fact = on.of.content.facts[condition.fact as keyof typeof on.of.content.facts];
	if (fact && "when" in fact) return medicineHolds(fact.when as Condition, on);
	return settled(holds(condition, on.of));
}

function combine(parts: readonly MedicineCondition[], wanted: number, on: MedicineCase): MedicineTruth {
	const found = parts.map((part) => medicineHolds(part, on));
	const established = found.filter(({ truth }) => truth === "yes").length;
	if (established >= wanted) return settled("yes");
	const unknown = found.filter(({ truth }) => truth === "unknown");
	if (established + unknown.length < wanted) return settled("no");
	return {
		truth: "unknown",
		open: unknown.flatMap(({ open }) => open),
		fields: unknown.flatMap(({ fields }) => fields),
	};
}

function readsDecision(condition: DecisionCondition, on: MedicineCase): MedicineTruth {
	const { decision, evaluation } = on;
	if ("action" in condition) return when(condition.action.includes(decision.action));
	if ("substance" in condition) {
		if (decision.substance === undefined) return decision.name ? settled("no") : missing("substance");
		return when(condition.substance.includes(decision.substance));
	}
	if ("route" in condition) return decision.route ? when(decision.route === condition.route) : missing("route");
	if ("doseAbove" in condition) return above(decision.dailyDose, condition.doseAbove, "dailyDose");
	if ("doseAboveCeiling" in condition) return aboveCeiling(on);
	if ("daysAbove" in condition) return above(decision.days, condition.daysAbove, "days");
	if ("withoutPpi" in condition) return when(decision.withPpi !== true);
	if ("alsoTakes" in condition) return alsoTakes(condition.alsoTakes, on);
	if ("presentation" in condition) return when(condition.presentation.includes(evaluation.presentation));
	if (evaluation.phase === null) return { truth: "unknown", open: ["durationDays"], fields: [] };
	return when(condition.phase.includes(evaluation.phase));
}

const above = (value: number | undefined, limit: number, field: OpenField): MedicineTruth =>
	value === undefined ? missing(field) : when(value > limit);

function aboveCeiling({ groups, decision }: MedicineCase): MedicineTruth {
	const group = groups.find(({ id }) => id === decision.group);
	if (!group?.substances.some(({ ceiling }) => ceiling)) return settled("no");
	if (decision.substance === undefined) return decision.name ? settled("no") : missing("substance");
	const ceiling = group.substances.find(({ id }) => id === decision.substance)?.ceiling;
	return ceiling ? above(decision.dailyDose, ceiling.mgPerDay, "dailyDose") : settled("no");
}

/**
 * Another decision that is not on its way out, or the answer to what is taken, unless a decision says that it ends.
 * Going on with a medicine of the group is that medicine itself, not one more.
 */
function alsoTakes(wanted: readonly string[], { of, decision, others }: MedicineCase): MedicineTruth {
	if (others.some(({ group, action }) => wanted.includes(group) && action !== "stop")) return settled("yes");
	const itself = decision.action === "start" ? [] : [decision.group];
	const settledElsewhere = new Set([...itself, ...others.map(({ group }) => group)]);
	const open = wanted.filter((group) => !settledElsewhere.has(group) && answersName(group));
	if (open.length === 0) return settled("no");
	const taken = answerTo(of.answers, "analgesics") as Answers["analgesics"];
	if (taken === undefined) return { truth: "unknown", open: ["analgesics"], fields: [] };
	return when(open.some((group) => taken.some((each) => each === group)));
}

const named: readonly string[] = [
	"paracetamol",
	"nsaid",
	"weak-opioid",
	"strong-opioid",
	"gabapentinoid",
	"benzodiazepine",
	"antidepressant",
	"oral-steroid",
] satisfies readonly NonNullable<Answers["analgesics"]>[number][];

/** The question about what is taken names these groups, and knows nothing of the rest. */
const answersName = (group: string): boolean => named.includes(group);
