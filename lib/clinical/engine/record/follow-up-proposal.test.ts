import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { startBackHigh, startBackLow, startBackMedium } from "@/prisma/scenario-answers";
import type { Answers } from "../../content/answers";
import { followUpIntervals } from "../../content/follow-up-intervals";
import { assess } from "../assess";
import { firstDay, proposedInterval } from "./follow-up-proposal";

const content = contentIn("nb");
const scored = { low: startBackLow, medium: startBackMedium, high: startBackHigh };
const durations = { acute: 20, subacute: 60, chronic: 200 };
const words: Readonly<Record<string, string>> = {
	"2 dager": "to til tre dager",
	"3 dager": "tre døgn|tre dager|tre til fem dager",
	"5 dager": "fem dager",
	"7": "en til to uker",
	"14": "to uker|to til fire uker",
	"28": "fire uker|fire til seks uker",
	"42": "seks uker|seks til åtte uker",
	"56": "åtte uker",
	"84": "tolv uker",
};

test.each(followUpIntervals.map((interval) => [interval.item, interval] as const))(
	"%s: the days are those that its line names",
	(item, { from, to }) => {
		const line = content.planItems.find(({ id }) => id === item);
		for (const days of [from, to])
			expect(line?.text).toMatch(new RegExp(words[days < 7 ? `${days} dager` : days] ?? "-"));
	},
);

const proposedFor = (answers: Answers) => {
	const { plan } = assess(content, answers);
	return proposedInterval(
		content.followUpIntervals,
		plan.followUp.map(({ id }) => id),
	);
};

test.each(
	(["acute", "subacute", "chronic"] as const).flatMap((phase) =>
		(["low", "medium", "high"] as const).map((intensity) => [phase, intensity] as const),
	),
)("ordinary back pain, %s and %s: its own line proposes", (phase, intensity) => {
	expect(proposedFor({ ...scored[intensity], durationDays: durations[phase] })?.item).toBe(
		`followUp.${phase}-${intensity}`,
	);
});

test.each<[string, Answers]>([
	["the duration is unknown", {}],
	["it hastens", { durationDays: 20, saddleSensation: "reduced" }],
])("nothing is proposed when %s", (_, answers) => {
	expect(proposedFor(answers)).toBeNull();
});

test("of several lines the soonest proposes", () => {
	expect(proposedInterval(followUpIntervals, ["followUp.root-recheck", "followUp.power-recheck"])).toMatchObject({
		item: "followUp.power-recheck",
	});
});

test("the day is a working day", () => {
	expect(firstDay({ item: "followUp.chronic-high", from: 28, to: 28 }, "2026-11-27")).toBe("2026-12-28");
	expect(firstDay({ item: "followUp.power-recheck", from: 2, to: 3 }, "2026-11-27")).toBe("2026-11-30");
});
