import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef, useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as whole } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { SectionId } from "@/lib/clinical/types";
import { consultation } from "@/lib/texts/consultation";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { createAnswerForm, useValues } from "./answer-form";
import { firstOpen, focusOn } from "./focus";
import { formValuesOf } from "./form-values";
import { ScreenProvider } from "./screen";
import { screenContent } from "./screen-content";
import { Section } from "./section";
import { useEvaluation } from "./use-evaluation";
import { useKeys } from "./use-keys";

const content = screenContent(localise(whole, "nb") as LocalContent);
const t = localise({ form: consultation, result, terms, visits, patient: waitingRoom }, "nb");
const on = {
	onLeaveSection: vi.fn(),
	onSection: vi.fn(),
	onMissing: vi.fn(),
	onPlan: vi.fn(),
	onHelp: vi.fn(),
	onUnseen: vi.fn(),
};
let answers: Answers = {};

const said = { yes: [] as { id: string; overruled: boolean }[] };

function Form({ section, given, keys = true }: { section: SectionId; given: Answers; keys?: boolean }) {
	const root = useRef<HTMLFormElement>(null);
	const [form] = useState(() => createAnswerForm(content, formValuesOf(content, given, "nb")));
	const worked = useEvaluation(content, useValues(form), undefined, said.yes);
	answers = worked.answers;
	useKeys(root, keys, on);
	return (
		<ScreenProvider
			value={{
				...form,
				content,
				t,
				lang: "nb",
				readOnly: false,
				last: null,
				said: null,
				overrule: async () => undefined,
				goTo: () => undefined,
			}}
		>
			<form ref={root}>
				<Section section={section} worked={worked} unseen={null} left={null} onNone={() => undefined} />
			</form>
		</ScreenProvider>
	);
}

function open(section: SectionId, given: Answers = {}, keys = true) {
	const { container } = render(<Form section={section} given={given} keys={keys} />);
	const place = firstOpen(container);
	if (place) focusOn(place);
	return container;
}

const at = () => document.activeElement?.closest<HTMLElement>("[data-question]")?.dataset.question;
const press = (key: string, more: object = {}) =>
	fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const type = (text: string) =>
	fireEvent.change(document.activeElement as HTMLInputElement, { target: { value: text } });

beforeEach(() => {
	vi.clearAllMocks();
	said.yes = [];
	answers = {};
});
afterEach(cleanup);

test("a digit picks the answer in that place, and focus goes on to the next open question", () => {
	open("alarm", { age: 40, sex: "female" });
	expect(at()).toBe("saddleSensation");
	press("1");
	expect(answers.saddleSensation).toBe("normal");
	expect(at()).toBe("bladder");
	press("5");
	expect(answers.bladder).toBe("longstanding");
	expect(at()).toBe("bowel");
});

test("J and N answer yes and no", () => {
	open("patient", { concern: "x", priority: "pain" });
	expect(at()).toBe("wantsImaging");
	press("j");
	expect(answers.wantsImaging).toBe("yes");
	press("N");
	expect(answers.sleepProblem).toBe("no");
});

test("E and U agree and disagree", () => {
	open("risk");
	press("e");
	press("u");
	expect(answers).toEqual({ sbLegPain: "agree", sbShoulderNeck: "disagree" });
});

test("a scale takes 0 to 9, and T for ten", () => {
	open("work", { workStatus: "working", workDemands: "mixed" });
	expect(at()).toBe("workAbility");
	press("0");
	expect(answers.workAbility).toBe(0);
	const scale = document.querySelector<HTMLElement>("[data-question=confidence]");
	if (scale) focusOn(scale);
	press("t");
	expect(answers.confidence).toBe(10);
});

test("a tenth answer is T", () => {
	const container = open("risk");
	const place = container.querySelector<HTMLElement>("[data-question=omDuration]");
	if (place) focusOn(place);
	press("t");
	expect(answers.omDuration).toBe(10);
});

test("0 never answers against what the patient said yes to: it records the rest and goes to the first of them", () => {
	said.yes = ["bladderBowel", "saddle"].map((id) => ({ id, overruled: false }));
	open("alarm", { age: 40, sex: "male", saddleSensation: "reduced" });
	press("0");
	expect(answers.sexualFunction).toBe("normal");
	expect(answers).not.toHaveProperty("bladder");
	expect(answers).not.toHaveProperty("bowel");
	expect(at()).toBe("bladder");
	press("0");
	expect(at()).toBe("bladder");
});

