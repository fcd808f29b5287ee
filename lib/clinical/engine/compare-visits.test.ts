import { describe, expect, test } from "vitest";
import { changeThresholds } from "../content/change-thresholds";
import { change, compareVisits } from "./compare-visits";

const [pain, goal] = changeThresholds;
const compare = (before: Parameters<typeof compareVisits>[1], now: Parameters<typeof compareVisits>[2]) =>
	compareVisits(changeThresholds, before, now);

describe("pain against Ostelo 2008: two points, or 30 per cent of what it was", () => {
	test.each([
		[8, 6, "better", "beyond"],
		[8, 7, "better", "within"],
		[6, 6, "same", "within"],
		[6, 8, "worse", "beyond"],
		[6, 7, "worse", "within"],
		// 30 per cent of three is less than a point: the share is reached by a change that asking twice could give.
		[3, 2, "better", "share"],
		[4, 3, "better", "within"],
		[2, 0, "better", "beyond"],
		[0, 1, "worse", "within"],
		[0, 2, "worse", "beyond"],
	] as const)("%i then %i is %s, %s", (before, now, direction, size) => {
		expect(change(before, now, "lower", pain)).toEqual({ before, now, direction, size });
	});
});

describe("a goal against three points, where more is better", () => {
	test.each([
		[3, 6, "better", "beyond"],
		[3, 5, "better", "within"],
		[5, 2, "worse", "beyond"],
		[5, 5, "same", "within"],
	] as const)("%i then %i is %s, %s", (before, now, direction, size) => {
		expect(change(before, now, "higher", goal)).toEqual({ before, now, direction, size });
	});
});

test("what was not asked both times is unknown, never the same", () => {
	expect(compare({ painBack: 7 }, {}).painBack).toEqual({
		before: 7,
		now: null,
		direction: "unknown",
		size: "unknown",
	});
	expect(compare({}, { painLeg: 0 }).painLeg).toEqual({ before: null, now: 0, direction: "unknown", size: "unknown" });
});

test("goals are compared by their words, and a new or a left goal with nothing", () => {
	const before = {
		goals: [
			{ activity: "Gå tur", now: 3, target: 8 },
			{ activity: "Løfte barnet", now: 2, target: 6 },
		],
	};
	const now = {
		goals: [
			{ activity: "gå  tur ", now: 6, target: 8 },
			{ activity: "Sykle", now: 4, target: 7 },
		],
	};
	expect(
		compare(before, now).goals.map(({ activity, before: was, now: is, size }) => [activity, was, is, size]),
	).toEqual([
		["gå  tur ", 3, 6, "beyond"],
		["Sykle", null, 4, "unknown"],
		["Løfte barnet", 2, null, "unknown"],
	]);
});

test("the scores have no published threshold here: a change is said, its size is not", () => {
	const low = {
		sbLegPain: "disagree",
		sbShoulderNeck: "disagree",
		sbWalkShort: "disagree",
		sbDressSlow: "disagree",
		sbFear: "disagree",
		sbWorry: "disagree",
		sbCatastrophising: "disagree",
		sbLowMood: "disagree",
		sbBothersome: "not",
	} as const;
	const { startBack } = compare(
		{ ...low, sbLegPain: "agree", sbFear: "agree", sbWorry: "agree", sbCatastrophising: "agree", sbLowMood: "agree" },
		low,
	);
	expect(startBack).toEqual({
		before: 5,
		now: 0,
		direction: "better",
		size: "unknown",
		strata: { before: "high", now: "low" },
	});
});
