import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PrivateTextProvider } from "@/components/ui/private-text";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as whole } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import type { AnswerChanges, ConsultationView } from "@/lib/consultation/types";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { consultation } from "@/lib/texts/consultation";
import { privateText } from "@/lib/texts/private-text";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { Consultation } from "./consultation";
import { applyChanges } from "./merge";
import { screenContent } from "./screen-content";

vi.mock("next/navigation", () => ({ useRouter: () => ({ push: () => undefined }) }));

const content = screenContent(localise(whole, "nb") as LocalContent);
const t = localise({ form: consultation, result, terms, visits, patient: waitingRoom }, "nb");
const words = localise(privateText, "nb");

/** A server that keeps what it is sent. */
let stored: ConsultationView;
let sent: AnswerChanges[] = [];
const json = (body: object) => new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
const server = async (_address: string, { method, body }: RequestInit = {}) => {
	if (method !== "PATCH") return json(stored);
	const { changes } = JSON.parse(String(body)) as { changes: AnswerChanges };
	sent.push(changes);
	stored = { ...stored, version: stored.version + 1, answers: applyChanges(stored.answers, changes) };
	return json({ version: stored.version, savedAt: stored.savedAt, closed: [] });
};

function open(section: "work" | "patient", answers: Answers = {}) {
	location.hash = section;
	stored = { id: "c1", caseId: "k1", reference: "R-1", status: "draft", version: 1, answers } as ConsultationView;
	stored = { ...stored, savedAt: "2026-03-09T12:00:00.000Z" };
	sent = [];
	render(
		<QueryClientProvider client={new QueryClient()}>
			<PrivateTextProvider words={words}>
				<Consultation
					owner={{ userId: "u1", session: "s1", until: "2030-01-01T00:00:00.000Z", now: "2029-12-31T12:00:00.000Z" }}
					view={stored}
					content={content}
					t={t}
					lang="nb"
					figureSources={{}}
				/>
			</PrivateTextProvider>
		</QueryClientProvider>,
	);
}

const settle = () => act(() => vi.advanceTimersByTimeAsync(2000));
const question = (id: string) => within(document.querySelector<HTMLElement>(`[data-question=${id}]`) as HTMLElement);
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const saving = () => [...document.querySelectorAll("[data-save]")].map((status) => status.getAttribute("data-save"));
const describedBy = (field: HTMLElement) =>
	(field.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("fetch", vi.fn(server));
	sessionStorage.clear();
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const number = `${inventedNumber.slice(0, 6)} ${inventedNumber.slice(6)}`;

test("a worry with a national identity number is warned of and not sent; other answers are saved", async () => {
	open("patient");
	await settle();
	const field = question("concern").getByRole("textbox");
	write(field, `Redd for prolaps, f. ${number}`);
	const announced = question("concern").getByRole("status");
	expect(announced.textContent).toBe(words.certain);
	expect(describedBy(field)).toContain(words.certain);
	fireEvent.click(question("wantsImaging").getByRole("radio", { name: /Ja/ }));
	await settle();
	expect(sent).toEqual([{ wantsImaging: "yes" }]);
	expect((field as HTMLTextAreaElement).value).toContain(number);
	expect(new Set(saving())).toEqual(new Set(["withheld"]));
	expect(document.querySelector("[data-save]")?.textContent).toMatch(/^Lagret .*, men ikke teksten med fødselsnummer$/);
	expect(JSON.stringify({ ...sessionStorage })).not.toContain(number);

	fireEvent.blur(field);
	await settle();
	expect(question("concern").queryByText(/tegn/)).toBeNull();

	write(field, "Redd for prolaps");
	await settle();
	expect(announced.textContent).toBe("");
	expect(sent).toEqual([{ wantsImaging: "yes" }, { concern: "Redd for prolaps" }]);
	expect(new Set(saving())).toEqual(new Set(["saved"]));
});

test("half a number that was saved while it was typed goes, and the words from before stand", async () => {
	open("patient", { concern: "Redd for prolaps" });
	await settle();
	const field = question("concern").getByRole("textbox");
	write(field, `Redd for prolaps ${inventedNumber.slice(0, 10)}`);
	await settle();
	write(field, `Redd for prolaps ${inventedNumber}`);
	await settle();
	expect(sent.at(-1)).toEqual({ concern: "Redd for prolaps" });
	expect(stored.answers).toEqual({ concern: "Redd for prolaps" });
	expect(saving()).toContain("withheld");
});

test("what only looks like one is warned of, and saved", async () => {
	open("patient");
	await settle();
	write(question("concern").getByRole("textbox"), slipped(inventedNumber));
	expect(question("concern").getByRole("status").textContent).toBe(words.likely);
	await settle();
	expect(sent).toEqual([{ concern: slipped(inventedNumber) }]);
	expect(saving()).toContain("saved");
});

test("a goal with one is not sent, nor the goals beside it", async () => {
	open("work");
	await settle();
	const cell = (name: string) => question("goals").getByRole("textbox", { name });
	write(cell("Mål 1: Aktivitet"), `Gå til ${number}`);
	write(cell("Mål 1: Nå"), "2");
	write(cell("Mål 1: Mål"), "8");
	await settle();
	expect(question("goals").getByRole("status").textContent).toBe(words.certain);
	expect(describedBy(cell("Mål 1: Aktivitet"))).toContain(words.certain);
	expect(sent).toEqual([]);
	write(cell("Mål 1: Aktivitet"), "Gå til butikken");
	await settle();
	expect(sent).toEqual([{ goals: [{ activity: "Gå til butikken", now: 2, target: 8 }] }]);
});

test("a draft that was saved with one before is shown, and not changed by being opened", async () => {
	open("patient", { concern: `F. ${inventedNumber}` });
	await settle();
	expect(question("concern").getByRole("status").textContent).toBe(words.certain);
	expect(sent).toEqual([]);
	fireEvent.click(question("wantsImaging").getByRole("radio", { name: /Ja/ }));
	await settle();
	expect(sent).toEqual([{ wantsImaging: "yes" }]);
	expect(saving()).toContain("withheld");
});
