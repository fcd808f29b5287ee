import { expect, test } from "vitest";
import { type PatientQuestionId, patientQuestion, patientQuestionIds } from "@/lib/clinical/content/patient-form";
import { questions } from "@/lib/clinical/content/questions";
import { localise } from "@/lib/clinical/engine/localise";
import { allItems } from "@/lib/clinical/instruments/items";
import { orebro } from "@/lib/clinical/instruments/orebro";
import { startBack } from "@/lib/clinical/instruments/start-back";
import { parseAnswers } from "@/lib/consultation/schema";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { alarmsIn, withAlarms } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";
import { begunInstruments, labelOf, patientSaid } from "./patient-said";

const t = localise(waitingRoom, "nb");
const form = (more: Partial<FormView>): FormView => ({
	...{ id: "f", moment: "before-visit", lang: "nb", answers: {}, alarms: {}, handled: {}, attention: "nothing" },
	...{ savedAt: "2026-11-27T08:00:00.000Z", submittedAt: null, seenAt: null },
	...more,
});
const at = "2026-11-27T08:00:00.000Z";
const given = (answers: FormView["answers"], ...more: readonly PatientQuestionId[]) =>
	withAlarms({}, [...alarmsIn(answers), ...more], at);
const said = (answers: FormView["answers"], ...before: readonly PatientQuestionId[]) =>
	patientSaid("c", [form({ answers, alarms: given(answers, ...before) })], null, t, "nb");

test("what a question can take over stands at that question, in its own answers", () => {
	expect(said({ saddle: "yes", pain: 7, worry: "At det er kreft" })?.byQuestion).toEqual({
		saddleSensation: { patientQuestion: "saddle", answer: "reduced", text: "Ja", isAlarm: true },
		painBack: { patientQuestion: "pain", answer: 7, text: "7 / 10", isAlarm: false },
		concern: { patientQuestion: "worry", answer: "At det er kreft", text: "At det er kreft", isAlarm: false },
	});
});

test("an alarm answer is listed, and stays listed, also where no question takes it over", () => {
	const { alarms, others } = said({ saddle: "yes", fever: "yes", injury: "no" }) ?? { alarms: [], others: [] };
	expect(alarms.map(({ question, answer, when }) => [question, answer, when])).toEqual([
		[patientQuestion("saddle").label.nb, "Ja", "Før timen, 27. nov. 2026"],
		[patientQuestion("fever").label.nb, "Ja", "Før timen, 27. nov. 2026"],
	]);
	expect(others).toEqual([{ label: patientQuestion("injury").label.nb, text: "Nei" }]);
});

test("a no fills only what was asked: one to sex, bladder, fever or cancer fills nothing", () => {
	const no = { sudden: "no", bladderBowel: "no", sex: "no", legPower: "no", fever: "no", injury: "no", cancer: "no" };
	expect(said(no)?.byQuestion).toEqual({});
	expect(said(no)?.others).toHaveLength(7);
	expect(said({ sex: "yes" })?.byQuestion).toMatchObject({ sexualFunction: { answer: "new-change" } });
});

test("an alarm that was taken back is told, and what it was changed to fills nothing", () => {
	const saddle = said({ saddle: "no" }, "saddle");
	expect(saddle?.byQuestion).toEqual({});
	expect(saddle?.alarms).toMatchObject([{ answer: "Svarte først ja, så nei" }]);
	expect(saddle?.others).toEqual([]);
	const legs = said({ legs: "one", pain: 3 }, "legs");
	expect(Object.keys(legs?.byQuestion ?? {})).toEqual(["painBack"]);
	expect(legs?.alarms).toMatchObject([{ answer: "Svarte først i begge bein, så i ett bein" }]);
	expect(said({}, "fever")?.alarms).toMatchObject([{ answer: "Svarte først ja, så ikke besvart" }]);
});

