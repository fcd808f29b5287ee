import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { over, withChanges } from "@/lib/test/baseline";
import { type MedicineCheckCase, medicineCheckCases, safeForMedicine } from "@/lib/test/medicine-cases";
import { type MedicineCheckId, medicineChecks } from "../content/medicine-checks";
import type { MedicineDecision } from "../plan-record";
import type { MedicineCheck, MedicineCondition } from "../types";
import { checkMedicines, openStops, unexplainedStops } from "./check-medicines";

const content = contentIn("nb");
const ordinary = { presentation: "nonspecific", phase: "acute" } as const;
const checks: readonly MedicineCheck[] = medicineChecks;

function found(check: string, { decided, answers = {}, others = [], presentation, phase }: MedicineCheckCase) {
	const decisions = [decided, ...others].map(
		(each, index): MedicineDecision => ({ id: `m${index}`, action: "start", ...each }),
	);
	const evaluation = {
		presentation: presentation ?? ordinary.presentation,
		phase: phase === undefined ? ordinary.phase : phase,
	};
	const [first] = checkMedicines(content, withChanges(safeForMedicine, answers), evaluation, decisions);
	return first?.findings.find((finding) => finding.check === check);
}

const ids = medicineChecks.map(({ id }) => id);

/** Not of the numbered list: what a numbered check leaves open beside it. */
const beside = ["N10-OTHERS", "O1-STRONG", "O4-KIDNEYS", "O4-PREGNANCY", "O4-SEROTONIN", "O4-YOUNG"];

test("N1 to N27 and O1 to O10 are all there, once, and what stands beside them", () => {
	const wanted = [
		...Array.from({ length: 27 }, (_, n) => `N${n + 1}`),
		...Array.from({ length: 10 }, (_, n) => `O${n + 1}`),
		...beside,
	];
	expect([...ids].sort()).toEqual(wanted.sort());
});

describe.each(ids)("%s", (id) => {
	const cases = medicineCheckCases[id as MedicineCheckId];

	test.each(cases.map((each) => [each.says, each.when, each] as const))("says %s: %s", (says, _, each) => {
		expect(found(id, each)?.truth ?? "no").toBe(says);
	});

	test("speaks in one case, is silent in another, and is unknown where it reads what may be missing", () => {
		const said = new Set(cases.map(({ says }) => says));
		const check = checks.find((each) => each.id === id);
		expect(said.has("yes")).toBe(true);
		expect(said.has("no")).toBe(true);
		if (check?.when && canBeUnknown(check.when)) expect(said.has("unknown")).toBe(true);
	});
});

/** An excuse is never unknown: what it would excuse stands until it is given. */
function canBeUnknown(condition: MedicineCondition): boolean {
	if ("all" in condition) return condition.all.some(canBeUnknown);
	if ("any" in condition) return condition.any.some(canBeUnknown);
	if ("not" in condition) return canBeUnknown(condition.not);
	if ("unless" in condition || "action" in condition || "withoutPpi" in condition || "presentation" in condition) {
		return false;
	}
	return true;
}

test("a check whose answer is missing names the question, never passes", () => {
	const decided = { group: "nsaid", substance: "ibuprofen", route: "oral", dailyDose: 400, days: 3 } as const;
	const decision: MedicineDecision = { id: "m", action: "start", ...decided };
	const [checked] = checkMedicines(content, { age: 30, sex: "male" }, ordinary, [decision]);
	expect(checked && openStops(checked).map(({ check, ask }) => [check, ...ask])).toEqual([
		["N2", "egfr"],
		["N5", "giBleedOrUlcer"],
		["N9", "heartFailure"],
		["N20", "nsaidReaction"],
		["N21", "liverFailure", "inflammatoryBowelDisease", "bleedingDisorder"],
		["N7", "anticoagulant"],
		["N12", "aceInhibitorOrArb", "diuretic"],
		["N22", "lithium", "methotrexate", "calcineurinInhibitor"],
		["N24", "analgesics"],
	]);
	expect(checked && unexplainedStops(checked)).toEqual([]);
});

test.each<[MedicineCheckId, string]>([
	["N12", "STOP/WARN"],
	["N16", "STOP→override"],
	["N22", "STOP/WARN"],
])("%s, named %s in the evidence, is the stricter: stop", (id) => {
	expect(checks.find((check) => check.id === id)?.severity).toBe("stop");
});

test.each([
	["stop", "N2 N5 N7 N9 N10 N12 N16 N17 N20 N21 N22 N24 N25 O1 O1-STRONG O2 O3 O5 O7 O9"],
	["warn", "N3 N4 N6 N8 N10-OTHERS N13 N14 N15 N23 N26 N27 O4 O4-KIDNEYS O4-PREGNANCY O4-SEROTONIN O4-YOUNG O8 O10"],
	["inform", "N1 N11 N18 N19 O6"],
])("%s: %s", (severity, expected) => {
	const listed = checks.filter((check) => check.severity === severity).map(({ id }) => id);
	expect(listed.sort(byNumber)).toEqual(expected.split(" "));
});

const byNumber = (a: string, b: string) =>
	a.charCodeAt(0) - b.charCodeAt(0) ||
	Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) ||
	a.localeCompare(b);

/** Those that forbid every NSAID. The others leave one to choose, or depend on the dose. */
const forbidding = ["N2", "N5", "N7", "N9", "N16", "N17", "N20"];

const stopsByAnswers = checks
	.filter(({ id }) => forbidding.includes(id))
	.flatMap(({ id }) => medicineCheckCases[id as MedicineCheckId].filter(({ says }) => says === "yes"))
	.map((each) => [each.when, each] as const);

test.each(stopsByAnswers)(
	"a weak opioid may be considered in acute pain where every NSAID is forbidden: %s",
	(_, each) => {
		const codeine = { group: "weak-opioid", substance: "codeine", days: 3 } as const;
		expect(found("O2", { ...each, decided: codeine })).toBeUndefined();
	},
);

test("a reason answers the stop it was given for, and no other", () => {
	const decision: MedicineDecision = {
		id: "m",
		action: "start",
		group: "nsaid",
		route: "oral",
		overrides: { N5: "  Drøftet med spesialist ", N7: "   " },
	};
	const answers = withChanges(safeForMedicine, { giBleedOrUlcer: "yes", anticoagulant: "yes" });
	const [checked] = checkMedicines(content, answers, ordinary, [decision]);
	expect(checked && unexplainedStops(checked).map(({ check }) => check)).toEqual(["N7"]);
	expect(checked?.findings.find(({ check }) => check === "N5")?.override).toBe("Drøftet med spesialist");
});

test("a group that the content does not know has no findings", () => {
	const decision: MedicineDecision = { id: "m", action: "start", group: "snake-oil" };
	expect(checkMedicines(content, over({}), ordinary, [decision])).toEqual([{ decision, findings: [] }]);
});
