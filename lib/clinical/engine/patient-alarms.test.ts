import { expect, test } from "vitest";
import { normal } from "@/lib/test/baseline";
import type { Answers } from "../content/answers";
import { content } from "../content/content";
import { concernOf } from "../content/patient-concerns";
import { alarmQuestionIds } from "../content/patient-form";
import { assess } from "./assess";
import type { LocalContent } from "./content-type";
import { openCase } from "./holds";
import { journalNote } from "./journal";
import { localise } from "./localise";
import { heldQuestions, patientAlarms } from "./patient-alarms";

const local = localise(content, "nb") as LocalContent;
const alarm = (id: string, answers: Answers, overruled = false) =>
	patientAlarms([{ id, overruled }], openCase(local, answers))[0];

test.each([
	["saddle", {}, "open", "saddleSensation"],
	["saddle", { saddleSensation: "normal" }, "open", "saddleSensation"],
	["saddle", { saddleSensation: "reduced" }, "found", "saddleSensation"],
	["bladderBowel", { bladder: "normal" }, "open", "bowel"],
	["bladderBowel", { bladder: "longstanding" }, "found", "bladder"],
	["legPower", {}, "open", "neuroExamDone"],
	["legPower", { neuroExamDone: "no" }, "open", "neuroExamDone"],
	["legPower", { neuroExamDone: "yes" }, "open", "power"],
	["legPower", { neuroExamDone: "yes", power: { L5: { left: 4 } } }, "found", "power"],
	["fever", { temperatureC: 37.9 }, "open", "temperatureC"],
	["fever", { temperatureC: 38 }, "found", "temperatureC"],
	["injury", { trauma: "none" }, "open", "trauma"],
	["injury", { trauma: "minor" }, "found", "trauma"],
	["legs", { legPain: "one" }, "open", "legPain"],
	["legs", { legPain: "both" }, "found", "legPain"],
] as const)("%s with %o is %s, at %s", (id, answers, state, at) => {
	expect(alarm(id, answers)).toMatchObject({ state, ...(state === "open" && { at }) });
});

test.each([
	["saddle", {}, "open"],
	["saddle", { saddleSensation: "normal" }, "normal"],
	["saddle", { saddleSensation: "reduced" }, "found"],
	["bladderBowel", { bladder: "normal" }, "open"],
	["bladderBowel", { bladder: "normal", bowel: "normal" }, "normal"],
	["legPower", { neuroExamDone: "yes" }, "normal"],
	["legPower", { neuroExamDone: "no" }, "open"],
	["fever", {}, "open"],
	["fever", { temperatureC: 36.8 }, "normal"],
] as const)("%s with %o, overruled, is %s", (id, answers, state) => {
	expect(alarm(id, answers, true)?.state).toBe(state);
});

test("every alarm question of the phone stands at a question, and is held there until it is settled", () => {
	for (const id of alarmQuestionIds) {
		expect(concernOf(id)?.questions.length).toBeGreaterThan(0);
		const held = heldQuestions(patientAlarms([{ id, overruled: false }], openCase(local, {})));
		for (const question of concernOf(id)?.questions ?? []) expect(held).toContain(question);
	}
});

test("no all-clear and no reassurance is drafted while a yes is open; both are once it is overruled", () => {
	const advice = (overruled: boolean) =>
		assess(local, normal, [{ id: "saddle", overruled }]).plan.advice.map(({ id }) => id);
	expect(advice(true)).toEqual(expect.arrayContaining(["advice.exam-clear", "advice.reassure"]));
	expect(advice(false)).not.toContain("advice.exam-clear");
	expect(advice(false)).not.toContain("advice.reassure");
});

test("the note says what the patient reported and what came of it", () => {
	const note = (answers: Answers, overruled: boolean) =>
		journalNote({
			...{ answers, lines: [], status: "signed", lang: "nb" },
			evaluation: assess(local, answers, [{ id: "injury", overruled }]),
		});
	expect(note({ ...normal, trauma: "none" }, false)).toContain(
		"Pasienten svarte ja på fall eller skade, ikke avklart.",
	);
	expect(note({ ...normal, trauma: "none" }, true)).toContain(
		"Pasienten oppga fall eller skade; ved samtale: normalt.",
	);
	expect(note({ ...normal, trauma: "minor" }, false)).toContain("ved samtale: fall eller skade: lavt fall");
});
