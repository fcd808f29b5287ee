import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { startBackHigh, startBackLow, startBackMedium } from "@/prisma/scenario-answers";
import type { Answers } from "../content/answers";
import { assess } from "./assess";
import { evaluate } from "./evaluate";
import { openCase } from "./holds";
import { planIntensity } from "./plan-intensity";

const content = contentIn("nb");
const intensity = (answers: Answers) =>
	planIntensity(content.planRules, evaluate(content, answers), openCase(content, answers));
const review = { visit: "follow-up", course: "unchanged" } as const;

test.each([
	["low", startBackLow, "medium", true],
	["medium", startBackMedium, "high", true],
	["high", startBackHigh, "high", false],
	["not-scored", {}, "high", true],
] as const)("not better at a review: %s takes one step, and none above high", (from, answers, is, raised) => {
	expect(intensity({ ...answers, ...review })).toEqual({ is, from, raised, notBetter: true });
	expect(intensity({ ...answers, ...review, course: "worsening" })).toEqual({ is, from, raised, notBetter: true });
});

test.each([
	["a first visit", { visit: "first", course: "unchanged" }],
	["better at a review", { visit: "follow-up", course: "improving" }],
	["a course that was not asked", { visit: "follow-up" }],
	["a visit that was not asked", { course: "worsening" }],
] as const)("%s takes no step", (_, answers) => {
	expect(intensity({ ...startBackLow, ...answers })).toMatchObject({ is: "low", raised: false, notBetter: false });
});

test("the plan is drafted a step up, and the score says what it said", () => {
	const answers: Answers = { ...startBackLow, ...review, durationDays: 20 };
	const { plan, risk } = assess(content, answers);
	expect(risk.intensity).toBe("low");
	expect(plan.followUp.map(({ id }) => id)).toContain("followUp.acute-medium");
	expect(plan.followUp.map(({ id }) => id)).not.toContain("followUp.acute-low");
});
