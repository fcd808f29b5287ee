import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { riskOf } from "../engine/evaluate";
import { orebro, orebroBounds } from "./orebro";

const items = [
	"omDuration",
	"omPainWeek",
	"omLightWork",
	"omSleep",
	"omTense",
	"omDepressed",
	"omRiskPersist",
	"omReturnToWork",
	"omPainStop",
	"omNotWork",
] as const;
type Item = (typeof items)[number];

const reversed: readonly Item[] = ["omLightWork", "omSleep", "omReturnToWork"];
const from = (item: Item) => (item === "omDuration" ? 1 : 0);
const valuesOf = (item: Item) => Array.from({ length: 11 - from(item) }, (_, step) => from(item) + step);
const points = (item: Item, raw: number) => (reversed.includes(item) ? 10 - raw : raw);

const toAnswers = (raw: readonly (number | undefined)[]): Answers =>
	Object.fromEntries(items.flatMap((item, at) => (raw[at] === undefined ? [] : [[item, raw[at]]])));

/** Every total that some completion gives, item by item. */
function totals(answers: Answers): ReadonlySet<number> {
	let sums = [0];
	for (const item of items) {
		const raw = answers[item];
		const open = raw === undefined ? valuesOf(item) : [raw];
		sums = [...new Set(sums.flatMap((sum) => open.map((value) => sum + points(item, value))))];
	}
	return new Set(sums);
}

const anyAnswers = fc
	.tuple(...items.map((item) => fc.option(fc.constantFrom(...valuesOf(item)), { nil: undefined, freq: 3 })))
	.map(toAnswers);

describe("worked examples, raw answers in the order of the form", () => {
	test.each([
		["nothing wrong: the least there is", [1, 0, 10, 10, 0, 0, 0, 10, 0, 0], 1, false],
		["everything wrong: the most there is", [10, 10, 0, 0, 10, 10, 10, 0, 10, 10], 100, true],
		["just below the cut-off", [5, 6, 4, 6, 5, 5, 4, 5, 4, 5], 49, false],
		["on the cut-off", [5, 6, 4, 6, 5, 5, 4, 5, 5, 5], 50, true],
		["just above the cut-off", [5, 6, 4, 6, 5, 5, 5, 5, 5, 5], 51, true],
		["just below, by the duration alone", [4, 6, 4, 6, 5, 5, 4, 5, 5, 5], 49, false],
		["just below, by better sleep alone", [5, 6, 4, 7, 5, 5, 4, 5, 5, 5], 49, false],
		[
			"all tens: three are good news, and a missed reversal would say 100",
			[10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
			70,
			true,
		],
		["all zeros: three are bad news, and a missed reversal would say 1", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 31, false],
		["work and sleep lost, little else", [2, 3, 0, 0, 1, 1, 4, 0, 2, 6], 49, false],
	] as const)("%s", (_, raw, total, atRisk) => {
		expect(orebro(toAnswers(raw))).toEqual({ total, atRisk, possible: [atRisk], missing: [] });
	});
});

test("each reversed item counts down, each other item up", () => {
	const middle = toAnswers([5, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
	const total = (answers: Answers) => orebro(answers).total ?? Number.NaN;
	for (const item of items) {
		const step = total({ ...middle, [item]: 6 }) - total(middle);
		expect(step, item).toBe(reversed.includes(item) ? -1 : 1);
	}
});

describe.each([
	["low", [2, 2, 8, 8, 2, 2, 2, 8, 2, 2]],
	["just below", [5, 6, 4, 6, 5, 5, 4, 5, 4, 5]],
	["on the cut-off", [5, 6, 4, 6, 5, 5, 4, 5, 5, 5]],
	["high", [9, 9, 1, 1, 9, 9, 9, 1, 9, 9]],
] as const)("one item missing from a %s score", (_, raw) => {
	test.each(items.map((item, at) => [item, at] as const))("%s", (item, at) => {
		const answers = toAnswers(raw.map((value, place) => (place === at ? undefined : value)));
		const outcomes = valuesOf(item).map((value) => orebro({ ...answers, [item]: value }));
		const least = Math.min(...outcomes.map(({ total }) => total ?? Number.NaN));
		const most = Math.max(...outcomes.map(({ total }) => total ?? Number.NaN));
		expect(orebroBounds(answers)).toEqual({ least, most });
		expect(orebro(answers)).toEqual({
			total: null,
			atRisk: null,
			possible: [false, true].filter((result) => outcomes.some(({ atRisk }) => atRisk === result)),
			missing: [item],
		});
	});
});

test("with any items missing, bounds and possible are exactly what completion can give", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			const reached = [...totals(answers)];
			expect(orebroBounds(answers)).toEqual({ least: Math.min(...reached), most: Math.max(...reached) });
			const { possible, missing, total } = orebro(answers);
			expect(possible).toEqual([false, true].filter((result) => reached.some((sum) => sum >= 50 === result)));
			expect(missing).toEqual(items.filter((item) => answers[item] === undefined));
			expect(total).toBe(missing.length === 0 ? reached[0] : null);
		}),
		{ numRuns: 1000 },
	);
});

test("nothing answered allows both results and names all ten items", () => {
	expect(orebro({})).toEqual({ total: null, atRisk: null, possible: [false, true], missing: [...items] });
	expect(orebroBounds({})).toEqual({ least: 1, most: 100 });
});

test("it never changes the intensity, which follows STarT Back", () => {
	const worst = toAnswers([10, 10, 0, 0, 10, 10, 10, 0, 10, 10]);
	expect(riskOf(worst)).toMatchObject({ orebro: { atRisk: true }, intensity: "not-scored" });
});

describe("age", () => {
	const worst = toAnswers([10, 10, 0, 0, 10, 10, 10, 0, 10, 10]);

	test.each([0, 15, 17])("off at %i", (age) => {
		expect(orebro({ ...worst, age })).toEqual({ total: null, atRisk: null, possible: [], missing: [] });
	});
	test.each([18, 70])("on at %i", (age) => expect(orebro({ ...worst, age }).total).toBe(100));
});
