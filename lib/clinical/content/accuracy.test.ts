import { describe, expect, test } from "vitest";
import { accuracy, withheldRows } from "./accuracy";
import { redFlags } from "./red-flags";
import { sources } from "./sources";

/** The published table by hand: pre-test, estimate, low, high, all per 1,000. */
const table: [string, number, number, number | null, number | null][] = [
	["FX-AGE70", 7, 73.2, 36, 142.1],
	["FX-AGE-SEX", 7, 62.1, 18.7, 187.3],
	["FX-STEROID", 7, 254.8, 75, 591],
	["FX-TRAUMA-MAJ", 7, 79.2, 57.2, 117.6],
	["FX-TRAUMA-H", 7, 65.9, 20, 198.4],
	["FX-TRAUMA-55", 50, 246, 128.4, 415.4],
	["FX-R1", 7, 12.5, 7.7, 13.9],
	["FX-R2", 7, 98.5, 48.3, 147.8],
	["FX-R3", 7, 606.1, 243.3, 870.5],
	["CA-HX", 5, 68.8, 30.2, 149.9],
	["CA-JUDG", 5, 57.3, null, null],
	["CA-ESR50", 5, 82.9, null, null],
	["CA-ESR20", 5, 11.4, null, null],
	["CA-ANEMIA", 5, 19.2, null, null],
	["CA-HCT30", 5, 83.8, null, null],
	["CA-AGE50", 5, 10.9, null, null],
	["CA-NOIMP", 5, 14.9, null, null],
	["CA-DUR", 5, 12.9, null, null],
	["CA-WTLOSS", 5, 12.4, null, null],
	["CA-BED", 5, 8.5, null, null],
	["CA-ANY4", 5, 12.4, null, null],
	["SP-IBP", 50, 140.3, null, null],
	["SP-BERLIN", 50, 163, null, null],
	["SP-B27", 50, 321.4, null, null],
	["SP-MRI", 50, 321.4, null, null],
	["SP-NSAID", 50, 211.6, null, null],
	["SP-FAM", 50, 252, null, null],
	["SP-UVEITIS", 50, 277.6, null, null],
	["SP-CRP", 50, 116.3, null, null],
	["SP-CAFASPA", 50, 86.5, null, null],
];

const withheld = [
	"IN-IVDU",
	"IN-TB",
	"IN-RF1",
	"IN-TRIAD",
	"CE-SADDLE",
	"CE-PERIANAL",
	"CE-RETENT",
	"CE-ANAL",
	"CE-BILSCI-K",
	"CE-BILSCI-U",
	"CE-PVR200",
	"CE-BLADDER",
];

const rows = Object.entries(accuracy);
const postTest = (pretest: number, ratio: number) => {
	const odds = (pretest / (1000 - pretest)) * ratio;
	return (1000 * odds) / (1 + odds);
};

describe("the accuracy table", () => {
	test("holds exactly the rows of the table", () => {
		expect(rows.map(([id, row]) => [id, row.pretest, row.estimate, row.low, row.high])).toEqual(table);
	});

	test("holds back exactly the rows that must not be shown", () => {
		expect(withheldRows.map((row) => row.id)).toEqual(withheld);
	});

	test.each(rows)("%s follows from its own pre-test and ratio", (_, row) => {
		expect(Math.abs(postTest(row.pretest, row.likelihoodRatio) - row.estimate)).toBeLessThan(0.1);
	});

	test.each(rows)("%s has an interval around its estimate, or none", (_, row) => {
		if (row.low === null || row.high === null) expect([row.low, row.high]).toEqual([null, null]);
		else expect(row.low < row.estimate && row.estimate < row.high).toBe(true);
	});

	test.each(rows)("%s is verified only when its status is verified throughout", (_, row) => {
		expect(row.basis).toBe(row.status === "V" ? "verified" : "recalled");
	});

	test.each(rows)("%s names a source", (_, row) => {
		expect(Object.keys(sources)).toContain(row.source);
	});

	test("never shows a row for another target than the flag's", () => {
		const targets: Record<string, string> = {
			fracture: "fracture",
			malignancy: "malignancy",
			axSpA: "axialSpondyloarthritis",
			"axSpA (AS)": "axialSpondyloarthritis",
		};
		for (const flag of redFlags) {
			for (const { row } of flag.rows) {
				expect(targets[accuracy[row as keyof typeof accuracy].target]).toBe(flag.target);
			}
		}
	});
});
