import { describe, expect, test } from "vitest";
import { hardWords } from "../engine/plain-words";
import { readability } from "../engine/readability";
import { patientLangs } from "../types";
import {
	alarmQuestionIds,
	callAdvice,
	callLevels,
	callWords,
	moments,
	patientForm,
	patientQuestion,
	patientQuestionIds,
	questionsAt,
} from "./patient-form";
import { type QuestionId, questions } from "./questions";
import { readingLimits } from "./reading-limits";
import { sources } from "./sources";

describe.each(patientLangs)("the form in %s", (lang) => {
	const texts = [
		...patientQuestionIds.flatMap((id) => {
			const { label, examples = [], options = {}, ends = [] } = patientQuestion(id);
			return [label, ...examples, ...Object.values(options), ...ends].map((words) => words[lang]);
		}),
		...Object.values(callAdvice).flatMap(({ title, text }) => [title[lang], text[lang]]),
		...Object.values(callWords).map((words) => words[lang]),
	];

	test("no word frightens, blames or is Latin, and no sentence is long", () => {
		expect(texts.flatMap((text) => hardWords(text, lang).map(({ found }) => `${text}: ${found}`))).toEqual([]);
		expect(texts.filter((text) => readability(text).longestSentence > readingLimits.sentenceWords[lang])).toEqual([]);
	});

	test("an alarm answer says whom to phone, and how soon", () => {
		expect(callAdvice.life.title[lang]).toContain("113");
		for (const level of ["now", "today"] as const) {
			expect(callAdvice[level].text[lang]).toContain("116 117");
			expect(callAdvice[level].text[lang]).toContain("113");
		}
		expect(new Set(callLevels.map((level) => callAdvice[level].title[lang])).size).toBe(callLevels.length);
	});
});

test("every question is asked at some moment, alarm questions first at each", () => {
	expect(new Set(moments.flatMap(questionsAt))).toEqual(new Set(patientQuestionIds));
	for (const moment of moments) {
		const levels = questionsAt(moment).flatMap((id) => patientQuestion(id).alarm?.level ?? []);
		expect(questionsAt(moment).slice(0, levels.length)).toEqual(alarmQuestionIds);
		// What an answer that folds the rest away might hide is no more urgent than that answer.
		const ranks = levels.map((level) => callLevels.indexOf(level));
		expect(ranks).toEqual(ranks.toSorted());
	}
});

test("the levels are those of the patient's sheet", () => {
	const at = (wanted: string) => alarmQuestionIds.filter((id) => patientQuestion(id).alarm?.level === wanted);
	expect(at("life")).toEqual(["sudden"]);
	expect(at("now")).toEqual(["saddle", "bladderBowel", "sex", "legPower"]);
	expect(at("today")).toEqual(["legs", "fever", "injury", "cancer"]);
});

test("a question asks no less than what its no answers", () => {
	// Saddle sensation is normal where it is neither numb nor altered, so both are asked.
	expect(patientQuestion("saddle").label).toMatchObject({
		nb: expect.stringMatching(/nummen.*annerledes/),
		nn: expect.stringMatching(/nummen.*annleis/),
		en: expect.stringMatching(/numb.*different/),
		pl: expect.stringMatching(/drętwienie.*inne/),
	});
	const clears = patientQuestionIds.filter((id) => patientQuestion(id).fills?.values?.no !== undefined);
	expect(clears).toEqual(["saddle"]);
});

test("what is new is asked as new, and a heavy lift is no accident", () => {
	const bladder = patientQuestion("bladderBowel")
		.examples?.map(({ nb }) => nb)
		.join("; ");
	expect(bladder).toMatch(/vanskelig å tisse.*merker ikke når du må.*annerledes.*begynt å lekke/);
	expect(JSON.stringify(patientForm)).not.toContain("lek du");
	expect(patientQuestion("injury").label.nb).toMatch(/fall eller en ulykke/);
	expect(patientQuestion("injury").label.nb).not.toContain("skadet");
	expect(patientQuestion("fever").label.nb).toContain("de siste dagene");
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
	const pieces = [
		...Object.values(patientForm.questions),
		...Object.values(patientForm.days),
		...Object.values(patientForm.advice),
		patientForm.net,
	];
	for (const { sources: cited, basis, review } of pieces) {
		expect(cited.length).toBeGreaterThan(0);
		expect(cited.filter((id) => !(id in sources))).toEqual([]);
		expect((cited as readonly string[]).includes("ryggvett-default")).toBe(basis === "default");
		expect(review).toBeNull();
	}
});
