import fc from "fast-check";
import { expect, test } from "vitest";
import { type QuestionId, questions } from "@/lib/clinical/content/questions";
import { localise } from "@/lib/clinical/engine/localise";
import { reflexGrades, reflexNames, roots, sides } from "@/lib/clinical/types";
import { answerError } from "@/lib/consultation/schema";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { isAnswer } from "./is-answer";
import { questionIds, questionOf, type ScreenContent } from "./screen-content";

const content = { questions: localise(questions, "nb") } as Pick<ScreenContent, "questions">;
const ids = questionIds(content);
const options = ids.flatMap((id) => {
	const question = questionOf(content, id);
	return "options" in question ? Object.keys(question.options) : [];
});

const word = fc.oneof(
	fc.constantFrom("yes", "no", "", "toString", inventedNumber, slipped(inventedNumber), ...options, ...reflexGrades),
	fc.string(),
);
const number = fc.oneof(
	fc.integer({ min: -2, max: 130 }),
	fc.double(),
	fc.constantFrom(0, 0.5, 36.8, 1e20, Number.NaN),
);
const grid = (rows: readonly string[]) =>
	fc.dictionary(
		fc.constantFrom(...rows, "L9"),
		fc.dictionary(fc.constantFrom(...sides, "both"), fc.oneof(number, word)),
	);
const goal = fc.record({ activity: word, now: number, target: number, more: fc.constant(1) }, { requiredKeys: [] });
const value = fc.oneof(
	word,
	number,
	fc.boolean(),
	fc.constant(null),
	fc.array(word, { maxLength: 4 }),
	grid(roots),
	grid(reflexNames),
	fc.array(goal, { maxLength: 4 }),
	fc.string({ minLength: 499, maxLength: 502 }),
);

test("the form takes exactly what the server takes, for every question and any value", () => {
	fc.assert(
		fc.property(fc.constantFrom(...ids), value, (id: QuestionId, candidate) => {
			expect(isAnswer(questionOf(content, id), candidate)).toBe(answerError(id, candidate, "nb") === null);
		}),
		{ numRuns: 5000, seed: 1 },
	);
}, 30_000);

test.each<[QuestionId, unknown, boolean]>([
	["power", { L5: { left: 3 }, S1: {} }, true],
	["power", { L5: { left: 6 } }, false],
	["power", { L9: { left: 3 } }, false],
	["reflexes", { achilles: { right: "absent" } }, true],
	["goals", [{ activity: "Gå tur", now: 0, target: 10 }], true],
	["goals", [{ activity: "Gå tur", now: 0 }], false],
	["goals", [{ activity: `Gå med ${inventedNumber}`, now: 0, target: 10 }], false],
	["concern", `Redd, f. ${inventedNumber}`, false],
	["concern", `Redd, f. ${slipped(inventedNumber)}`, true],
	["analgesics", [], true],
	["age", 120, true],
	["age", 121, false],
	["durationDays", 3650, true],
	["omDuration", 0, false],
])("%s: %j → %s", (id, candidate, expected) => {
	expect(isAnswer(questionOf(content, id), candidate)).toBe(expected);
});
