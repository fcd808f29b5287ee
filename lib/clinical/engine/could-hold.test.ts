import { describe, expect, test } from "vitest";
import type { Answers } from "../content/answers";
import type { Condition } from "../types";
import { couldHold, excusesIn, questionsIn } from "./could-hold";
import { type Case, openCase } from "./holds";

/* A small content of its own: two safety questions, one that counts after an answer, and one that never does. */
const content = {
	questions: {
		bladder: { safety: true },
		trauma: { safety: true },
		vomiting: { safety: { question: "trauma", is: "major" } },
		smoker: {},
	},
	facts: {
		injured: { when: { question: "trauma", is: ["minor", "major"] } },
		fresh: { when: { all: [{ question: "trauma", is: "major" }, { unless: { question: "smoker", is: "no" } }] } },
		weakness: { measured: true },
	},
} as unknown as Case["content"];

const caseOf = (answers: Answers) => openCase(content, answers);
const retention = { question: "bladder", is: "retention" } as const;
const hurt = { question: "trauma", is: "major" } as const;
const sick = { question: "vomiting", is: "yes" } as const;
const smokes = { question: "smoker", is: "yes" } as const;

describe("whether a condition could still come to hold, and through which questions", () => {
	const rows: readonly [why: string, condition: Condition, answers: Answers, truth: string, open: string[]][] = [
		["a safety question is open", retention, {}, "unknown", ["bladder"]],
		["an answer settles it", retention, { bladder: "retention" }, "yes", []],
		["an answer rules it out", retention, { bladder: "normal" }, "no", []],
		["what never counts is not waited for", smokes, {}, "no", []],
		["what counts later is not waited for yet", sick, {}, "no", []],
		["what counts later is open once opened", sick, { trauma: "major" }, "unknown", ["vomiting"]],
		["whether it was answered is known", { question: "smoker", answered: false }, {}, "yes", []],
		["all: the open parts together", { all: [retention, hurt] }, {}, "unknown", ["bladder", "trauma"]],
		["all: one part ruled out closes the rest", { all: [retention, hurt] }, { trauma: "none" }, "no", []],
		["all: a part that never counts closes the rest", { all: [retention, smokes] }, {}, "no", []],
		["any: the parts that can", { any: [retention, smokes] }, {}, "unknown", ["bladder"]],
		["any: none can", { any: [retention, smokes] }, { bladder: "normal" }, "no", []],
		["count: too few are left", { count: [retention, hurt, smokes], atLeast: 2 }, { trauma: "none" }, "no", []],
		[
			"count: just enough are left",
			{ count: [retention, hurt, smokes], atLeast: 2 },
			{},
			"unknown",
			["bladder", "trauma"],
		],
		["count: reached", { count: [retention, hurt], atLeast: 1 }, { trauma: "major", bladder: "normal" }, "yes", []],
		["not: an answer that denies it", { not: hurt }, { trauma: "none" }, "yes", []],
		["not: an answer that gives it", { not: hurt }, { trauma: "major" }, "no", []],
		["not: open while the question is", { not: hurt }, {}, "unknown", ["trauma"]],
		["unless: stands while the excuse is not given", { unless: smokes }, {}, "yes", []],
		["unless: an excuse that counts is named", { unless: retention }, {}, "yes", ["bladder"]],
		["unless: excused", { unless: smokes }, { smoker: "yes" }, "no", []],
		["a fact is opened", { fact: "injured" }, {}, "unknown", ["trauma"]],
		["a fact that holds", { fact: "injured" }, { trauma: "minor" }, "yes", []],
		["a fact read off the examination waits for it", { fact: "weakness" }, {}, "unknown", ["neuroExamDone"]],
		["an examination that was done leaves nothing open", { fact: "weakness" }, { neuroExamDone: "yes" }, "no", []],
	];

	test.each(rows)("%s", (_, condition, answers, truth, open) => {
		expect(couldHold(condition, caseOf(answers))).toEqual({ truth, open });
	});
});

describe("the questions that would excuse a finding", () => {
	const rows: readonly [why: string, condition: Condition, answers: Answers, excuses: string[]][] = [
		["not asked", { unless: smokes }, {}, ["smoker"]],
		["answered, and no excuse", { unless: smokes }, { smoker: "no" }, []],
		["answered, and excused", { unless: smokes }, { smoker: "yes" }, []],
		["inside a fact that holds", { fact: "fresh" }, { trauma: "major" }, ["smoker"]],
		[
			"inside the part that holds",
			{ any: [{ all: [hurt, { unless: smokes }] }, retention] },
			{ trauma: "major" },
			["smoker"],
		],
		[
			"not inside a part that does not hold",
			{ any: [{ all: [hurt, { unless: smokes }] }, retention] },
			{ trauma: "none", bladder: "retention" },
			[],
		],
	];

	test.each(rows)("%s", (_, condition, answers, excuses) => {
		expect(excusesIn(condition, caseOf(answers))).toEqual(excuses);
	});
});

test("every question that a condition reads is found, also inside not, unless, count and facts", () => {
	const condition: Condition = {
		all: [
			{ not: retention },
			{ unless: smokes },
			{ count: [sick], atLeast: 1 },
			{ any: [{ fact: "injured" }] },
			{ fact: "weakness" },
		],
	};
	expect(questionsIn(condition, { content })).toEqual(["bladder", "smoker", "vomiting", "trauma", "neuroExamDone"]);
});
