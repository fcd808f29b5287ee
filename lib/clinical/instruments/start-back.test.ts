import { describe, expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { riskOf } from "../engine/evaluate";
import type { StartBackResult, Stratum } from "../types";
import { startBack, startBackItems } from "./start-back";

const agreeItems = [
	"sbLegPain",
	"sbShoulderNeck",
	"sbWalkShort",
	"sbDressSlow",
	"sbFear",
	"sbWorry",
	"sbCatastrophising",
	"sbLowMood",
] as const;
const bothersome = ["not", "slightly", "moderately", "very", "extremely"] as const;

/** Eight answers of 0 disagree, 1 agree or 2 not asked, and one of 0–4 bothersome or 5 not asked. */
type Pattern = readonly number[];
const notAsked: Pattern = [2, 2, 2, 2, 2, 2, 2, 2, 5];
const baseOf = (item: number) => (item < 8 ? 3 : 6);

const toAnswers = (pattern: Pattern): Answers =>
	Object.fromEntries([
		...agreeItems.flatMap((item, at) => (pattern[at] === 2 ? [] : [[item, pattern[at] === 1 ? "agree" : "disagree"]])),
		...(pattern[8] === 5 ? [] : [["sbBothersome", bothersome[pattern[8] ?? 0]]]),
	]);

/** The published rule, once more and in another way: points by position, psychosocial from the fifth item on. */
function ruled(pattern: Pattern): { total: number; psychosocial: number; stratum: Stratum } {
	const points = pattern.map((value, at) => (at < 8 ? value : value >= 3 ? 1 : 0));
	const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
	const [total, psychosocial] = [sum(points), sum(points.slice(4))];
	return { total, psychosocial, stratum: total < 4 ? "low" : psychosocial > 3 ? "high" : "medium" };
}

function* patterns(values: (item: number) => number, upTo = 9, head: Pattern = []): Generator<Pattern> {
	if (head.length === upTo) return yield head;
	for (let value = 0; value < values(head.length); value++) yield* patterns(values, upTo, [...head, value]);
}
const complete = [...patterns((item) => baseOf(item) - 1)];

/** What every completion of every partial pattern gives, worked out once from the complete ones. */
const possibleFor = new Map<string, ReadonlySet<Stratum>>();
function possible(pattern: Pattern): ReadonlySet<Stratum> {
	const key = pattern.join("");
	const known = possibleFor.get(key);
	if (known) return known;
	const gap = pattern.findIndex((value, at) => value === notAsked[at]);
	const found = new Set<Stratum>();
	if (gap === -1) found.add(ruled(pattern).stratum);
	else {
		for (let value = 0; value < baseOf(gap) - 1; value++) {
			for (const stratum of possible(pattern.with(gap, value))) found.add(stratum);
		}
	}
	possibleFor.set(key, found);
	return found;
}

test("the nine items are the ones tested here, psychosocial ones last", () => {
	expect(startBackItems).toEqual([...agreeItems, "sbBothersome"]);
});

test("all 1,280 complete patterns score as the rule says", () => {
	expect(complete).toHaveLength(1280);
	const wrong = complete.filter((pattern) => {
		const { total, psychosocial, stratum } = ruled(pattern);
		const score = startBack(toAnswers(pattern));
		return (
			score.total !== total ||
			score.psychosocial !== psychosocial ||
			score.stratum !== stratum ||
			score.possible.join() !== stratum ||
			score.missing.length > 0
		);
	});
	expect(wrong).toEqual([]);
});

test("of the 512 scored patterns 130 are low, 286 medium and 96 high", () => {
	const scored = complete.filter((pattern) => pattern[8] === 0 || pattern[8] === 4);
	const count = (stratum: Stratum) =>
		scored.filter((pattern) => startBack(toAnswers(pattern)).stratum === stratum).length;
	expect(scored).toHaveLength(512);
	expect([count("low"), count("medium"), count("high")]).toEqual([130, 286, 96]);
});

test("for every one of the 39,366 patterns, whole or partial, possible is exactly what completion can give", () => {
	let seen = 0;
	const wrong: string[] = [];
	for (const pattern of patterns(baseOf)) {
		seen++;
		const score = startBack(toAnswers(pattern));
		const expected = (["low", "medium", "high"] as const).filter((stratum) => possible(pattern).has(stratum));
		const missing = startBackItems.filter((_, at) => pattern[at] === notAsked[at]);
		const partial = missing.length > 0;
		const right =
			score.possible.join() === expected.join() &&
			score.missing.join() === missing.join() &&
			partial === (score.total === null) &&
			partial === (score.stratum === null);
		if (!right) wrong.push(pattern.join(""));
	}
	expect(seen).toBe(39_366);
	expect(wrong).toEqual([]);
});

test("the intensity follows the stratum, also when one is all that is left, and is else not scored", () => {
	const wrong = [...patterns(baseOf, 9)].filter((pattern) => {
		const left = [...possible(pattern)];
		return riskOf(toAnswers(pattern)).intensity !== (left.length === 1 ? left[0] : "not-scored");
	});
	expect(wrong).toEqual([]);
});

describe("worked examples", () => {
	/** leg, neck, walk, dress, then fear, worry, catastrophising, mood, then bothersome; ? is not asked. */
	const read = (text: string): Answers => {
		const [items = "", last = "?"] = text.split(" ");
		return {
			...Object.fromEntries(
				agreeItems.flatMap((item, at) => (items[at] === "?" ? [] : [[item, items[at] === "1" ? "agree" : "disagree"]])),
			),
			...(last === "?" ? {} : { sbBothersome: last }),
		} as Answers;
	};

	test.each([
		["00000000 not", 0, 0, "low"],
		["11100000 not", 3, 0, "low"],
		["11100000 moderately", 3, 0, "low"],
		["11100000 very", 4, 1, "medium"],
		["11110000 slightly", 4, 0, "medium"],
		["00001011 not", 3, 3, "low"],
		["00001011 extremely", 4, 4, "high"],
		["00001111 moderately", 4, 4, "high"],
		["10001101 not", 4, 3, "medium"],
		["11111100 very", 7, 3, "medium"],
		["11111101 very", 8, 4, "high"],
		["11111111 extremely", 9, 5, "high"],
	] as const)("%s → %i, psychosocial %i, %s", (text, total, psychosocial, stratum) => {
		expect(startBack(read(text))).toEqual({ total, psychosocial, stratum, possible: [stratum], missing: [] });
	});

	test.each([
		["0000000? not", ["low"]],
		["1110000? moderately", ["low", "medium"]],
		["0000111? ?", ["low", "high"]],
		["1000111? ?", ["medium", "high"]],
		["?0001110 not", ["low", "medium"]],
		["00001110 ?", ["low", "high"]],
		["111110?? ?", ["medium", "high"]],
		["1111000? very", ["medium"]],
		["????1111 very", ["high"]],
		["???????? ?", ["low", "medium", "high"]],
	] as const)("%s → one of %j", (text, expected) => {
		const score = startBack(read(text));
		expect(score.total).toBeNull();
		expect(score.stratum).toBeNull();
		expect(score.possible).toEqual(expected);
	});
});

test("the psychosocial subscore stands once its five items are answered", () => {
	const answers: Answers = {
		sbFear: "agree",
		sbWorry: "agree",
		sbCatastrophising: "disagree",
		sbLowMood: "disagree",
		sbBothersome: "very",
	};
	expect(startBack(answers)).toMatchObject({ total: null, psychosocial: 3, stratum: null });
	expect(startBack({ ...answers, sbLowMood: undefined })).toMatchObject({ psychosocial: null });
});

describe("age", () => {
	const answers = toAnswers([1, 1, 1, 1, 1, 1, 1, 1, 4]);
	const off: StartBackResult = { total: null, psychosocial: null, stratum: null, possible: [], missing: [] };

	test.each([0, 15, 16, 17])("off at %i", (age) => {
		expect(startBack({ ...answers, age })).toEqual(off);
		expect(riskOf({ ...answers, age }).intensity).toBe("not-scored");
	});
	test.each([18, 19, 90])("on at %i", (age) => expect(startBack({ ...answers, age }).stratum).toBe("high"));
	test("on when the age was not asked", () => expect(startBack(answers).stratum).toBe("high"));
});
