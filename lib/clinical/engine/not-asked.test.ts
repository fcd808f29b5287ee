import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import type { Answers } from "../content/answers";
import { assess } from "./assess";
import { notAskedItems } from "./not-asked";

const content = contentIn("nb");
const first: Answers = {
	...cleared,
	...startBackLow,
	durationDays: 14,
	course: "unchanged",
	workStatus: "working",
	confidence: 6,
};
const itemsOf = (answers: Answers) =>
	Object.values(assess(content, answers).plan)
		.flat()
		.map(({ id }) => id);
function notAsked(answers: Answers): readonly string[] {
	const { plan: _, ...evaluation } = assess(content, answers);
	return notAskedItems(content, answers, evaluation, itemsOf(first));
}

describe("at a visit that leaves a question open, its lines are not asked and not stopped", () => {
	const { workStatus: _work, confidence: _confidence, ...rest } = first;
	test("work and confidence", () => {
		expect(itemsOf(first)).toEqual(expect.arrayContaining(["work.stay", "advice.confidence-low"]));
		expect(itemsOf(rest)).not.toContain("work.stay");
		expect([...notAsked(rest)].sort()).toEqual(["advice.confidence-low", "work.stay"]);
	});
	test("also a month later, as the plan follows more closely", () => {
		const later: Answers = { ...rest, durationDays: 42, visit: "follow-up" };
		expect(notAsked(later)).toEqual(expect.arrayContaining(["advice.confidence-low", "work.stay"]));
	});
	test("the phase, when the duration is left open", () => {
		const { durationDays: _, ...undated } = first;
		expect(notAsked(undated)).toContain("advice.course-acute");
	});
	test("the score, when it is not taken", () => {
		const unscored = Object.fromEntries(Object.entries(first).filter(([key]) => !key.startsWith("sb"))) as Answers;
		expect(notAsked(unscored)).toContain("followUp.acute-low");
	});
});

test.each<[string, Answers, string]>([
	["is on sick leave", { workStatus: "sick-listed-full" } as Answers, "work.stay"],
	["is confident", { confidence: 9 }, "advice.confidence-low"],
	["is in another phase", { durationDays: 200 }, "followUp.acute-low"],
])("a line is stopped when the patient %s", (_, answers, item) => {
	expect(itemsOf({ ...first, ...answers })).not.toContain(item);
	expect(notAsked({ ...first, ...answers })).not.toContain(item);
});

test("what is drafted again is not gone", () => {
	expect(notAsked(first)).toEqual([]);
});
