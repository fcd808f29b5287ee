import { expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { orebroItems } from "../instruments/orebro";
import { startBackItems } from "../instruments/start-back";
import { orebroDrivers, startBackDrivers } from "./risk-drivers";

/** "1110 0000 moderately": leg, neck, walk, dress; fear, worry, catastrophising, mood; bothersomeness. */
function startBackAnswers(code: string): Answers {
	const [physical = "", psychosocial = "", bothersome] = code.split(" ");
	const marks = [...physical, ...psychosocial];
	const items = startBackItems.slice(0, 8).flatMap((item, index) => {
		const mark = marks[index];
		return mark === "?" ? [] : [[item, mark === "1" ? "agree" : "disagree"]];
	});
	return { ...Object.fromEntries(items), ...(bothersome === "?" ? {} : { sbBothersome: bothersome }) } as Answers;
}

const away = (code: string) =>
	Object.fromEntries(startBackDrivers(startBackAnswers(code)).oneAway.map(({ stratum, by }) => [stratum, by.length]));

test.each<[string, number, Record<string, number>]>([
	["0000 0000 not", 0, {}],
	["1110 0000 moderately", 3, { medium: 6 }],
	["1111 0000 moderately", 4, { low: 4 }],
	["1110 0000 very", 4, { low: 4 }],
	["0000 1110 slightly", 3, { medium: 4, high: 2 }],
	["0000 1110 very", 4, { low: 4 }],
	["0000 1111 moderately", 4, { low: 4 }],
	["1111 1100 extremely", 7, { high: 2 }],
	["1111 1110 moderately", 7, { high: 2 }],
	["1111 1110 very", 8, { medium: 4 }],
	["1111 1111 extremely", 9, {}],
	["0001 0111 moderately", 4, { low: 4, high: 2 }],
])("%s: %i answers count, and one answer away are %o", (code, counting, expected) => {
	expect(startBackDrivers(startBackAnswers(code)).counting).toHaveLength(counting);
	expect(away(code)).toEqual(expected);
});

test("the answers that would give high are the two psychosocial ones that don't count yet", () => {
	const { oneAway } = startBackDrivers(startBackAnswers("1111 1110 moderately"));
	expect(oneAway).toEqual([{ stratum: "high", by: ["sbLowMood", "sbBothersome"] }]);
});

test("a missing answer is not a change of answer: low whatever comes has nothing one answer away", () => {
	expect(away("0000 000? not")).toEqual({});
});

test("a half-filled form tells what one of the given answers would open", () => {
	expect(away("1110 000? moderately")).toEqual({});
	expect(away("1100 000? moderately")).toEqual({ medium: 6 });
});

test("what the missing answers leave open is not called one answer away", () => {
	expect(startBackDrivers({}).oneAway).toEqual([]);
	expect(startBackDrivers({ sbFear: "agree" }).counting).toEqual(["sbFear"]);
});

test("nothing carries a score that is off for age", () => {
	expect(startBackDrivers({ ...startBackAnswers("1111 1111 very"), age: 17 })).toEqual({ counting: [], oneAway: [] });
});

const orebroAnswers = (raw: readonly (number | undefined)[]): Answers =>
	Object.fromEntries(orebroItems.map((item, index) => [item, raw[index]]).filter(([, value]) => value !== undefined));

const below = [4, 7, 5, 5, 5, 4, 5, 6, 5, 5];

test.each<[number, readonly number[], number, number]>([
	[1, [1, 0, 10, 10, 0, 0, 0, 10, 0, 0], 49, 0],
	[31, [2, 5, 8, 7, 3, 2, 4, 9, 5, 4], 19, 0],
	[46, [1, 5, 5, 5, 5, 5, 5, 5, 5, 5], 4, 10],
	[49, below, 1, 10],
	[50, [...below.slice(0, 9), 6], 1, 10],
	[51, [4, 7, 5, 5, 5, 4, 5, 6, 6, 6], 2, 10],
	[61, [1, 10, 10, 10, 10, 10, 10, 10, 10, 10], 12, 0],
	[67, [7, 6, 3, 4, 6, 6, 8, 3, 7, 7], 18, 0],
	[100, [10, 10, 0, 0, 10, 10, 10, 0, 10, 10], 51, 0],
])("a total of %i is %o points from the other side", (total, raw, distance, able) => {
	const { points, crossing } = orebroDrivers(orebroAnswers(raw));
	expect(points.reduce((sum, one) => sum + one.points, 0)).toBe(total);
	expect(crossing?.distance).toBe(distance);
	expect(crossing?.by).toHaveLength(able);
});

test("the answers that weigh most come first, reversed where the scale is", () => {
	const { points } = orebroDrivers({ omLightWork: 1, omPainWeek: 4, omTense: 6 });
	expect(points).toEqual([
		{ item: "omLightWork", points: 9 },
		{ item: "omTense", points: 6 },
		{ item: "omPainWeek", points: 4 },
	]);
});

test("an incomplete form has no distance to the cut-off", () => {
	expect(orebroDrivers(orebroAnswers([...below.slice(0, 9), undefined])).crossing).toBeNull();
});

test("the shortest duration can't be lowered: it adds at least one", () => {
	const { crossing } = orebroDrivers(orebroAnswers([1, 10, 5, 5, 5, 5, 5, 5, 5, 4]));
	expect(crossing).toEqual({ distance: 1, by: orebroItems.filter((item) => item !== "omDuration") });
});