test("0 records what is on screen in the group, keeps what was answered, and goes on to the next group", () => {
	open("alarm", { age: 40, sex: "male", bladder: "longstanding" });
	press("0");
	expect(answers).toMatchObject({
		saddleSensation: "normal",
		bladder: "longstanding",
		bowel: "normal",
		sexualFunction: "normal",
	});
	expect(answers.gaitUnsteady).toBeUndefined();
	expect(at()).toBe("gaitUnsteady");
});

test("0 records nothing of a group that was not wholly on screen", () => {
	const container = open("alarm", { age: 40, sex: "male" });
	const group = container.querySelector<HTMLElement>("[data-group=cauda]");
	vi.spyOn(group as HTMLElement, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 400, 600, 900));
	press("0");
	expect(answers.saddleSensation).toBeUndefined();
	expect(on.onUnseen).toHaveBeenCalledOnce();
});

test("all normal is recorded as examined and normal", () => {
	open("examination");
	press("0");
	expect(answers).toMatchObject({ neuroExamDone: "yes", straightLegRaise: "negative", upperMotorNeuronSigns: "no" });
	expect(answers.power).toBeUndefined();
});

test("a question that an answer opens is next", () => {
	open("alarm", { age: 40, sex: "male" });
	const place = document.querySelector<HTMLElement>("[data-question=cancerHistory]");
	if (place) focusOn(place);
	press("3");
	expect(answers.cancerHistory).toBe("yes");
	expect(at()).toBe("cancerMetastatic");
});

test("nothing fires while text is typed, and Enter goes on", () => {
	open("history");
	expect(at()).toBe("durationDays");
	for (const key of ["1", "j", "0", "?"]) press(key);
	expect(answers).toEqual({});
	expect(on.onHelp).not.toHaveBeenCalled();
	type("3 uker");
	press("Enter");
	expect(answers.durationDays).toBe(21);
	expect(at()).toBe("visit");
});

test("Enter passes over a question, Page Down over a group", () => {
	open("patient", { concern: "x" });
	press("Enter");
	expect(at()).toBe("wantsImaging");
	press("PageDown");
	expect(at()).toBe("sleepProblem");
	press("PageUp");
	expect(at()).toBe("priority");
});

test("Delete takes an answer away", () => {
	open("risk", { sbLegPain: "agree" });
	const place = document.querySelector<HTMLElement>("[data-question=sbLegPain]");
	if (place) focusOn(place);
	press("Delete");
	expect(answers.sbLegPain).toBeUndefined();
});

test("the keys past the last question leave the section", () => {
	open("patient", { barriers: [] });
	const place = document.querySelector<HTMLElement>("[data-question=barriers]");
	if (place) focusOn(place);
	press("PageDown");
	expect(on.onLeaveSection).toHaveBeenCalledWith(1);
});

test("Alt and a digit open a section, Alt 0 the first missing question, Ctrl Enter the plan", () => {
	open("risk");
	press("3", { altKey: true, code: "Digit3" });
	press("0", { altKey: true, code: "Digit0" });
	press("Enter", { ctrlKey: true });
	expect(on.onSection).toHaveBeenCalledWith(3);
	expect(on.onMissing).toHaveBeenCalledOnce();
	expect(on.onPlan).toHaveBeenCalledOnce();
});

test("single keys can be switched off", () => {
	open("risk", {}, false);
	press("e");
	press("?");
	expect(answers).toEqual({});
	expect(on.onHelp).not.toHaveBeenCalled();
});

test("a list is ticked key by key, and 0 says none", () => {
	const container = open("care");
	expect(at()).toBe("analgesics");
	press("1");
	press("2");
	expect(answers.analgesics).toEqual(["paracetamol", "nsaid"]);
	press("0");
	expect(answers.analgesics).toEqual([]);
	expect(screen.getAllByRole("checkbox", { checked: true })).toHaveLength(1);
	expect(container.querySelector("[data-question=analgesics]")?.hasAttribute("data-answered")).toBe(true);
});

test("an invalid number stays, is explained, and is no answer", async () => {
	open("alarm", { age: 40, sex: "male" });
	const place = document.querySelector<HTMLElement>("[data-question=temperatureC]");
	if (place) focusOn(place);
	type("99");
	fireEvent.blur(document.activeElement as HTMLElement);
	expect(await screen.findByText(/Skriv et tall fra 30 til 45/)).toBeTruthy();
	expect(answers.temperatureC).toBeUndefined();
});
