import { describe, expect, test } from "vitest";
import { alarmFindings } from "@/lib/test/alarm-findings";
import { triageContent as content } from "@/lib/test/baseline";
import { cleared } from "@/prisma/scenario-answers";
import type { Answers } from "../content/answers";
import { triageClasses } from "../types";
import { evaluate } from "./evaluate";
import { openCase } from "./holds";
import { asksOfAlarm, goesWith, isFinding, withFindings } from "./new-findings";
import { prune } from "./prune";

const classOf = (answers: Answers) => evaluate(content, prune(content, answers).answers).triage.class;
const finding = (answers: Answers) => {
	const of = openCase(content, answers);
	return Object.keys(answers).every((id) => isFinding(id, of));
};

test.each(alarmFindings)("%j is a finding", (answers) => {
	expect(finding(answers)).toBe(true);
	expect(Object.keys(answers).every((id) => asksOfAlarm(content, id))).toBe(true);
});

test.each<[Answers]>([
	[{ saddleSensation: "normal" }],
	[{ bladder: "longstanding" }],
	[{ temperatureC: 37.9 }],
	[{ power: { L5: { left: 5 } } }],
	[{ neuroExamDone: "no" }],
	[{ legPainSuddenlyGone: "no" }],
	[{ painBack: 9 }],
	[{ durationDays: 3 }],
])("%j is none", (answers) => {
	expect(finding(answers)).toBe(false);
});

test.each<[Answers]>([[{ legPainSuddenlyGone: "yes" }], [{ suddenOnset: "yes" }], [{ diabetes: "yes" }]])(
	"%j is a finding though the question gives no alarm of its own",
	(answers) => expect(finding(answers)).toBe(true),
);

describe("a finding at a later visit", () => {
	const weakBefore: Answers = { ...cleared, age: 50, power: { L5: { left: 4 } }, powerNew: "no", powerWorsening: "no" };

	test("is not excused by what was said of an earlier state", () => {
		expect(classOf(weakBefore)).not.toBe("emergency");
		const now = withFindings(content, weakBefore, { power: { S1: { right: 2 } } });
		expect(now.power).toEqual({ L5: { left: 4 }, S1: { right: 2 } });
		expect(now).not.toHaveProperty("powerNew");
		expect(classOf(now)).toBe("emergency");
	});

	test("is excused by what is said of it now", () => {
		const now = withFindings(content, weakBefore, { power: { L5: { left: 4 } }, powerNew: "no" });
		expect(now).toMatchObject({ powerNew: "no", powerWorsening: "no" });
		expect(classOf(now)).not.toBe("emergency");
	});

	test("counts although the examination had not been done", () => {
		const now = withFindings(content, { ...cleared, neuroExamDone: "no" }, { power: { L5: { left: 2 } } });
		expect(classOf(now)).toBe("emergency");
	});

	test.each(alarmFindings)("never lowers the class: %j", (found) => {
		for (const before of [
			{ ...cleared, age: 50 },
			weakBefore,
			{ age: 30 },
			{ saddleSensation: "reduced" },
		] as Answers[]) {
			const rank = (answers: Answers) => triageClasses.indexOf(classOf(answers));
			expect(rank(withFindings(content, before, found))).toBeGreaterThanOrEqual(rank(before));
		}
	});
});

test.each<[Answers, keyof Answers, boolean]>([
	[{ power: { L5: { left: 3 } }, powerNew: "yes" }, "powerNew", true],
	[{ temperatureC: 38.5, feverExplained: "yes" }, "feverExplained", true],
	[{ temperatureC: 37, feverExplained: "yes" }, "feverExplained", false],
	[{ temperatureC: 38.5, cancerYearsSince: 3 }, "cancerYearsSince", false],
])("in %j, %s goes with the finding: %s", (answers, id, goes) => {
	const found = (Object.keys(answers) as (keyof Answers)[]).filter((one) => one !== id);
	expect(goesWith(content, { ...cleared, ...answers }, found, id)).toBe(goes);
});
