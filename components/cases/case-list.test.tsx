import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useSyncExternalStore } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PrivateTextProvider } from "@/components/ui/private-text";
import { localise } from "@/lib/clinical/engine/localise";
import { usualColumns } from "@/lib/consultation/case-filter";
import type { CaseRow } from "@/lib/consultation/types";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { caseList } from "@/lib/texts/case-list";
import { privateText } from "@/lib/texts/private-text";
import { terms } from "@/lib/texts/terms";
import { caseAddress } from "./case-address";
import { CaseList } from "./case-list";

/** As Next has it: the search part of the address, told anew whenever the history moves. */
const moved = new EventTarget();
vi.mock("next/navigation", () => ({
	useSearchParams: () =>
		new URLSearchParams(
			useSyncExternalStore(
				(listen) => {
					moved.addEventListener("move", listen);
					return () => moved.removeEventListener("move", listen);
				},
				() => location.search,
			),
		),
}));
const row = (number: number, changes: Partial<CaseRow> = {}): CaseRow => ({
	id: `case-${number}`,
	consultationId: `consultation-${number}`,
	reference: `P-${number}`,
	status: "draft",
	class: "usual",
	settled: false,
	stratum: null,
	phase: null,
	gp: null,
	birthYear: null,
	createdAt: "2026-01-02T10:00:00.000Z",
	savedAt: "2026-03-04T10:00:00.000Z",
	signedAt: null,
	...changes,
});
const gps = [
	{ id: "01900000-0000-7000-8004-000000000001", name: "Kari Lunde", former: false },
	{ id: "01900000-0000-7000-8004-000000000002", name: "Ole Vik", former: true },
];

let asked: { url: string; body: unknown }[];
let rows: CaseRow[];
let answer: () => Response;
beforeEach(() => {
	asked = [];
	rows = [row(1)];
	answer = () => Response.json({ cases: rows, next: null });
	vi.stubGlobal("fetch", async (url: string, { body }: RequestInit) => {
		asked.push({ url, body: JSON.parse(String(body)) });
		return answer();
	});
	for (const name of ["pushState", "replaceState"] as const) {
		const original = history[name].bind(history);
		vi.spyOn(history, name).mockImplementation((...state) => {
			original(...state);
			moved.dispatchEvent(new Event("move"));
		});
	}
	history.replaceState(null, "", "/saker");
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	// biome-ignore lint/suspicious/noDocumentCookie: as the component writes it
	document.cookie = "columns=; max-age=0";
});

function show(address = "/saker", { typed = "", first = rows, next = null as string | null, mayExport = false } = {}) {
	history.replaceState({ typed }, "", address);
	const query = caseAddress.read(new URLSearchParams(location.search));
	const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } });
	return render(
		<QueryClientProvider client={client}>
			<PrivateTextProvider words={localise(privateText, "nb")}>
				<CaseList
					t={localise(caseList, "nb")}
					terms={localise({ class: terms.class, stratum: terms.stratum, phase: terms.phase }, "nb")}
					lang="nb"
					first={{ query, page: { cases: first, next } }}
					gps={gps}
					nobody={false}
					columns={usualColumns}
					mayExport={mayExport}
				/>
			</PrivateTextProvider>
		</QueryClientProvider>,
	);
}
const search = (body: object) => ({ url: "/api/cases/search", body });
const searchField = () => screen.getByRole<HTMLInputElement>("searchbox", { name: "Søk etter referanse" });
const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const choose = (name: string, value: string) => fireEvent.change(select(name), { target: { value } });

test("a choice is a step in the address and asks the server", async () => {
	show();
	expect(asked).toEqual([]);
	choose("Klasse", "urgent");
	expect(location.search).toBe("?klasse=haster");
	expect(history.pushState).toHaveBeenCalledTimes(1);
	await waitFor(() => expect(asked).toEqual([search({ class: "urgent" })]));
});

