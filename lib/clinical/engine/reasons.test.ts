import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { anyAnswers } from "@/lib/test/arbitrary";
import { firedBy, judge, over } from "@/lib/test/baseline";
import { triageClasses, withinLimits } from "../types";

vi.setConfig({ testTimeout: 120_000 });

const rulesOf = (reasons: readonly { rule: string }[]) => reasons.map(({ rule }) => rule);

test("the soonest reason of a class comes first, whatever the order of the rules", () => {
	const { reasons } = judge(over({ weightLossUnexplained: "yes", trauma: "minor", spinalContusion: "yes" })).triage;
	expect(reasons.map(({ rule, within }) => [rule, within])).toEqual([
		["FRX-07", "72 hours"],
		["CAN-04", "two weeks"],
	]);
});

test("reasons run from the most urgent class to the least, and within a class from the soonest on", () => {
	const placeOf = (reason: { class: (typeof triageClasses)[number]; within: (typeof withinLimits)[number] }) =>
		(triageClasses.length - triageClasses.indexOf(reason.class)) * 100 + withinLimits.indexOf(reason.within);
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const places = judge(answers).triage.reasons.map(placeOf);
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}),
		{ numRuns: 500 },
	);
});

test("a milder rule steps back when a more urgent one speaks of the same disease", () => {
	const answers = over({ weightLossUnexplained: "yes", esr: 60 });
	expect(firedBy(answers)).toContain("CAN-04");
	expect(rulesOf(judge(answers).triage.reasons)).toContain("LAB-02");
	expect(rulesOf(judge(answers).triage.reasons)).not.toContain("CAN-04");
});

test("a milder rule about another disease stays among the reasons", () => {
	const { class: established, reasons } = judge(over({ esr: 60, corticosteroids: "prolonged" })).triage;
	expect(established).toBe("urgent");
	expect(rulesOf(reasons)).toEqual(["LAB-02", "FRX-06"]);
});

test("an emergency tells its own reasons and no milder one", () => {
	const { reasons } = judge(over({ saddleSensation: "reduced", esr: 60, corticosteroids: "prolonged" })).triage;
	expect(rulesOf(reasons)).toEqual(["CES-01"]);
});

test("imaging that one finding calls for is not lost to another of the same class that calls for none", () => {
	const bloodTestFirst = { calcium: 3.2, trauma: "major", durationDays: 3 } as const;
	expect(rulesOf(judge(over(bloodTestFirst)).triage.reasons)).toEqual(["LAB-01", "FRX-01"]);
	expect(judge(over(bloodTestFirst)).triage.imaging).toBe("other");
});

test("a test that can lead no further than the class already reached is not waited for", () => {
	const answers = over({ weightLossUnexplained: "yes", age: 55, esr: undefined, haemoglobin: undefined });
	expect(judge(answers).triage).toMatchObject({ class: "urgent", settled: true, missing: [] });
});

test("an emergency names no excuse for a finding that is not there", () => {
	expect(judge(over({ postVoidResidualMl: 300 })).triage).toMatchObject({ class: "emergency", missing: [] });
});
