import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { anyAnswers, valuesOf } from "@/lib/test/arbitrary";
import { judge, over, plainSafetyQuestions, triageContent, urgencyOf, withChanges } from "@/lib/test/baseline";
import { ruleCases } from "@/lib/test/rule-cases";
import type { Answers } from "../content/answers";
import { type QuestionId, questions } from "../content/questions";
import type { Condition, Question } from "../types";
import { holds, openCase } from "./holds";
import { prune } from "./prune";

vi.setConfig({ testTimeout: 120_000 });

const ids = Object.keys(questions) as QuestionId[];
const plain: readonly string[] = plainSafetyQuestions;

const openSafetyQuestions = (answers: Answers) =>
	ids.filter((id) => {
		const { safety } = questions[id] as Question;
		if (safety === undefined || answers[id] !== undefined) return false;
		return safety === true || holds(safety as Condition, openCase(triageContent, answers)) === "yes";
	});

/** The single answers to open safety questions that would make settled answers more urgent. */
function raisers(given: Answers): readonly string[] {
	const { answers } = prune(triageContent, given);
	const urgency = urgencyOf(answers);
	const open = openSafetyQuestions(answers);
	if (open.length === 0 || !judge(answers).triage.settled) return [];
	return open.flatMap((question) =>
		valuesOf(question)
			.filter((value) => urgencyOf({ ...answers, [question]: value }) > urgency)
			.map((value) => `${question}: ${value}`),
	);
}

test("every question that counts for safety has values to try", () => {
	for (const id of ids) if ("safety" in questions[id]) expect(valuesOf(id), id).not.toEqual([]);
});

test.each(Object.entries(ruleCases))(
	"%s and one detail not asked: settled stays as urgent by any one answer",
	(_, { fires }) => {
		const answers = over(fires);
		for (const detail of ids.filter((id) => answers[id] !== undefined && !plain.includes(id))) {
			expect(raisers(withChanges(answers, { [detail]: undefined })), `without ${detail}`).toEqual([]);
		}
	},
);

test("settled answers stay as urgent whatever any one safety question is answered", () => {
	fc.assert(
		fc.property(anyAnswers, (answers) => {
			expect(raisers(answers)).toEqual([]);
		}),
		{ numRuns: 1500 },
	);
});

test("answers that a single safety question would make more urgent are not settled, and it is named", () => {
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom(...plainSafetyQuestions), (given, question) => {
			const answers = withChanges(given, { [question]: undefined });
			const raised = valuesOf(question).some(
				(value) => urgencyOf({ ...answers, [question]: value }) > urgencyOf(answers),
			);
			if (!raised) return;
			const { settled, missing } = judge(answers).triage;
			expect(settled).toBe(false);
			expect(missing).toContain(question);
		}),
		{ numRuns: 1500 },
	);
});
