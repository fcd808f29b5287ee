import { expect, test } from "vitest";
import type { CohortFigure } from "../types";
import { alarmBackground, cohorts, orebroStudies } from "./cohorts";
import { content } from "./content";
import { modifiableFactors } from "./modifiable-factors";
import { riskLimits, riskUse } from "./risk-limits";
import { sources } from "./sources";

const figures = cohorts.flatMap(({ id, strata }) =>
	Object.entries(strata).map(([stratum, figure]) => [`${id} ${stratum}`, figure] as const),
);

test.each(figures)("%s is a share of a hundred inside its own interval", (_, figure: CohortFigure) => {
	expect(figure.per100).toBeGreaterThan(0);
	expect(figure.per100).toBeLessThan(100);
	if (figure.interval !== null) {
		expect(figure.low).toBeLessThan(figure.per100);
		expect(figure.high).toBeGreaterThan(figure.per100);
	}
});

/** The Wilson interval of a share, in per cent. */
function wilson(events: number, of: number): { low: number; high: number } {
	const [share, z] = [events / of, 1.96];
	const middle = share + z ** 2 / (2 * of);
	const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	const scale = 100 / (1 + z ** 2 / of);
	return { low: (middle - reach) * scale, high: (middle + reach) * scale };
}

test("an interval of our own is Wilson's, from the printed counts, and marked", () => {
	const derived = figures.flatMap(([name, figure]) => (figure.interval === "derived" ? [{ name, figure }] : []));
	expect(derived.map(({ name }) => name)).toEqual(["suri-2018-improving high"]);
	for (const { figure } of derived) {
		const { low, high } = wilson(figure.events, figure.of);
		expect(figure.per100).toBeCloseTo((100 * figure.events) / figure.of, 1);
		expect(figure.low).toBeCloseTo(low, 1);
		expect(figure.high).toBeCloseTo(high, 1);
	}
});

test("the figures are those of the articles", () => {
	const shares = Object.fromEntries(
		cohorts.map(({ id, strata }) => [id, [strata.low.per100, strata.medium.per100, strata.high.per100]]),
	);
	expect(shares).toEqual({
		"suri-2018": [22, 62, 80],
		"suri-2018-acute": [13.8, 50.8, 54.8],
		"suri-2018-improving": [16.1, 42.2, 66.7],
		"suri-2018-older": [26.7, 70.7, 78.8],
		"riis-2017": [65.6, 54.9, 37.1],
		"target-2021": [20, 33, 50],
		"hill-2008": [16.7, 53.2, 78.4],
	});
});

test("every cohort names its outcome, time, place and source, and no number of patients is made up", () => {
	for (const cohort of cohorts) {
		for (const text of [cohort.name, cohort.setting, cohort.outcome, cohort.followUp]) {
			expect(text.nb).not.toBe("");
			expect(text.en).not.toBe("");
		}
		expect(cohort.followUp.nb).toMatch(/^etter \d+ (uker|måneder)$/);
		expect(cohort.sources.length).toBeGreaterThan(0);
		expect(cohort.review).toBeNull();
	}
	expect(cohorts.filter(({ patients }) => patients === null).map(({ id }) => id)).toEqual(["target-2021"]);
});

test("a good outcome falls with the score, a bad one rises", () => {
	for (const { good, strata } of cohorts) {
		expect(strata.low.per100 < strata.high.per100).toBe(!good);
	}
	expect(cohorts.filter(({ good }) => good).map(({ id }) => id)).toEqual(["riis-2017"]);
});

test("no text speaks of the patient's own risk or chance", () => {
	const texts = JSON.stringify([cohorts, orebroStudies]);
	expect(texts).not.toMatch(/din risiko|pasientens (egen )?risiko|your risk|patient’s risk|sannsynlighet/i);
});

test("twelve findings and eight rules of use, each with a source and its own id", () => {
	expect(riskLimits).toHaveLength(12);
	expect(riskUse).toHaveLength(8);
	const all = [...riskLimits, ...riskUse];
	expect(new Set(all.map(({ id }) => id)).size).toBe(20);
	for (const { basis, sources: cited } of riskUse) {
		expect(basis).toBe("default");
		expect(cited).toContain("ryggvett-default");
	}
});

test("every source that is cited exists", () => {
	const cited = [
		...cohorts,
		...orebroStudies,
		alarmBackground,
		...riskLimits,
		...riskUse,
		...modifiableFactors,
	].flatMap((entry) => [...entry.sources]);
	expect([...new Set(cited)].filter((id) => !(id in sources))).toEqual([]);
});

test("factors are told as associations, and a limit of our own is marked as one", () => {
	for (const { association, basis, sources: cited } of modifiableFactors) {
		expect(association.nb).not.toMatch(/fører til|årsak|skyldes/);
		expect(cited.includes("ryggvett-default")).toBe(basis === "default");
	}
});

test("every text stands in both languages and is tidy", () => {
	const texts: { nb: string; en: string }[] = [];
	const walk = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		if ("nb" in node && "en" in node) texts.push(node as { nb: string; en: string });
		else Object.values(node).forEach(walk);
	};
	walk([cohorts, orebroStudies, alarmBackground, riskLimits, riskUse, modifiableFactors]);
	expect(texts.length).toBeGreaterThan(70);
	for (const { nb, en } of texts) {
		expect(nb.trim(), nb).toBe(nb);
		expect(en.trim(), en).toBe(en);
		expect(en.replace(/Örebro/g, "")).not.toMatch(/[æøå]/i);
	}
});

test("all of it is frozen with the content", () => {
	expect(content).toMatchObject({ cohorts, orebroStudies, alarmBackground, riskLimits, riskUse, modifiableFactors });
});
