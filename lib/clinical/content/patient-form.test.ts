import { describe, expect, test } from "vitest";
import { hardWords } from "../engine/plain-words";
import { readability } from "../engine/readability";
import { patientLangs } from "../types";
import { alarmAdvice, moments, patientForm, patientQuestion, patientQuestionIds, questionsAt } from "./patient-form";
import { type QuestionId, questions } from "./questions";
import { readingLimits } from "./reading-limits";
import { sources } from "./sources";

describe.each(patientLangs)("the form in %s", (lang) => {
	const texts = [
		...patientQuestionIds.flatMap((id) => {
			const { label, options = {}, ends = [] } = patientQuestion(id);
			return [label, ...Object.values(options), ...ends].map((words) => words[lang]);
		}),
		...Object.values(alarmAdvice).map((words) => words[lang]),
	];

	test("no word frightens, blames or is Latin, and no sentence is long", () => {
		expect(texts.flatMap((text) => hardWords(text, lang).map(({ found }) => `${text}: ${found}`))).toEqual([]);
		expect(texts.filter((text) => readability(text).longestSentence > readingLimits.sentenceWords[lang])).toEqual([]);
	});

	test("an alarm answer says whom to phone and that nobody reads", () => {
		expect(alarmAdvice.phone[lang]).toContain("116 117");
		expect(alarmAdvice.emergency[lang]).toContain("113");
	});
});

test("every question is asked at some moment, alarm questions first at each", () => {
	expect(new Set(moments.flatMap(questionsAt))).toEqual(new Set(patientQuestionIds));
	for (const moment of moments) {
		const isAlarm = questionsAt(moment).map((id) => patientQuestion(id).alarm === "yes");
		expect(isAlarm).toEqual(isAlarm.toSorted((one, other) => Number(other) - Number(one)));
		expect(isAlarm.filter(Boolean)).toHaveLength(5);
	}
});

test("what a confirmed answer fills is a question of the consultation, with an answer that it has", () => {
	for (const id of patientQuestionIds) {
		const { fills, options } = patientQuestion(id);
		if (!fills) continue;
		const filled = questions[fills.question as QuestionId];
		const values = Object.values(fills.values ?? {});
		const own = fills.values ? values : Object.keys(options ?? {});
		expect(own.filter((value) => !Object.keys("options" in filled ? filled.options : {}).includes(value))).toEqual([]);
	}
});

test("every question, day and advice cites a source that is listed, and waits for a clinician", () => {
	const pieces = [...Object.values(patientForm.questions), ...Object.values(patientForm.days), patientForm.advice];
	for (const { sources: cited, basis, review } of pieces) {
		expect(cited.length).toBeGreaterThan(0);
		expect(cited.filter((id) => !(id in sources))).toEqual([]);
		expect((cited as readonly string[]).includes("ryggvett-default")).toBe(basis === "default");
		expect(review).toBeNull();
	}
});
