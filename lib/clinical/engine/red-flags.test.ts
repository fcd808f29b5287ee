import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { anyAnswers } from "@/lib/test/arbitrary";
import { type Changes, judge, longLasting, over, triageContent, woman30 } from "@/lib/test/baseline";
import type { Answers } from "../content/answers";
import type { Per1000, RedFlag } from "../types";
import { openCase } from "./holds";
import { askedFlags } from "./red-flags";

vi.setConfig({ testTimeout: 120_000 });

const flagIn = (answers: Answers, id: string) => judge(answers).redFlags.find(({ flag }) => flag === id);
const per = (pretest: number, estimate: number, low: number | null, high: number | null): Per1000 => ({
	pretest,
	estimate,
	low,
	high,
});

const chronic = { ...longLasting, ageAtOnset: 38 } as const;
const man = (age: number): Changes => ({ sex: "male", age });
const woman = (age: number): Changes => ({ ...woman30, age });

/** Published figures per 1,000 with the pre-test of their own setting, as they stand. */
const figures: readonly (readonly [finding: string, flag: string, answers: Changes, per1000: Per1000])[] = [
	["prolonged corticosteroids", "prolongedCorticosteroids", { corticosteroids: "prolonged" }, per(7, 254.8, 75, 591)],
	["age 71", "ageOver70", man(71), per(7, 73.2, 36, 142.1)],
	["a man of 66", "olderAgeBySex", man(66), per(7, 62.1, 18.7, 187.3)],
	["a woman of 76", "olderAgeBySex", woman(76), per(7, 62.1, 18.7, 187.3)],
	["major trauma at 40", "significantTrauma", { trauma: "major" }, per(7, 79.2, 57.2, 117.6)],
	["major trauma at 55", "significantTrauma", { ...man(55), trauma: "major" }, per(7, 79.2, 57.2, 117.6)],
	[
		"major trauma at 56, with the pre-test of those over 55",
		"significantTrauma",
		{ ...man(56), trauma: "major" },
		per(50, 246, 128.4, 415.4),
	],
	[
		"minor trauma at 65, with the pre-test of those over 55",
		"significantTrauma",
		{ ...man(65), trauma: "minor" },
		per(50, 246, 128.4, 415.4),
	],
	["cancer before", "previousCancer", { cancerHistory: "yes" }, per(5, 68.8, 30.2, 149.9)],
	["unexplained weight loss", "weightLoss", { weightLossUnexplained: "yes" }, per(5, 12.4, null, null)],
	["age 50", "ageOver50", man(50), per(5, 10.9, null, null)],
	["no improvement after a month", "noImprovementAtOneMonth", { durationDays: 31 }, per(5, 14.9, null, null)],
	["pain for 31 days", "painOverOneMonth", { durationDays: 31, course: "improving" }, per(5, 12.9, null, null)],
	["pain at rest", "noReliefFromBedRest", { restPain: "yes" }, per(5, 8.5, null, null)],
	["ESR 50", "esr50", { esr: 50 }, per(5, 82.9, null, null)],
	["ESR 20", "esr20", { esr: 20 }, per(5, 11.4, null, null)],
	["ESR 49", "esr20", { esr: 49 }, per(5, 11.4, null, null)],
	["anaemia", "anaemia", { haemoglobin: 10 }, per(5, 19.2, null, null)],
	[
		"two Berlin items over three months",
		"inflammatoryBackPain",
		{ ...chronic, betterWithMovement: "yes", buttockPain: "yes" },
		per(50, 163, null, null),
	],
	["HLA-B27 over three months", "hlaB27", { ...chronic, hlaB27: "positive" }, per(50, 321.4, null, null)],
	[
		"NSAID response over three months",
		"nsaidResponse",
		{ ...chronic, nsaidResponse48h: "yes" },
		per(50, 211.6, null, null),
	],
	[
		"family over three months",
		"familySpondyloarthritis",
		{ ...chronic, familySpondyloarthritis: "yes" },
		per(50, 252, null, null),
	],
	["uveitis over three months", "uveitis", { ...chronic, uveitis: "yes" }, per(50, 277.6, null, null)],
	["raised CRP over three months", "raisedInflammationMarkers", { ...chronic, crp: 10 }, per(50, 116.3, null, null)],
	["two of four fracture features", "fractureCount", { ...woman(71) }, per(7, 98.5, 48.3, 147.8)],
	[
		"three of four fracture features",
		"fractureCount",
		{ ...woman(71), corticosteroids: "prolonged" },
		per(7, 606.1, 243.3, 870.5),
	],
	[
		"four of four fracture features",
		"fractureCount",
		{ ...woman(71), corticosteroids: "prolonged", trauma: "minor" },
		per(7, 606.1, 243.3, 870.5),
	],
];

test.each(figures.map(([finding, flag, answers, per1000]) => ({ finding, flag, answers, per1000 })))(
	"$finding: $flag carries its own row",
	({ flag, answers, per1000 }) => {
		expect(flagIn(over(answers), flag)).toMatchObject({ present: "yes", per1000 });
	},
);

