import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { patientQuestion } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import { patientForm as t } from "@/lib/texts/patient-form";
import { callNets } from "@/lib/waiting-room/call-nets";
import type { AskedInstrument, OpenForm } from "@/lib/waiting-room/types";
import { PatientQuestions } from "./patient-questions";

const asked = (lang: PatientLang): AskedInstrument => ({
	...{
		instrument: "orebro-short",
		lang,
		title: `Test title (${lang})`,
		lead: "Test lead",
		source: `Test source (${lang})`,
	},
	items: [
		{
			id: "omDuration",
			text: `Test wording 1 (${lang})`,
			options: [1, 2].map((value) => ({ value, text: `Test answer ${value} (${lang})` })),
		},
		{ id: "omSleep", text: `Test wording 2 (${lang})`, ends: ["Test end 0", "Test end 10"] },
	],
});
const form: Extract<OpenForm, { state: "open" }> = {
	...{ state: "open", practiceName: "Test", moment: "before-visit", answers: {}, alarms: [], version: 0 },
	instruments: [asked("nb"), asked("pl")],
};
const onDone = vi.fn();
const page = (lang: PatientLang) => (
	<PatientQuestions code="TEST" form={form} nets={callNets()} lang={lang} onDone={onDone} />
);

type Sent = { answers: Record<string, unknown>; submit?: boolean };
let sent: Sent[] = [];
let refused: (answers: Sent["answers"]) => boolean = () => false;

beforeEach(() => {
	vi.useFakeTimers();
	onDone.mockClear();
	sent = [];
	refused = () => false;
	vi.stubGlobal("fetch", async (_address: string, { body }: RequestInit) => {
		const one = JSON.parse(String(body)) as Sent;
		sent.push(one);
		const isRefused = refused(one.answers);
		const answer = isRefused ? { type: "urn:ryggvett:problem:invalid", detail: "", status: 422 } : { version: 1 };
		const type = isRefused ? "application/problem+json" : "application/json";
		return new Response(JSON.stringify(answer), {
			status: isRefused ? 422 : 200,
			headers: { "content-type": type },
		});
	});
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const settle = () => act(() => vi.advanceTimersByTimeAsync(1000));
const press = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const done = () => fireEvent.click(screen.getByRole("button", { name: t.send.nb }));
const group = (name: RegExp | string) => screen.queryByRole("group", { name });

test("the instrument is asked in the chosen language with its source, and its answers are those of our question", async () => {
	render(page("nb"));
	expect(screen.getByRole("region", { name: "Test title (nb)" })).toBeTruthy();
	expect(screen.getByText("Test source (nb)")).toBeTruthy();
	press("Test answer 2 (nb)");
	fireEvent.click(screen.getAllByRole("radio", { name: "10, Test end 10" })[0] as HTMLElement);
	await settle();
	expect(sent).toMatchObject([{ answers: { omDuration: 2, omSleep: 10 }, lang: "nb" }]);
});

test("in a language without the words nothing of it is asked, and what was answered is there again", async () => {
	const { rerender } = render(page("nb"));
	press("Test answer 2 (nb)");
	await settle();
	rerender(page("en"));
	expect(group(/Test wording/)).toBeNull();
	expect(screen.queryByText(/Test source/)).toBeNull();
	rerender(page("pl"));
	expect(group("Test wording 1 (pl)")).toBeTruthy();
	expect((screen.getByRole("radio", { name: "Test answer 2 (pl)" }) as HTMLInputElement).checked).toBe(true);
	expect(sent).toHaveLength(1);
});

test("items that are refused hold back neither an alarm answer nor own words, and the patient is told", async () => {
	refused = (answers) => "omDuration" in answers;
	render(page("nb"));
	press("Test answer 1 (nb)");
	fireEvent.change(screen.getAllByRole("textbox")[0] as HTMLElement, { target: { value: "Gå tur" } });
	press(patientQuestion("legs").options?.both?.nb ?? "");
	done();
	await settle();
	expect(sent.map(({ answers }) => answers)).toEqual([{ legs: "both" }, { goal: "Gå tur" }, { omDuration: 1 }]);
	expect(screen.getByText(t.changed.nb)).toBeTruthy();
	expect(onDone).not.toHaveBeenCalled();
	done();
	await settle();
	expect(sent.at(-1)).toMatchObject({ answers: {}, submit: true });
	expect(onDone).toHaveBeenCalledWith("today");
});
