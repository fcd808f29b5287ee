import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CallLevel, callAdvice, callWords, patientQuestion } from "@/lib/clinical/content/patient-form";
import { hardWords } from "@/lib/clinical/engine/plain-words";
import { readability } from "@/lib/clinical/engine/readability";
import { patientLangs } from "@/lib/clinical/types";
import { patientForm as t } from "@/lib/texts/patient-form";
import { callNets } from "@/lib/waiting-room/call-nets";
import type { OpenForm } from "@/lib/waiting-room/types";
import { PatientPage } from "./patient-page";

type Sent = { answers: Record<string, unknown>; alarms?: string[]; submit?: boolean };
let sent: Sent[] = [];
/** What the code opens, or the problem that it meets. */
let found: OpenForm | "link-spent" | "too-many";
let isOffline = false;

const open: Extract<OpenForm, { state: "open" }> = {
	...{ state: "open", practiceName: "Test", moment: "before-visit", answers: {}, alarms: [], version: 0 },
	...{ instruments: [], now: "2026-11-27T08:00:00.000Z", until: "2026-12-04T08:00:00.000Z" },
};
const later: typeof open = { ...open, moment: "week-6" };

beforeEach(() => {
	vi.useFakeTimers();
	sent = [];
	isOffline = false;
	window.location.hash = "#TEST";
	vi.stubGlobal("fetch", async (address: string, { body }: RequestInit) => {
		if (isOffline) throw new TypeError("Failed to fetch");
		const isLookup = address.endsWith("/lookup");
		if (!isLookup) sent.push(JSON.parse(String(body)) as Sent);
		const status = typeof found !== "string" ? 200 : found === "too-many" ? 429 : 410;
		const problem = { type: `urn:ryggvett:problem:${found}`, detail: "", status };
		const type = status === 200 ? "application/json" : "application/problem+json";
		return new Response(JSON.stringify(status !== 200 ? problem : isLookup ? found : { version: 1 }), {
			status,
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
async function opened(form: typeof found) {
	found = form;
	render(<PatientPage first="nb" nets={callNets()} isDemo={false} />);
	await settle();
}
const group = (id: Parameters<typeof patientQuestion>[0]) =>
	screen.queryByRole("group", { name: patientQuestion(id).label.nb });
const answer = (id: Parameters<typeof patientQuestion>[0], name: string) =>
	fireEvent.click(within(group(id) as HTMLElement).getByRole("radio", { name }));
const numbers = () => screen.getAllByRole("link").map((link) => link.getAttribute("href"));
const lists = () => screen.queryByText(callWords.today.nb);

test.each(["sudden", "saddle", "bladderBowel", "sex", "legPower"] as const)(
	"yes to %s folds everything else away, is sent at once, and the form can be gone on with",
	async (id) => {
		await opened(open);
		answer(id, "Ja");
		const { level } = patientQuestion(id).alarm ?? { level: "soon" as const };
		expect(within(screen.getByRole("alert")).getByText(callAdvice[level].title.nb)).toBeTruthy();
		expect(screen.queryAllByRole("radio", { name: "Ja" })).toEqual([]);
		expect(screen.queryByRole("button", { name: t.send.nb })).toBeNull();
		expect(numbers()[0]).toBe(level === "life" ? "tel:113" : "tel:116117");
		expect(document.activeElement?.contains(screen.getByRole("alert"))).toBe(true);
		await act(() => vi.advanceTimersByTimeAsync(0));
		expect(sent).toMatchObject([{ answers: { [id]: "yes" }, alarms: [id] }]);
		fireEvent.click(screen.getByRole("button", { name: t.goOn.nb }));
		expect(document.activeElement?.getAttribute("name")).toBe(id);
		answer(id, "Nei");
		await settle();
		expect(within(group(id) as HTMLElement).getByText(callAdvice[level].title.nb)).toBeTruthy();
		answer("pain" as const, `0, ${patientQuestion("pain").ends?.[0].nb}`);
		await settle();
		expect(sent.at(-1)?.alarms).toBeUndefined();
	},
);

test.each([
	["legs", "I begge bein"],
	["fever", "Ja"],
	["injury", "Ja"],
	["cancer", "Ja"],
] as const)("%s asks to phone today, at every moment, and leaves the questions where they are", async (id, words) => {
	for (const form of [open, later]) {
		await opened(form);
		answer(id, words);
		expect(within(group(id) as HTMLElement).getByText(callAdvice.today.title.nb)).toBeTruthy();
		expect(group("saddle")).toBeTruthy();
		cleanup();
	}
});

test("a changed answer that was never sent is still told as an alarm", async () => {
	await opened(open);
	isOffline = true;
	answer("fever", "Ja");
	await act(() => vi.advanceTimersByTimeAsync(0));
	answer("fever", "Nei");
	await settle();
	expect(screen.getByText(t.offline.nb)).toBeTruthy();
	isOffline = false;
	await act(() => vi.advanceTimersByTimeAsync(6000));
	expect(sent).toMatchObject([{ answers: { fever: "no" }, alarms: ["fever"] }]);
});

test("a form that is opened again still says to phone, though the answer was changed", async () => {
	await opened({ ...open, answers: { saddle: "no" }, alarms: ["saddle"] });
	expect(screen.getByText(callAdvice.now.title.nb)).toBeTruthy();
	expect(group("saddle")).toBeNull();
});

test("worse asks to get in touch, also on the last page", async () => {
	await opened(later);
	answer("usual", "Nei, verre");
	expect(within(group("usual") as HTMLElement).getByText(callAdvice.soon.text.nb)).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: t.send.nb }));
	await settle();
	expect(screen.getByText(callAdvice.soon.text.nb)).toBeTruthy();
	expect(screen.getByText(t.afterwards.noVisit.nb)).toBeTruthy();
	expect(lists()).toBeTruthy();
});

const submitted = (moment: "before-visit" | "week-2" | "week-6" | "week-12", call: CallLevel | null): OpenForm => ({
	...{ state: "submitted", practiceName: "Test", moment, call },
});

test.each([
	["before-visit", null, "atVisit"],
	["before-visit", "now", "callYourself"],
	["before-visit", "today", "callYourself"],
	["week-2", null, "noVisit"],
	["week-6", "soon", "noVisit"],
	["week-12", "life", "callYourself"],
] as const)("handed in at %s with %s: what becomes of the answers, and when to phone", async (moment, level, kept) => {
	await opened(submitted(moment, level));
	expect(screen.getByText(t.afterwards[kept].nb)).toBeTruthy();
	if (kept !== "atVisit") expect(document.body.textContent).not.toContain("til timen");
	if (level) expect(screen.getByText(callAdvice[level].title.nb)).toBeTruthy();
	expect(numbers().length).toBeGreaterThan(0);
	expect(lists()).toBeTruthy();
});

test.each(["link-spent", "too-many"] as const)("%s: when to phone, and the numbers", async (problem) => {
	await opened(problem);
	expect(screen.getByRole("alert")).toBeTruthy();
	expect(numbers()).toEqual(["tel:116117", "tel:113"]);
	expect(lists()).toBeTruthy();
});

test("a code that is not due yet, and one that is withdrawn on the way: when to phone, and the numbers", async () => {
	await opened({ state: "not-yet", practiceName: "Test", from: "2026-12-11" });
	expect(screen.getByText(/11\. desember 2026/)).toBeTruthy();
	expect(numbers()).toEqual(["tel:116117", "tel:113"]);
	cleanup();
	await opened(open);
	found = "link-spent";
	answer("fever", "Nei");
	await settle();
	expect(numbers()).toEqual(["tel:116117", "tel:113"]);
	expect(lists()).toBeTruthy();
});

test("the page for the code says whom to phone, and that nobody reads the answers", async () => {
	window.location.hash = "";
	render(<PatientPage first="nb" nets={callNets()} isDemo={false} />);
	await settle();
	expect(screen.getByText(/^Ingen leser dette nå/).textContent).toMatch(/116\s117.*113/);
	fireEvent.click(screen.getByRole("radio", { name: "Polski" }));
	expect(screen.getByText(/^Nikt tego teraz nie czyta/)).toBeTruthy();
	expect(screen.getByRole("contentinfo").textContent?.trim()).toBe(t.about.pl);
});

test.each(patientLangs)(
	"what stands around the questions in %s frightens nobody and has no words for clinicians",
	(lang) => {
		const said = Object.values(t).flatMap((text) =>
			"nb" in text ? [text[lang]] : Object.values(text).map((one) => one[lang]),
		);
		expect(said.flatMap((text) => hardWords(text, lang))).toEqual([]);
		expect(said.join(" ")).not.toMatch(/CE-|beslutning|decision support/i);
		if (lang === "nb" || lang === "nn") expect(readability(said.join("\n")).lix).toBeLessThanOrEqual(30);
	},
);

test.each(patientLangs)("the lists of when to phone are whole in %s", (lang) => {
	const { life, lists: both } = callNets()[lang];
	expect(life).toContain("113");
	expect(both.map(({ items }) => items.length)).toEqual([5, 4]);
});
