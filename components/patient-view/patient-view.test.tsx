import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PatientLang } from "@/lib/clinical/types";
import type { SheetView } from "@/lib/documents/sheet-view";
import type { NotificationView } from "@/lib/review/types";
import { patientView as t } from "@/lib/texts/patient-view";
import { sheetTexts } from "@/lib/texts/sheet";
import { PatientView } from "./patient-view";

const words = (text: string) => ({ text, original: null });
const sheetIn = (lang: PatientLang): SheetView => ({
	...{ lang, paired: false, emergency: false, marks: [], next: null, goals: null, agreed: null },
	title: words(sheetTexts.title[lang]),
	meta: "Gitt 23. november 2026 · Referanse R-1",
	about: { icon: "about", title: words(sheetTexts.about[lang]), lines: [] },
	calls: { title: words(sheetTexts.help[lang]), numbers: [], life: words("Ring 113."), lists: [], agreed: [] },
	foot: words("Ta med arket."),
});
const alarm: NotificationView = {
	...{ id: "n1", kind: "alarm", reference: "R-7", caseId: "c1", reviewId: "r1", seen: false },
	at: "2026-11-23T09:00:00.000Z",
};

let items: readonly NotificationView[] = [];
/** What the server answers: the sheet, nothing since there is an emergency, or no answer. */
let answer: "sheet" | "emergency" | "none" = "sheet";
let asked: string[] = [];

beforeEach(() => {
	[items, answer, asked] = [[], "sheet", []];
	localStorage.clear();
	vi.stubGlobal("fetch", async (address: string) => {
		if (address.endsWith("/notifications")) return Response.json({ unseen: items.length, items });
		asked.push(address);
		if (answer === "none") throw new TypeError("Failed to fetch");
		const lang = address.includes("sprak=pl") ? "pl" : "nb";
		return Response.json({ sheet: answer === "sheet" ? sheetIn(lang) : null });
	});
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

type Props = Partial<ComponentProps<typeof PatientView>>;
function page(client: QueryClient, props: Props) {
	return (
		<QueryClientProvider client={client}>
			<label>
				Fritekst <textarea />
			</label>
			<PatientView consultationId="k1" isEmergency={false} lang="nb" {...props} />
		</QueryClientProvider>
	);
}
function show(props: Props = {}) {
	const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
	const shown = render(page(client, props));
	return { client, again: (next: Props) => shown.rerender(page(client, next)) };
}
const button = () => screen.getByRole("button", { name: t.show.nb });
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));
const turned = () => screen.queryByRole("heading", { level: 1 });

async function turn() {
	button().focus();
	fireEvent.keyDown(button(), { key: "v" });
	await screen.findByRole("heading", { level: 1, name: sheetTexts.title.nb });
}

test("one key shows the patient their sheet once everything is saved; the button says which", async () => {
	const settle = vi.fn(async () => true);
	show({ settle });
	expect(button().textContent).toContain("V");
	expect(button().getAttribute("aria-keyshortcuts")).toBe("v");
	await turn();
	expect(settle).toHaveBeenCalledOnce();
	expect(screen.getByText(sheetTexts.help.nb)).toBeTruthy();
	expect(document.body.textContent).not.toMatch(/R-1|Ta med arket/);
});

test.each(["Escape", "the key", "the button"])("%s goes back, and focus returns to where it was", async (way) => {
	show();
	await turn();
	const dialog = screen.getByRole("dialog");
	expect(dialog.contains(document.activeElement)).toBe(true);
	if (way === "Escape") fireEvent(dialog, new Event("cancel", { cancelable: true }));
	else if (way === "the key") fireEvent.keyDown(document.activeElement ?? dialog, { key: "v" });
	else fireEvent.click(screen.getByRole("button", { name: t.back.nb }));
	expect(turned()).toBeNull();
	expect(document.activeElement).toBe(button());
});

test("no key of the page behind works from the patient's side", async () => {
	const behind = vi.fn();
	show();
	await turn();
	document.addEventListener("keydown", behind);
	const at = document.activeElement ?? document.body;
	for (const of of [{ key: "Enter", ctrlKey: true }, { key: "p" }, { key: "1", altKey: true }])
		fireEvent.keyDown(at, of);
	document.removeEventListener("keydown", behind);
	expect(behind).not.toHaveBeenCalled();
	expect(turned()).toBeTruthy();
});

test("the sheet can be shown in another language", async () => {
	show();
	await turn();
	expect(screen.getByRole("button", { name: sheetTexts.language.nb }).getAttribute("aria-pressed")).toBe("true");
	fireEvent.click(screen.getByRole("button", { name: sheetTexts.language.pl }));
	await waitFor(() => expect(turned()?.textContent).toContain(sheetTexts.title.pl));
	expect(asked.at(-1)).toContain("sprak=pl");
});

test.each([
	["while someone writes", {}, "textarea"],
	["with another key held", {}, "ctrl"],
	["where single keys are switched off", { keys: false }, "body"],
	["in an emergency", { isEmergency: true }, "body"],
] as const)("the key does nothing %s", async (_, props, where) => {
	show(props);
	const target = where === "textarea" ? screen.getByLabelText("Fritekst") : document.body;
	fireEvent.keyDown(target, { key: "v", ctrlKey: where === "ctrl" });
	await settled();
	expect(asked).toEqual([]);
	expect(turned()).toBeNull();
	if ("isEmergency" in props) expect(screen.queryByRole("button")).toBeNull();
});

test("an alarm that nobody has looked at keeps the screen the clinician's", async () => {
	items = [alarm];
	show();
	await waitFor(() => expect(screen.queryByRole("button")).toBeNull());
	fireEvent.keyDown(document.body, { key: "v" });
	await settled();
	expect(asked).toEqual([]);
});

test.each(["an emergency in this case", "an alarm in another"])("%s takes the screen back", async (what) => {
	const { client, again } = show();
	await turn();
	if (what === "an emergency in this case") again({ isEmergency: true });
	else {
		items = [alarm];
		await act(() => client.invalidateQueries());
	}
	await waitFor(() => expect(turned()).toBeNull());
	again({ isEmergency: false });
	expect(turned()).toBeNull();
});

test.each([
	["what could not be saved", "sheet", async () => false, t.failed.nb],
	["no answer from the server", "none", undefined, t.failed.nb],
	["an emergency that only the server knows of", "emergency", undefined, t.emergency.nb],
] as const)("%s is told, and nothing is shown", async (_, given, settle, words) => {
	answer = given;
	show(settle ? { settle } : {});
	fireEvent.click(button());
	expect((await screen.findByRole("alert")).textContent).toBe(words);
	expect(turned()).toBeNull();
});
