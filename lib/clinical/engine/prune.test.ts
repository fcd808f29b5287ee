import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isAlarming } from "@/lib/test/alarm-findings";
import { anyAnswers } from "@/lib/test/arbitrary";
import { triageContent } from "@/lib/test/baseline";
import type { Answers } from "../content/answers";
import { type QuestionId, questions } from "../content/questions";
import { prune } from "./prune";

vi.setConfig({ testTimeout: 120_000 });

const kept = (answers: Answers) => prune(triageContent, answers).answers;
const contradictionsIn = (answers: Answers) => prune(triageContent, answers).contradictions;

describe("an answered parent that closes a question removes its answer; a missing one closes nothing", () => {
	const rows: readonly [child: Answers, closing: Answers, opening: Answers][] = [
		[{ feverExplained: "yes" }, { temperatureC: 37.9 }, { temperatureC: 38 }],
		[{ cancerYearsSince: 4 }, { cancerHistory: "none" }, { cancerHistory: "yes" }],
		[{ cancerYearsSince: 4 }, { cancerHistory: "non-melanoma-skin" }, { cancerHistory: "yes" }],
		[{ knownKidneyStones: "yes" }, { renalColic: "no" }, { renalColic: "yes" }],
		[{ gestationWeeks: 12 }, { pregnant: "no" }, { pregnant: "yes" }],
		[{ gestationWeeks: 12 }, { sex: "male" }, { sex: "unspecified" }],
		[{ painLeg: 6 }, { legPain: "none" }, { legPain: "one" }],
		[{ legPainBelowKnee: "yes" }, { legPain: "none" }, { legPain: "both" }],
		[{ adolescentAthlete: "yes" }, { age: 20 }, { age: 19 }],
		[{ reflexes: { achilles: { left: "absent" } } }, { neuroExamDone: "no" }, { neuroExamDone: "yes" }],
		[{ straightLegRaise: "left" }, { neuroExamDone: "no" }, { neuroExamDone: "yes" }],
		[{ crpExplained: "yes" }, { crp: 29 }, { crp: 30 }],
		[{ sickListedDays: 20 }, { workStatus: "retired" }, { workStatus: "sick-listed-graded" }],
		[{ analgesicByHabit: "yes" }, { analgesicDays7: 0 }, { analgesicDays7: 1 }],
		[{ breastfeeding: "yes" }, { sex: "male" }, { sex: "female" }],
	];

	test.each(rows)("%j after %j, not after %j", (child, closing, opening) => {
		expect(kept({ ...child, ...closing })).toEqual(closing);
		expect(kept({ ...child, ...opening })).toEqual({ ...child, ...opening });
		expect(kept(child)).toEqual(child);
		expect(contradictionsIn({ ...child, ...closing })).toEqual([]);
	});
});

describe("a positive alarm answer under a parent that denies it is kept and comes back as a question", () => {
	const rows: readonly [alarm: Answers, parent: Answers][] = [
		[{ cancerMetastatic: "yes" }, { cancerHistory: "none" }],
		[{ pregnant: "yes" }, { sex: "male" }],
		[{ missedPeriod: "yes" }, { sex: "male" }],
		[{ gynaecologicalPattern: "yes" }, { sex: "male" }],
		[{ vaginalBleedingOrContractions: "yes" }, { pregnant: "no" }],
		[{ power: { L5: { left: 3 } } }, { neuroExamDone: "no" }],
		[{ sensationReduced: ["L5-left"] }, { neuroExamDone: "no" }],
	];

	test.each(rows)("%j beside %j", (alarm, parent) => {
		const answers = { ...alarm, ...parent };
		expect(kept(answers)).toEqual(answers);
		expect(contradictionsIn(answers)).toEqual([{ key: Object.keys(alarm)[0], parents: Object.keys(parent) }]);
	});

	test.each([
		[{ power: { L5: { left: 5 } } }, { neuroExamDone: "no" }],
		[{ sensationReduced: [] }, { neuroExamDone: "no" }],
		[{ pregnant: "no" }, { sex: "male" }],
		[{ cancerMetastatic: "no" }, { cancerHistory: "none" }],
	] as const)("%j is no alarm and goes quietly beside %j", (answer, parent) => {
		expect(prune(triageContent, { ...answer, ...parent })).toEqual({ answers: parent, contradictions: [] });
	});
});

describe("in any answers", () => {
	test("pruning twice is pruning once, and no kept answer changes", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const once = prune(triageContent, answers);
				const twice = prune(triageContent, once.answers);
				expect(twice.answers).toEqual(once.answers);
				expect(twice.contradictions.map(({ key }) => key)).toEqual(once.contradictions.map(({ key }) => key));
				for (const id of Object.keys(once.answers) as QuestionId[]) expect(once.answers[id]).toBe(answers[id]);
			}),
			{ numRuns: 800 },
		);
	});

	test("a positive alarm answer is never removed", () => {
		const alarmed = (Object.keys(questions) as QuestionId[]).filter((id) => "alarm" in questions[id]);
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const after = kept(answers);
				const lost = alarmed.filter((id) => answers[id] !== undefined && after[id] === undefined);
				for (const id of lost) expect(isAlarming(id, answers), id).toBe(false);
			}),
			{ numRuns: 800 },
		);
	});

	test("a contradiction names an alarm answer that is kept, and answered parents", () => {
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				for (const { key, parents } of contradictionsIn(answers)) {
					expect(kept(answers)[key]).toBe(answers[key]);
					expect(isAlarming(key, answers)).toBe(true);
					expect(parents).not.toEqual([]);
					for (const parent of parents) expect(answers[parent], parent).toBeDefined();
				}
			}),
			{ numRuns: 800 },
		);
	});
});
