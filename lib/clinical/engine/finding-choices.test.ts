import { expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { cleared } from "@/prisma/scenario-answers";
import type { Answers } from "../content/answers";
import type { QuestionId } from "../content/questions";
import { findingChoices, findingWords } from "./finding-choices";

const content = contentIn("nb");
const woman: Answers = { ...cleared, age: 40, sex: "female" };
const choices = (answers: Answers) => findingChoices(content, answers).flatMap((group) => group.choices);
const ticks = (answers: Answers) =>
	choices(answers).flatMap((choice) => (choice.kind === "tick" ? [`${choice.question}=${choice.answer}`] : []));

test("what must not be missed comes first, and every group has its name", () => {
	const groups = findingChoices(content, woman);
	expect(groups[0]?.choices[0]).toEqual({
		question: "saddleSensation",
		kind: "tick",
		answer: "reduced",
		label: "Følelse i skrittet: nedsatt eller endret",
	});
	expect(groups.every(({ title, choices }) => title.length > 0 && choices.length > 0)).toBe(true);
});

test("loss of power, fever and loss of sensation can be entered", () => {
	const kinds = new Map(choices(woman).map((choice) => [choice.question, choice.kind]));
	expect(kinds.get("power")).toBe("power");
	expect(kinds.get("temperatureC")).toBe("number");
	expect(kinds.get("sensationReduced")).toBe("list");
	expect(kinds.get("crp")).toBeUndefined();
});

test.each<[string, Answers, string, boolean]>([
	["what is new", woman, "cancerHistory=yes", true],
	["what was there before", { ...woman, cancerHistory: "yes" }, "cancerHistory=yes", false],
	["what can't be in a man", { ...woman, sex: "male" }, "pregnant=yes", false],
	["what only a pregnant woman has", { ...woman, sex: "male" }, "shoulderTipPainOrDizzy=yes", false],
	["what can be in a woman of 40", woman, "pregnant=yes", true],
	["what is no finding", woman, "bladder=longstanding", false],
	["signs at the examination though nothing asked for them", { age: 40 }, "upperMotorNeuronSigns=yes", true],
])("%s is offered or not", (_, answers, tick, offered) => {
	expect(ticks(answers).includes(tick)).toBe(offered);
});

test.each<[QuestionId, unknown, string]>([
	["bladder", "incontinence", "Vannlating: ny urinlekkasje"],
	["temperatureC", 38.6, "Temperatur: 38,6 °C"],
	["weightLossUnexplained", "yes", "Uforklart vekttap"],
	["power", { L5: { left: 3 } }, "Kraft (MRC 0–5): L5 venstre 3/5"],
])("%s %j is said as %s", (id, answer, words) => {
	expect(findingWords(id, answer, "nb")).toBe(words);
});
