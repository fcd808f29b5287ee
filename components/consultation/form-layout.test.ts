import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as whole } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { openCase } from "@/lib/clinical/engine/holds";
import { localise } from "@/lib/clinical/engine/localise";
import { prune } from "@/lib/clinical/engine/prune";
import { alarmsIn, noneAnswers, sectionStates, shownGroups } from "./form-layout";
import { screenContent } from "./screen-content";

const content = screenContent(localise(whole, "nb") as LocalContent);

function layout(given: Answers) {
	const { answers, contradictions } = prune(content, given);
	const of = openCase(content, answers);
	const { missing } = evaluate(content, answers).triage;
	const groups = shownGroups(content, of, { contradictions, missing });
	const alarms = alarmsIn(content, of);
	const shown = groups.flatMap((group) => group.questions);
	return { groups, shown, alarms, states: sectionStates(content, groups, of, { alarms, missing }) };
}

test("everything that is missing is on the form", () => {
	const answers: Answers = { sex: "female", age: 30, temperatureC: 38.5, legPain: "both", calcium: 2.8 };
	const { missing } = evaluate(content, answers).triage;
	expect(missing.length).toBeGreaterThan(5);
	expect(layout(answers).shown).toEqual(expect.arrayContaining([...missing]));
});

describe("a question that an answer opens", () => {
	test("is not there before", () => expect(layout({}).shown).not.toContain("cancerMetastatic"));
	test("is there after", () => expect(layout({ cancerHistory: "yes" }).shown).toContain("cancerMetastatic"));
	test("is gone once closed", () => {
		expect(layout({ cancerHistory: "none", cancerYearsSince: 4 }).shown).not.toContain("cancerYearsSince");
	});
	test("stays while its alarm answer contradicts what closed it", () => {
		expect(layout({ cancerHistory: "none", cancerMetastatic: "yes" }).shown).toContain("cancerMetastatic");
	});
});

test("a man is not asked about pregnancy", () => {
	const { shown } = layout({ sex: "male", age: 30 });
	expect(shown).not.toContain("pregnant");
	expect(shown).not.toContain("gynaecologicalPattern");
});

test("a section with an alarm answer says so", () => {
	expect(layout({}).states.alarm.state).toBe("open");
	expect(layout({ bladder: "retention" }).states.alarm.state).toBe("alarm");
});

test("a section counts the safety questions that it still wants", () => {
	const before = layout({}).states.alarm.missing;
	expect(layout({ bladder: "normal" }).states.alarm.missing).toBe(before - 1);
});

describe("none of these", () => {
	const questions = ["cancerHistory", "cancerMetastatic", "weightLossUnexplained"] as const;

	test("records what is on screen and knows a none", () => {
		expect(noneAnswers(content, questions, () => false)).toEqual([
			["cancerHistory", "none"],
			["weightLossUnexplained", "no"],
		]);
	});

	test("never overwrites an answer", () => {
		expect(noneAnswers(content, questions, (id) => id === "cancerHistory")).toEqual([["weightLossUnexplained", "no"]]);
	});
});
