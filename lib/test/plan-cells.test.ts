import { describe, expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { assess } from "@/lib/clinical/engine/assess";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { planSections } from "@/lib/clinical/types";
import { over } from "./baseline";
import { acuteCells } from "./plan-cells/acute";
import { chronicCells } from "./plan-cells/chronic";
import { nerveRootCells } from "./plan-cells/nerve-root";
import { otherCells } from "./plan-cells/other";
import { low, type PlanCell } from "./plan-cells/plan-cell";
import { subacuteCells } from "./plan-cells/subacute";

const local = localise(content, "nb") as LocalContent;
const cells: readonly PlanCell[] = [...acuteCells, ...subacuteCells, ...chronicCells, ...nerveRootCells, ...otherCells];

/** Every line of a plan by section, without the section's name, in no particular order. */
const linesOf = (answers: Parameters<typeof over>[0]) => {
	const { plan } = assess(local, over(answers));
	return Object.fromEntries(
		planSections
			.filter((section) => plan[section].length > 0)
			.map((section) => [section, plan[section].map(({ id }) => id.slice(section.length + 1)).toSorted()]),
	);
};

describe.each(cells.map((cell) => [cell.table, cell] as const))("%s", (_, { patient, answers, plan }) => {
	test(`${patient}: the plan is the table's, no more and no less`, () => {
		const wanted = Object.entries(plan).map(([section, lines]) => [section, [...lines].toSorted()]);
		expect(linesOf(answers)).toEqual(Object.fromEntries(wanted));
	});
});

test("a plan for each risk in each phase stands in the tables", () => {
	const met = cells.map(({ answers }) => assess(local, over(answers)));
	const ordinary = met.filter(({ presentation }) => presentation === "nonspecific");
	const found = new Set(ordinary.map(({ phase, risk }) => `${phase} ${risk.intensity}`));
	for (const phase of ["acute", "subacute", "chronic"]) {
		for (const intensity of ["low", "medium", "high"]) expect(found).toContain(`${phase} ${intensity}`);
	}
});

test("every other presentation below emergency stands in the tables", () => {
	const found = new Set(cells.map(({ answers }) => assess(local, over(answers)).presentation));
	expect([...found].toSorted()).toEqual([
		"inflammatory",
		"nonspecific",
		"pregnancy-related",
		"radicular-pain",
		"radiculopathy",
		"stenosis",
		"suspected-specific",
	]);
});

test("an acute deficit gets what to do now and the safety net, nothing else", () => {
	const { plan, presentation } = assess(local, over({ ...low, saddleSensation: "reduced", workStatus: "working" }));
	expect(presentation).toBe("acute-deficit");
	expect(planSections.filter((section) => plan[section].length > 0)).toEqual(["referral", "safetyNet"]);
	expect(plan.safetyNet.map(({ id }) => id)).toEqual(["safetyNet.emergency", "safetyNet.while-waiting"]);
	expect(plan.referral.every(({ id }) => id.startsWith("emergency."))).toBe(true);
});

test("a low-risk patient with a new ordinary back gets a plan that fits in the room", () => {
	const lines = Object.values(linesOf({ ...low, durationDays: 20, workStatus: "working" })).flat();
	expect(lines.length).toBeLessThanOrEqual(14);
});
