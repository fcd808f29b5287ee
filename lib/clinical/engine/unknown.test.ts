import { describe, expect, test } from "vitest";
import { type Changes, judge, normal, over, plainSafetyQuestions, withChanges, woman30 } from "@/lib/test/baseline";
import { ruleCases } from "@/lib/test/rule-cases";
import type { Answers } from "../content/answers";
import type { QuestionId } from "../content/questions";
import { rules } from "../content/rules";
import type { TriageClass } from "../types";

test("nothing asked is usual so far, not settled, and names all 24 safety questions", () => {
	const { triage, phase, risk, presentation } = judge({});
	expect(triage).toMatchObject({ class: "usual", settled: false, imaging: "none", reasons: [] });
	expect(plainSafetyQuestions).toHaveLength(24);
	expect(triage.missing.toSorted()).toEqual([...plainSafetyQuestions].toSorted());
	expect(presentation).toBe("nonspecific");
	expect(phase).toBeNull();
	expect(risk.intensity).toBe("not-scored");
});

test("the cauda equina questions are named first", () => {
	expect(judge({}).triage.missing.slice(0, 4)).toEqual(["saddleSensation", "bladder", "bowel", "sexualFunction"]);
});

test("everything asked and normal is settled, for a man and for a woman of 30", () => {
	expect(judge(normal).triage).toMatchObject({ class: "usual", settled: true, missing: [] });
	expect(judge(over(woman30)).triage).toMatchObject({ class: "usual", settled: true, missing: [] });
});

test.each(plainSafetyQuestions)("%s not asked: usual is not settled, and it is named", (question) => {
	const { triage } = judge(over({ [question]: undefined }));
	expect(triage).toMatchObject({ class: "usual", settled: false, missing: [question] });
});

describe("pregnancy", () => {
	test.each(["pregnant", "missedPeriod"] as const)("%s not asked of a woman of 30", (question) => {
		const { triage } = judge(over({ ...woman30, [question]: undefined }));
		expect(triage).toMatchObject({ settled: false, missing: [question] });
	});

	test.each([
		["woman of 11", { ...woman30, age: 11 }, false],
		["woman of 12", { ...woman30, age: 12 }, true],
		["woman of 55", { ...woman30, age: 55 }, true],
		["woman of 56", { ...woman30, age: 56 }, false],
		["man of 30", { age: 30 }, false],
	] as const)("a %s", (_, person, asked) => {
		const { missing } = judge(over({ ...person, pregnant: undefined, missedPeriod: undefined })).triage;
		expect(missing.includes("pregnant")).toBe(asked);
		expect(missing.includes("missedPeriod")).toBe(asked);
	});

	test("a pregnant woman is not asked about a missed period", () => {
		const { missing } = judge(over({ ...woman30, pregnant: "yes", missedPeriod: undefined })).triage;
		expect(missing).not.toContain("missedPeriod");
	});
});

test("an examination answered as not done stays open and is still named", () => {
	expect(judge(over({ neuroExamDone: "no" })).triage).toMatchObject({ settled: false, missing: ["neuroExamDone"] });
});

describe("what excuses a finding must itself be answered", () => {
	type Excuse = {
		finding: string;
		answers: Changes;
		question: QuestionId;
		stands: TriageClass;
		excuse: Changes;
		excused: TriageClass;
	};
	const excuses: readonly Excuse[] = [
		{
			finding: "fever",
			answers: { temperatureC: 39 },
			question: "feverExplained",
			stands: "urgent",
			excuse: { feverExplained: "yes" },
			excused: "usual",
		},
		{
			finding: "fever and a risk factor",
			answers: { temperatureC: 39, diabetes: "yes" },
			question: "feverExplained",
			stands: "emergency",
			excuse: { feverExplained: "yes" },
			excused: "urgent",
		},
		{
			finding: "raised CRP",
			answers: { crp: 60 },
			question: "crpExplained",
			stands: "urgent",
			excuse: { crpExplained: "yes" },
			excused: "usual",
		},
		{
			finding: "MRC 3",
			answers: { power: { L5: { left: 3 } }, powerWorsening: "no" },
			question: "powerNew",
			stands: "emergency",
			excuse: { powerNew: "no" },
			excused: "planned",
		},
		{
			finding: "numb in both legs",
			answers: { sensationReduced: ["L5-left", "L5-right"] },
			question: "sensationNew",
			stands: "emergency",
			excuse: { sensationNew: "no" },
			excused: "usual",
		},
		{
			finding: "residual urine 300 ml",
			answers: { postVoidResidualMl: 300, bladder: undefined },
			question: "bladder",
			stands: "emergency",
			excuse: { bladder: "longstanding" },
			excused: "urgent",
		},
		{
			finding: "cancer before, improving",
			answers: { cancerHistory: "yes", course: "improving", mechanicalPattern: undefined },
			question: "mechanicalPattern",
			stands: "urgent",
			excuse: { mechanicalPattern: "yes" },
			excused: "targeted",
		},
		{
			finding: "cancer before, mechanical",
			answers: { cancerHistory: "yes", course: undefined, mechanicalPattern: "yes" },
			question: "course",
			stands: "urgent",
			excuse: { course: "improving" },
			excused: "targeted",
		},
	];

	test.each(excuses)(
		"$finding: $question not asked, $stands; excused, $excused",
		({ answers, question, stands, excuse, excused }) => {
			const open = judge(over(answers)).triage;
			expect(open.class).toBe(stands);
			expect(open.missing).toContain(question);
			const closed = judge(over({ ...answers, ...excuse })).triage;
			expect(closed.class).toBe(excused);
			expect(closed.missing).not.toContain(question);
		},
	);
});

test("new weakness of grade 4 is not settled until it is known whether it gets worse", () => {
	const answers: Changes = { power: { L5: { left: 4 } }, powerNew: "yes" };
	expect(judge(over(answers)).triage).toMatchObject({ class: "usual", settled: false, missing: ["powerWorsening"] });
	expect(judge(over({ ...answers, powerWorsening: "no" })).triage).toMatchObject({ class: "usual", settled: true });
});

test("pain in both legs with the rest of the cauda equina questions unasked is at least urgent, and not settled", () => {
	const { triage } = judge({ legPain: "both" });
	expect(triage).toMatchObject({ class: "urgent", settled: false });
	expect(triage.missing).toEqual(expect.arrayContaining(["saddleSensation", "bladder"]));
});

describe("an emergency is settled, however little was asked", () => {
	const emergencies = rules.filter((rule) => rule.class === "emergency").map(({ id }) => id);

	test.each(emergencies)("%s", (id) => {
		const { fires } = ruleCases[id as keyof typeof ruleCases];
		expect(judge(withChanges({}, fires) as Answers).triage).toMatchObject({ class: "emergency", settled: true });
	});
});

test("missing names first what can lead to the most urgent class, whatever the order of the form", () => {
	const { missing } = judge(over({ age: 17, adolescentAthlete: undefined, neuroExamDone: undefined })).triage;
	expect(missing).toEqual(["neuroExamDone", "adolescentAthlete"]);
});

test("a closed child is not asked for, and a missing parent closes nothing", () => {
	expect(judge(over({ temperatureC: 37, feverExplained: "no" })).triage.missing).toEqual([]);
	expect(judge({ cancerMetastatic: "yes" }).redFlags.find(({ flag }) => flag === "knownMetastasis")?.present).toBe(
		"yes",
	);
});