test("the address is the choice: what it says is chosen and named", () => {
	show(`/saker?lege=${gps[1]?.id}&fra=2026-01-02&rekkefolge=eldste`);
	expect(select("Lege").selectedOptions[0]?.text).toBe("Ole Vik (sluttet)");
	expect(screen.getByLabelText<HTMLInputElement>("Lagret fra og med").value).toBe("2026-01-02");
	expect(select("Rekkefølge").value).toBe("oldest-created");
	const chips = within(screen.getByRole("list", { name: "Filtre i bruk" })).getAllByRole("button");
	expect(chips.map((chip) => chip.textContent)).toEqual([
		"Lege: Ole Vik (sluttet)",
		"Lagret fra og med: 2. jan. 2026",
		"Nullstill",
	]);
});

test("a chip takes its filter away, and the rest stays", () => {
	show("/saker?klasse=haster&status=utkast&rekkefolge=eldste");
	fireEvent.click(screen.getByRole("button", { name: "Fjern filteret Klasse: Haster" }));
	expect(location.search).toBe("?status=utkast&rekkefolge=eldste");
});

test("all filters are taken away at once; the order is none", () => {
	show("/saker?klasse=haster&rekkefolge=referanse-bakfra", { typed: "p" });
	expect(searchField().value).toBe("p");
	fireEvent.click(screen.getByRole("button", { name: "Nullstill" }));
	expect(location.search).toBe("?rekkefolge=referanse-bakfra");
	expect(searchField().value).toBe("");
});

test("a search is no part of the address, is one step however many letters it has, and says which order it stands in", async () => {
	show("/saker?rekkefolge=eldste");
	const field = searchField();
	for (const value of ["p", "p-", "p-1"]) fireEvent.change(field, { target: { value } });
	await waitFor(() => expect(asked).toEqual([search({ search: "p-1", sort: "oldest-created" })]));
	expect(history.pushState).not.toHaveBeenCalled();
	expect([location.search, history.state.typed]).toEqual(["?rekkefolge=eldste", "p-1"]);
	expect(await screen.findByText(/Treffene er sortert etter referanse\./)).toBeTruthy();
	expect(screen.getByRole("columnheader", { name: "Referanse" }).getAttribute("aria-sort")).toBe("ascending");
	expect(screen.queryByRole("button", { name: "Lagret" })).toBeNull();
});

test("a choice made while a search is written takes no letter away", async () => {
	show();
	fireEvent.change(searchField(), { target: { value: "p-1" } });
	choose("Status", "signed");
	await waitFor(() => expect(asked.at(-1)).toEqual(search({ search: "p-1", status: "signed" })));
	expect(location.search).toBe("?status=signert");
	expect(searchField().value).toBe("p-1");
});

test("going back puts the words of the search back", async () => {
	show("/saker?status=utkast", { typed: "p" });
	expect(searchField().value).toBe("p");
	act(() => history.replaceState({ typed: "kari" }, "", "/saker"));
	await waitFor(() => expect(searchField().value).toBe("kari"));
});

test("going back between two searches at the same address puts the words back", async () => {
	show("/saker", { typed: "p" });
	fireEvent.click(screen.getByRole("button", { name: /Fjern filteret Referansen/ }));
	expect([history.state.typed, searchField().value]).toEqual(["", ""]);
	act(() => {
		history.replaceState({ typed: "p" }, "");
		window.dispatchEvent(new PopStateEvent("popstate"));
	});
	expect(searchField().value).toBe("p");
});

test.each([inventedNumber, slipped(inventedNumber)])("a national identity number is not searched for: %s", (number) => {
	vi.useFakeTimers();
	show();
	fireEvent.change(searchField(), { target: { value: number } });
	act(() => void vi.runAllTimers());
	expect(screen.getByText(localise(privateText, "nb").search)).toBeTruthy();
	expect(asked).toEqual([]);
	expect(history.state.typed).toBe("");
});

test("one key leads to the search", () => {
	show();
	fireEvent.keyDown(document.body, { key: "/" });
	expect(document.activeElement).toBe(searchField());
});

test("a column's head turns the order, and says which way it stands", () => {
	show();
	const head = (name: string) => screen.getByRole("columnheader", { name });
	expect(head("Lagret").getAttribute("aria-sort")).toBe("descending");
	fireEvent.click(within(head("Lagret")).getByRole("button"));
	expect(location.search).toBe("?rekkefolge=lagret-for-lengst-siden");
	expect(head("Lagret").getAttribute("aria-sort")).toBe("ascending");
	fireEvent.click(within(head("Referanse")).getByRole("button"));
	expect(location.search).toBe("?rekkefolge=referanse");
	expect(head("Lagret").getAttribute("aria-sort")).toBeNull();
	expect(head("Referanse").getAttribute("aria-sort")).toBe("ascending");
});

