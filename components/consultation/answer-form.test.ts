import { expect, test, vi } from "vitest";
import { questions } from "@/lib/clinical/content/questions";
import { localise } from "@/lib/clinical/engine/localise";
import { createAnswerForm } from "./answer-form";
import { formValuesOf } from "./form-values";
import type { ScreenContent } from "./screen-content";

const content = { questions: localise(questions, "nb") } as Pick<ScreenContent, "questions">;
const open = () => createAnswerForm(content, formValuesOf(content, {}, "nb"));

test("what is first typed is told of when the field is left, and from then on as it is typed", () => {
	const form = open();
	form.write("temperatureC", "99");
	expect(form.isWrong("temperatureC")).toBe(false);
	form.leave("temperatureC");
	expect(form.isWrong("temperatureC")).toBe(true);
	expect(form.isWrong("age")).toBe(false);
	form.write("temperatureC", "38,2");
	expect(form.isWrong("temperatureC")).toBe(false);
	form.write("temperatureC", "99");
	expect(form.isWrong("temperatureC")).toBe(true);
});

test("what is written from elsewhere is checked at once", () => {
	const form = open();
	form.setAnswer("age", "400");
	expect(form.isWrong("age")).toBe(true);
	form.setAnswer("age", "");
	expect(form.isWrong("age")).toBe(false);
});

test("whoever listens is told of each answer and of each field that is first left, and values stay as they were read", () => {
	const form = open();
	const heard = vi.fn();
	const stop = form.subscribe(heard);
	const before = form.values();
	form.setAnswer("bladder", "normal");
	expect(form.rawAt("bladder")).toBe("normal");
	expect(before.bladder).toBe("");
	form.leave("bladder");
	expect(heard).toHaveBeenCalledTimes(1);
	form.leave("age");
	expect(heard).toHaveBeenCalledTimes(2);
	stop();
	form.setAnswer("age", "40");
	expect(heard).toHaveBeenCalledTimes(2);
});