test("alarms of every form since the last visit reach this one, each with its day, and hide behind no newer form", () => {
	const answers = { saddle: "no", legs: "both" } as const;
	const forms = [
		form({ id: "new", savedAt: "2026-11-27T08:00:00.000Z", answers: { saddle: "no", legs: "one", pain: 2 } }),
		form({ id: "week", moment: "week-2", savedAt: "2026-11-20T08:00:00.000Z", answers, alarms: given(answers) }),
		form({
			id: "old",
			savedAt: "2026-11-19T08:00:00.000Z",
			answers: { saddle: "yes" },
			alarms: { saddle: "2026-11-18T08:00:00.000Z" },
		}),
		form({ id: "past", savedAt: "2026-11-01T08:00:00.000Z", answers: { fever: "yes" }, alarms: { fever: at } }),
	];
	const told = patientSaid("c", forms, "2026-11-10T08:00:00.000Z", t, "nb");
	expect(told?.alarms.map(({ answer, when }) => [answer, when])).toEqual([
		["I begge bein", "2 uker, 27. nov. 2026"],
		["Ja", "Før timen, 18. nov. 2026"],
	]);
	expect(Object.keys(told?.byQuestion ?? {})).toEqual(["painBack"]);
	expect(told?.others.map(({ text }) => text)).toEqual(["Nei", "I ett bein"]);
});

test("an alarm of a later form reaches the visit where no form was filled in before it", () => {
	const answers = { legPower: "yes" } as const;
	const told = patientSaid("c", [form({ moment: "week-6", answers, alarms: given(answers) })], null, t, "nb");
	expect(told).toMatchObject({ formId: "f", byQuestion: {}, others: [], alarms: [{ answer: "Ja" }] });
});

test("what was not answered stands nowhere", () => {
	expect(said({})).toMatchObject({ byQuestion: {}, alarms: [], others: [] });
});

test("a form of an earlier visit, and the later questions, are not of this one", () => {
	const forms = [form({ moment: "week-2" }), form({ savedAt: "2026-11-01T08:00:00.000Z" })];
	expect(patientSaid("c", forms, "2026-11-20T08:00:00.000Z", t, "nb")).toBeNull();
});

test("every answer that a patient can give to what is taken over is an answer of that question", () => {
	for (const id of patientQuestionIds) {
		const { fills, kind, options = {} } = patientQuestion(id);
		if (!fills) continue;
		expect(Object.keys(questions)).toContain(fills.question);
		const given = kind === "yes-no" ? ["yes", "no"] : kind === "scale" ? [0, 10] : Object.keys(options);
		for (const answer of given) {
			const taken = Object.entries(said({ [id]: answer })?.byQuestion ?? {}).map(([key, own]) => [key, own.answer]);
			expect(parseAnswers(Object.fromEntries(taken), "nb")).toMatchObject({ answers: Object.fromEntries(taken) });
		}
	}
});

test("an item stands at its own question, in words that the clinician has, and one left out stays out", () => {
	expect(said({ sbFear: "agree", sbBothersome: "very", omSleep: 3, omDuration: 10 })?.byQuestion).toEqual({
		sbFear: { patientQuestion: "sbFear", answer: "agree", text: "Enig", isAlarm: false },
		sbBothersome: { patientQuestion: "sbBothersome", answer: "very", text: "Svært", isAlarm: false },
		omSleep: { patientQuestion: "omSleep", answer: 3, text: "3 / 10", isAlarm: false },
		omDuration: { patientQuestion: "omDuration", answer: 10, text: "Over 1 år", isAlarm: false },
	});
	expect(said({ sbFear: "agree" })).toMatchObject({ alarms: [], others: [] });
});

test("every answer to an item is an answer of its question; the score needs all of them", () => {
	const given = Object.fromEntries(
		allItems.map((id) => {
			const question = questions[id];
			if (!("options" in question)) return [id, 10];
			const last = Object.keys(question.options).at(-1) ?? "";
			return [id, question.kind === "category" ? Number(last) : last];
		}),
	);
	const taken = Object.entries(said(given)?.byQuestion ?? {}).map(([key, own]) => [key, own.answer]);
	expect(parseAnswers(Object.fromEntries(taken), "nb")).toMatchObject({ ok: true, answers: given });
	expect(startBack(given).stratum).toBe("high");
	const { sbFear, omSleep, ...rest } = given;
	expect(startBack(rest)).toMatchObject({ total: null, stratum: null, missing: ["sbFear"] });
	expect(orebro(rest)).toMatchObject({ total: null, atRisk: null, missing: ["omSleep"] });
});

test("an instrument that was begun is listed, by topic; one that was not is not listed", () => {
	expect(begunInstruments({ pain: 3 })).toEqual([]);
	expect(begunInstruments({ omSleep: 3 })).toEqual(["orebro-short"]);
	expect(labelOf("omSleep", "nb")).toBe(questions.omSleep.label.nb);
	expect(labelOf("pain", "en")).toBe(patientQuestion("pain").label.en);
});
