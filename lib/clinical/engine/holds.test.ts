import { describe, expect, test } from "vitest";
import { triageContent } from "@/lib/test/baseline";
import type { Answers } from "../content/answers";
import type { Condition, Truth } from "../types";
import { type Case, factHolds, holds, openCase } from "./holds";

const answers: Answers = {
	smoker: "yes",
	hypertension: "no",
	age: 40,
	bladder: "retention",
	analgesics: ["paracetamol", "nsaid"],
	barriers: [],
};

/** One condition for each truth value; `diabetes` is not asked. */
const part: Record<Truth, Condition> = {
	yes: { question: "smoker", is: "yes" },
	no: { question: "hypertension", is: "yes" },
	unknown: { question: "diabetes", is: "yes" },
};
const truths = ["yes", "no", "unknown"] as const;

const truthOf = (condition: Condition) => holds(condition, openCase(triageContent, answers));
const parts = (...of: Truth[]) => of.map((truth) => part[truth]);

const lists = (length: number): Truth[][] =>
	length === 0 ? [[]] : lists(length - 1).flatMap((list) => truths.map((truth) => [...list, truth]));
const upToFour = [0, 1, 2, 3, 4].flatMap(lists);

/** What a claim on a list of truths comes to when every unknown is tried both ways. */
function byTrying(list: readonly Truth[], claim: (yeses: number) => boolean): Truth {
	const known = list.filter((truth) => truth === "yes").length;
	const unknown = list.filter((truth) => truth === "unknown").length;
	const outcomes = new Set(Array.from({ length: unknown + 1 }, (_, more) => claim(known + more)));
	return outcomes.size > 1 ? "unknown" : outcomes.has(true) ? "yes" : "no";
}

test.each([
	["yes", "yes", "yes"],
	["yes", "no", "no"],
	["yes", "unknown", "unknown"],
	["no", "yes", "no"],
	["no", "no", "no"],
	["no", "unknown", "no"],
	["unknown", "yes", "unknown"],
	["unknown", "no", "no"],
	["unknown", "unknown", "unknown"],
] as const)("all of %s and %s is %s", (one, other, expected) => {
	expect(truthOf({ all: parts(one, other) })).toBe(expected);
});

test.each([
	["yes", "yes", "yes"],
	["yes", "no", "yes"],
	["yes", "unknown", "yes"],
	["no", "yes", "yes"],
	["no", "no", "no"],
	["no", "unknown", "unknown"],
	["unknown", "yes", "yes"],
	["unknown", "no", "unknown"],
	["unknown", "unknown", "unknown"],
] as const)("any of %s and %s is %s", (one, other, expected) => {
	expect(truthOf({ any: parts(one, other) })).toBe(expected);
});

test.each([
	["yes", "no"],
	["no", "yes"],
	["unknown", "unknown"],
] as const)("not %s is %s", (inner, expected) => {
	expect(truthOf({ not: part[inner] })).toBe(expected);
});

test.each([
	["yes", "no"],
	["no", "yes"],
	["unknown", "yes"],
] as const)("a finding with an excuse that is %s stands: %s", (excuse, expected) => {
	expect(truthOf({ unless: part[excuse] })).toBe(expected);
});

describe("lists of up to four parts agree with trying every unknown both ways", () => {
	test("all", () => {
		for (const list of upToFour) {
			expect(truthOf({ all: parts(...list) }), list.join()).toBe(byTrying(list, (yeses) => yeses === list.length));
		}
	});

	test("any", () => {
		for (const list of upToFour) {
			expect(truthOf({ any: parts(...list) }), list.join()).toBe(byTrying(list, (yeses) => yeses > 0));
		}
	});

	test.each([1, 2, 3, 4, 5])("count of at least %i", (atLeast) => {
		for (const list of upToFour) {
			const expected = byTrying(list, (yeses) => yeses >= atLeast);
			expect(truthOf({ count: parts(...list), atLeast }), list.join()).toBe(expected);
		}
	});
});

test.each([
	[{ question: "bladder", is: "retention" }, "yes"],
	[{ question: "bladder", is: "normal" }, "no"],
	[{ question: "bladder", is: ["incontinence", "retention"] }, "yes"],
	[{ question: "bladder", is: ["incontinence", "normal"] }, "no"],
	[{ question: "bladder", is: [] }, "no"],
	[{ question: "bowel", is: "normal" }, "unknown"],
	[{ question: "bowel", is: ["normal", "incontinence"] }, "unknown"],
	[{ question: "age", atLeast: 39.9 }, "yes"],
	[{ question: "age", atLeast: 40 }, "yes"],
	[{ question: "age", atLeast: 40.1 }, "no"],
	[{ question: "esr", atLeast: 0 }, "unknown"],
	[{ question: "age", below: 39.9 }, "no"],
	[{ question: "age", below: 40 }, "no"],
	[{ question: "age", below: 40.1 }, "yes"],
	[{ question: "esr", below: 1000 }, "unknown"],
	[{ question: "analgesics", includes: "nsaid" }, "yes"],
	[{ question: "analgesics", includes: "weak-opioid" }, "no"],
	[{ question: "barriers", includes: "cost" }, "no"],
	[{ question: "sensationReduced", includes: "L5-left" }, "unknown"],
	[{ question: "age", answered: true }, "yes"],
	[{ question: "age", answered: false }, "no"],
	[{ question: "barriers", answered: true }, "yes"],
	[{ question: "esr", answered: true }, "no"],
	[{ question: "esr", answered: false }, "yes"],
] as const satisfies readonly (readonly [Condition, Truth])[])("%o is %s", (condition, expected) => {
	expect(truthOf(condition)).toBe(expected);
});

test("zero is an answer, and below one", () => {
	const zero = openCase(triageContent, { morningStiffnessMinutes: 0 });
	expect(holds({ question: "morningStiffnessMinutes", below: 1 }, zero)).toBe("yes");
	expect(holds({ question: "morningStiffnessMinutes", answered: true }, zero)).toBe("yes");
});

test("conditions nest: not all of these, unless any of those", () => {
	expect(truthOf({ all: [{ not: { all: parts("yes", "no") } }, { unless: { any: parts("no", "unknown") } }] })).toBe(
		"yes",
	);
	expect(
		truthOf({ any: [{ not: { any: parts("yes", "unknown") } }, { count: parts("yes", "unknown"), atLeast: 2 }] }),
	).toBe("unknown");
});

test("a fact holds as its condition does", () => {
	const at = (temperatureC?: number) => factHolds("fever", openCase(triageContent, { temperatureC }));
	expect([at(38), at(37.9), at()]).toEqual(["yes", "no", "unknown"]);
});

test("a fact that nobody has stated is a fault, not a no", () => {
	const of: Case = openCase(triageContent, {});
	expect(() => holds({ fact: "noSuchFact" }, of)).toThrow("noSuchFact");
});
