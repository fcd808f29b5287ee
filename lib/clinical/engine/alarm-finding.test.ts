import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { alarmFindings, isAlarming, questionOf, withFinding } from "@/lib/test/alarm-findings";
import { anyAnswers } from "@/lib/test/arbitrary";
import { over, urgencyOf } from "@/lib/test/baseline";
import { decisions } from "@/lib/test/decisions";
import { ruleCases } from "@/lib/test/rule-cases";
import { type QuestionId, questions } from "../content/questions";

vi.setConfig({ testTimeout: 120_000 });

/** Every decided finding and every firing rule that calls for more than usual care: a class that could be lowered. */
const situations = [
	...Object.entries(ruleCases).map(([id, { fires }]) => ({ situation: id, answers: over(fires) })),
	...Object.values(decisions).flatMap((rows) =>
		rows.map(([finding, answers]) => ({ situation: finding, answers: over(answers) })),
	),
]
	.map(({ situation, answers }) => ({ situation, answers, urgency: urgencyOf(answers) }))
	.filter(({ urgency }) => urgency > 0);

test("the stated list has every question that has an alarm, and each finding is one", () => {
	const alarmed = (Object.keys(questions) as QuestionId[]).filter((id) => "alarm" in questions[id]);
	expect([...new Set(alarmFindings.map(questionOf))].toSorted()).toEqual(alarmed.toSorted());
	for (const finding of alarmFindings) expect(isAlarming(questionOf(finding), finding), questionOf(finding)).toBe(true);
});

describe("one more positive alarm finding never lowers the class", () => {
	test.each(alarmFindings.map((finding) => [JSON.stringify(finding), finding] as const))(
		"%s, added to what is more than usual",
		(_, finding) => {
			const lowered = situations.filter(({ answers, urgency }) => urgencyOf(withFinding(answers, finding)) < urgency);
			expect(lowered.map(({ situation }) => situation)).toEqual([]);
		},
	);

	test("any of them, added to any answers", () => {
		fc.assert(
			fc.property(anyAnswers, fc.constantFrom(...alarmFindings), (answers, finding) => {
				expect(urgencyOf(withFinding(answers, finding))).toBeGreaterThanOrEqual(urgencyOf(answers));
			}),
			{ numRuns: 5000 },
		);
	});
});
