import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { startBackHigh, startBackLow, startBackMedium } from "@/prisma/scenario-answers";
import type { Answers } from "../../content/answers";
import { followUpIntervals } from "../../content/follow-up-intervals";
import { assess } from "../assess";
import { proposedWeeks } from "./follow-up-proposal";

const content = contentIn("nb");
const scored = { low: startBackLow, medium: startBackMedium, high: startBackHigh };
const durations = { acute: 20, subacute: 60, chronic: 200 };
const weeksIn = {
	1: "én|en",
	2: "to",
	4: "fire",
	6: "seks",
	8: "åtte",
	12: "tolv",
} as const;

test.each(followUpIntervals.map((interval) => [interval.item, interval] as const))(
	"%s: the weeks are those of the drafted line, and the draft holds it there",
	(item, { phase, intensity, from, to }) => {
		const answers: Answers = { ...scored[intensity], durationDays: durations[phase] };
		const { plan, ...evaluation } = assess(content, answers);
		const line = plan.followUp.find(({ id }) => id === item);
		for (const weeks of [from, to]) expect(line?.text).toMatch(new RegExp(` (${weeksIn[weeks]}) `));
		expect(proposedWeeks(content.followUpIntervals, evaluation, intensity)).toEqual({ from, to });
	},
);

test.each<[string, Answers]>([
	["the duration is unknown", {}],
	["it hastens", { durationDays: 20, saddleSensation: "reduced" }],
])("nothing is proposed when %s", (_, answers) => {
	expect(proposedWeeks(content.followUpIntervals, assess(content, answers), "medium")).toBeNull();
});