test("a year half typed is no filter yet", () => {
	show("/saker?status=utkast");
	const day = (value: string) => fireEvent.change(screen.getByLabelText("Lagret til og med"), { target: { value } });
	day("0202-06-01");
	expect(location.search).toBe("?status=utkast");
	day("2026-06-01");
	expect(location.search).toBe("?status=utkast&til=2026-06-01");
	day("");
	expect(location.search).toBe("?status=utkast");
});

test("what nobody knows is said so, and a class that is not settled is not said", () => {
	show();
	const cells = within(screen.getAllByRole("row")[1] as HTMLElement).getAllByRole("cell");
	expect(cells.map((cell) => cell.textContent)).toEqual([
		"Ikke ferdig vurdert",
		"ikke skåret",
		"ikke spurt",
		"Utkast",
		"ikke oppgitt",
		"4. mars 2026 kl. 11.00",
	]);
});

test("columns are chosen, kept for the next visit, and put back", () => {
	show();
	const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name, hidden: true });
	const heads = () => screen.getAllByRole("columnheader").map((head) => head.textContent);
	expect(box("Referanse").disabled).toBe(true);
	fireEvent.click(box("Risikogruppe"));
	fireEvent.click(box("Fødselsår"));
	expect(heads()).toEqual(["Referanse", "Klasse", "Fase", "Status", "Lege", "Lagret", "Fødselsår"]);
	expect(document.cookie).toContain("columns=reference.class.phase.status.gp.saved.birthYear");
	fireEvent.click(screen.getByRole("button", { name: "Vanlige kolonner", hidden: true }));
	expect(heads()).toEqual(["Referanse", "Klasse", "Risikogruppe", "Fase", "Status", "Lege", "Lagret"]);
	expect(document.cookie).not.toContain("columns=reference");
});

test.each([
	["/saker", "", "Ingen saker ennå.", false],
	["/saker?klasse=haster", "", "Ingen sak samsvarer med filtrene.", true],
	["/saker", "x", "Ingen sak har en referanse som begynner med «x».", true],
	["/saker?status=utkast", "x", "Ingen sak som samsvarer med filtrene, har en referanse som begynner med «x».", true],
])("an empty list at %s with the search «%s» says why", async (address, typed, words, canClear) => {
	rows = [];
	show(address, { typed });
	expect(await screen.findByText(words)).toBeTruthy();
	expect(screen.queryAllByRole("button", { name: "Nullstill" }).length > 0).toBe(canClear);
});

test("a list that does not come says so and is asked for again", async () => {
	show();
	answer = () => new Response(null, { status: 500 });
	choose("Status", "draft");
	expect(await screen.findByRole("alert")).toBeTruthy();
	rows = [row(7)];
	answer = () => Response.json({ cases: rows, next: null });
	fireEvent.click(screen.getByRole("button", { name: "Prøv igjen" }));
	expect((await screen.findAllByText("P-7")).length).toBeGreaterThan(0);
	expect(screen.queryByRole("alert")).toBeNull();
});

test("more cases come below those that are there, and the focus goes on to the first of them", async () => {
	show("/saker", { next: "cursor" });
	rows = [row(2)];
	fireEvent.click(screen.getByRole("button", { name: "Vis flere" }));
	await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(3));
	expect(asked).toEqual([search({ before: "cursor" })]);
	expect(screen.queryByRole("button", { name: "Vis flere" })).toBeNull();
	expect(screen.getByText(/Alle 2 saker vises/)).toBeTruthy();
	expect(document.activeElement?.getAttribute("data-case")).toBe("case-2");
});

test("only who may export is offered it", () => {
	show();
	expect(screen.queryByRole("button", { name: "Eksporter" })).toBeNull();
	cleanup();
	show("/saker", { mayExport: true });
	expect(screen.getByRole("button", { name: "Eksporter" })).toBeTruthy();
});
