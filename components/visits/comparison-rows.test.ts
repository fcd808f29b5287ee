import { expect, test } from "vitest";
import { changeThresholds } from "@/lib/clinical/content/change-thresholds";
import { localise } from "@/lib/clinical/engine/localise";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { comparisonRows } from "./comparison-rows";

const rows = (before: object, now: object, thresholds: Parameters<typeof comparisonRows>[0] = changeThresholds) =>
	comparisonRows(thresholds, before, now, {
		t: localise(visits, "nb"),
		terms: localise(terms, "nb"),
		lang: "nb",
	});

test("the words of a verdict take their figures from the content", () => {
	expect(rows({ painBack: 3 }, { painBack: 2 })[0]?.verdict).toBe("bedre med 30 % eller mer, men under 2 poeng");
	const others = changeThresholds.map((one) => (one.id === "pain" ? { ...one, points: 3, share: 0.25 } : one));
	expect(rows({ painBack: 4 }, { painBack: 6 }, others)[0]?.verdict).toBe(
		"verre med 25 % eller mer, men under 3 poeng",
	);
	expect(rows({ painBack: 9 }, { painBack: 8 })[0]?.verdict).toBe("litt bedre, under grensen: kan være målefeil");
});

test("each row says which published limit it was held against, or that there is none", () => {
	const goals = (now: number) => [{ activity: "Gå tur", now, target: 8 }];
	const found = rows(
		{ painBack: 5, painLeg: 4, confidence: 5, goals: goals(3) },
		{ painBack: 3, painLeg: 4, confidence: 7, goals: goals(6) },
	);
	expect(found.map(({ id, threshold }) => [id, threshold])).toEqual([
		["painBack", "pain"],
		["painLeg", "pain"],
		["goal.0", "goal"],
		["confidence", null],
	]);
});