test("every flag that has figures is tested with them", () => {
	const withRows = triageContent.redFlags.filter(({ rows }) => rows.length > 0).map(({ id }) => id);
	expect([...new Set(figures.map(([, flag]) => flag))].toSorted()).toEqual(withRows.toSorted());
});

describe("below a threshold, answered no, or not asked there is no number", () => {
	const rows: readonly (readonly [flag: string, answers: Changes, present: "no" | "unknown"])[] = [
		["prolongedCorticosteroids", { corticosteroids: "short" }, "no"],
		["prolongedCorticosteroids", { corticosteroids: undefined }, "unknown"],
		["ageOver70", man(70), "no"],
		["ageOver70", { age: undefined }, "unknown"],
		["olderAgeBySex", man(65), "no"],
		["olderAgeBySex", woman(75), "no"],
		["significantTrauma", { trauma: "minor" }, "no"],
		["significantTrauma", { trauma: undefined }, "unknown"],
		["previousCancer", { cancerHistory: "non-melanoma-skin" }, "no"],
		["ageOver50", man(49), "no"],
		["noImprovementAtOneMonth", { durationDays: 60, course: "improving" }, "no"],
		["noImprovementAtOneMonth", { durationDays: 60, course: undefined }, "unknown"],
		["painOverOneMonth", { durationDays: 30 }, "no"],
		["esr50", { esr: 49 }, "no"],
		["esr20", { esr: 19 }, "no"],
		["esr20", { esr: 50 }, "no"],
		["esr20", {}, "unknown"],
		["anaemia", { haemoglobin: 15 }, "no"],
		["fractureCount", { sex: "male", age: 70 }, "no"],
		["hlaB27", {}, "unknown"],
	];

	test.each(rows)("%s after %o is %s", (flag, answers, present) => {
		expect(flagIn(over(answers), flag)).toMatchObject({ present, per1000: null });
	});
});

test.each([
	["hlaB27", { hlaB27: "positive" }],
	["uveitis", { uveitis: "yes" }],
	["nsaidResponse", { nsaidResponse48h: "yes" }],
] as const)("%s in pain of three weeks is present without a number", (flag, answers) => {
	expect(flagIn(over({ durationDays: 21, ...answers }), flag)).toMatchObject({ present: "yes", per1000: null });
});

test("one of four fracture features never takes the row of two", () => {
	expect(flagIn(over(man(71)), "fractureCount")?.per1000?.estimate).not.toBe(98.5);
});

test("a minor fall at 50 with osteoporosis is significant, and no published row fits it", () => {
	const answers = over({ ...man(50), trauma: "minor", osteoporosis: "yes" });
	expect(flagIn(answers, "significantTrauma")).toMatchObject({ present: "yes", per1000: null });
});

test("a colic that stands as an aneurysm until disproved is not an unknown flag", () => {
	const answers = over({ ...man(62), renalColic: "yes" });
	expect(judge(answers).triage.class).toBe("emergency");
	expect(flagIn(answers, "renalColicMan60")?.present).toBe("yes");
});

describe("in any answers", () => {
	const never = ["caudaEquina", "infection", "cordCompression", "aneurysm"];

	test("cauda equina, infection, cord compression and aneurysm never carry a number", () => {
		for (const target of never) expect(triageContent.redFlags.map((flag) => flag.target)).toContain(target);
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const numbered = judge(answers).redFlags.filter(
					({ target, per1000 }) => never.includes(target) && per1000 !== null,
				);
				expect(numbered.map(({ flag }) => flag)).toEqual([]);
			}),
			{ numRuns: 800 },
		);
	});

	test("every number is a row of the table as it stands, one that its flag names, and only when present", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const { flag, present, per1000 } of judge(answers).redFlags) {
					if (per1000 === null) continue;
					expect(present, flag).toBe("yes");
					const named = triageContent.redFlags.find(({ id }) => id === flag)?.rows as RedFlag["rows"];
					const table = named.map(({ row }) => triageContent.accuracy[row as keyof typeof triageContent.accuracy]);
					expect(
						table.map(({ pretest, estimate, low, high }) => ({ pretest, estimate, low, high })),
						flag,
					).toContainEqual(per1000);
				}
			}),
			{ numRuns: 800 },
		);
	});

	test("every flag is told each time, with its verdict, its caveat and its sources", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const told = judge(answers).redFlags;
				expect(told.map(({ flag }) => flag)).toEqual(triageContent.redFlags.map(({ id }) => id));
				for (const { caveat, sources } of told) expect(caveat.length > 0 && sources.length > 0).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});
});

test("what age and sex alone rule out was not asked for; what was asked is", () => {
	const isAsked = askedFlags(triageContent, openCase(triageContent, { age: 40, sex: "male", trauma: "none" }));
	for (const { flag, present } of judge({ age: 40, sex: "male" }).redFlags)
		expect(present === "no" && isAsked(flag), flag).toBe(false);
	expect(isAsked("significantTrauma")).toBe(true);
});
