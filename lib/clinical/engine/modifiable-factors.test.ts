import { expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { content } from "../content/content";
import { modifiableFactors } from "../content/modifiable-factors";
import { openCase } from "./holds";
import { localise } from "./localise";
import { sortFactors } from "./modifiable-factors";

const local = localise(content, "nb");
const found = (answers: Answers) =>
	sortFactors(local.modifiableFactors, openCase(local, answers)).yes.map(({ id }) => id);

const table: readonly [string, Answers, Answers][] = [
	["fear", { sbFear: "agree" }, { sbFear: "disagree" }],
	["worry", { omTense: 6 }, { omTense: 5 }],
	["low-mood", { omDepressed: 6 }, { omDepressed: 5 }],
	["expectation", { omReturnToWork: 4 }, { omReturnToWork: 5 }],
	["sleep", { omSleep: 4 }, { omSleep: 5 }],
	["self-efficacy", { selfEfficacy: 4 }, { selfEfficacy: 5 }],
	["passivity", { omPainStop: 6 }, { omPainStop: 5 }],
	["work", { workAbility: 5 }, { workAbility: 6 }],
	["smoking", { smoker: "yes" }, { smoker: "no" }],
];

test.each(table)("%s is found, and not one step away", (id, inside, outside) => {
	expect(found(inside)).toEqual([id]);
	expect(found(outside)).toEqual([]);
});

test("every factor is tried above", () => {
	expect(modifiableFactors.map(({ id }) => id)).toEqual(table.map(([id]) => id));
});

test("what was not asked is unknown, never absent", () => {
	const { yes, no, unknown } = sortFactors(local.modifiableFactors, openCase(local, {}));
	expect([yes.length, no.length, unknown.length]).toEqual([0, 0, modifiableFactors.length]);
});
