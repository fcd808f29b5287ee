import { expect, test } from "vitest";
import { content } from "@/lib/clinical/content/content";
import { evaluableGaps } from "@/lib/clinical/engine/evaluable";

const asOfToday = JSON.parse(JSON.stringify(content));
const withRule = (when: unknown) => ({ ...asOfToday, rules: [{ ...asOfToday.rules[0], id: "NEW-01", when }] });

test("the content of today can be assessed by", () => {
	expect(evaluableGaps(asOfToday)).toEqual([]);
});

test.each([["questions"], ["facts"], ["accuracy"], ["rules"], ["redFlags"], ["planItems"], ["planRules"], ["scripts"]])(
	"without %s it can't be",
	(part) => {
		const { [part]: _gone, ...rest } = asOfToday;
		expect(evaluableGaps(rest)).toEqual([{ kind: "part", where: part }]);
	},
);

test.each([
	["another operator", { question: "age", between: [1, 2] }],
	["two operators", { question: "age", atLeast: 1, below: 2 }],
	["another combination", { xor: [{ question: "age", atLeast: 1 }] }],
	["a count without its number", { count: [{ question: "age", atLeast: 1 }] }],
	["a bare word", "always"],
	["a strange part deep within", { all: [{ any: [{ not: { maybe: true } }] }] }],
])("%s is a condition that the engine does not know", (_name, when) => {
	expect(evaluableGaps(withRule(when))).toEqual([{ kind: "condition", where: "rules.NEW-01" }]);
});

test("a fact that nobody states, and one that this engine can't measure", () => {
	expect(evaluableGaps(withRule({ fact: "gripStrength" }))).toEqual([
		{ kind: "fact", where: "rules.NEW-01: gripStrength" },
	]);
	const facts = { ...asOfToday.facts, gripStrength: { sentence: { nb: "grep", en: "grip" }, measured: true } };
	expect(evaluableGaps({ ...asOfToday, facts })).toEqual([{ kind: "measured", where: "gripStrength" }]);
});

test.each([[null], ["{}"], [[]]])("%j is no content", (nothing) => {
	expect(evaluableGaps(nothing)).toEqual([{ kind: "part", where: "content" }]);
});
