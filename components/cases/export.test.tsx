import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { caseList } from "@/lib/texts/case-list";
import { ExportButton } from "./export-button";

type Sent = { url: string; body: unknown };
let sent: Sent[];
let file: ReadableStreamDefaultController<Uint8Array>;
let saved: { name: string; text: Promise<string> }[];
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(() => {
	sent = [];
	saved = [];
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		sent.push({ url, body: init.body && JSON.parse(String(init.body)) });
		if (url === "/api/cases/count") return Response.json({ count: 3 });
		const stream = new ReadableStream<Uint8Array>({
			start(controller) {
				file = controller;
				init.signal?.addEventListener("abort", () => controller.error(new DOMException("", "AbortError")));
			},
		});
		const headers = { "x-rows": "3", "content-disposition": 'attachment; filename="ryggvett-saker-2026-03-04.csv"' };
		return new Response(stream, { headers });
	});
	let last: Blob;
	vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
		last = blob as Blob;
		return "blob:x";
	});
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
		saved.push({ name: this.download, text: last.text() });
	});
	HTMLDialogElement.prototype.showModal ??= () => undefined;
});
afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function open() {
	render(
		<QueryClientProvider client={new QueryClient()}>
			<ExportButton filter={{ status: "draft" }} columns={["reference", "gp"]} t={localise(caseList, "nb")} lang="nb" />
		</QueryClientProvider>,
	);
	fireEvent.click(screen.getByRole("button", { name: "Eksporter" }));
	expect(await screen.findByText("3 saker")).toBeTruthy();
}
const start = () => fireEvent.click(screen.getByRole("button", { name: "Lag filen", hidden: true }));
const exported = () => sent.filter(({ url }) => url === "/api/cases/export").map(({ body }) => body);

test("the file is saved under its name once it has all come, and the way there is shown", async () => {
	await open();
	expect(sent).toEqual([{ url: "/api/cases/count", body: { status: "draft" } }]);
	start();
	await waitFor(() => expect(screen.getByText("0 av 3 saker")).toBeTruthy());
	expect(exported()).toEqual([{ filter: { status: "draft" }, columns: ["reference", "gp"] }]);
	file.enqueue(bytes("Referanse;Lege\r\nP-1;a\r\nP-"));
	expect(await screen.findByText("1 av 3 saker")).toBeTruthy();
	const bar = screen.getByRole<HTMLProgressElement>("progressbar", { hidden: true });
	expect([bar.value, bar.max]).toEqual([1, 3]);
	file.enqueue(bytes("2;b\r\nP-3;c\r\n"));
	expect(await screen.findByText("3 av 3 saker")).toBeTruthy();
	expect(saved).toEqual([]);
	file.close();
	expect(await screen.findByText("Filen er lagret: ryggvett-saker-2026-03-04.csv")).toBeTruthy();
	expect(saved.map(({ name }) => name)).toEqual(["ryggvett-saker-2026-03-04.csv"]);
	expect(await saved[0]?.text).toBe("Referanse;Lege\r\nP-1;a\r\nP-2;b\r\nP-3;c\r\n");
});

test("the columns of the file are chosen, one at least", async () => {
	await open();
	const box = (name: string) => screen.getByRole("checkbox", { name, hidden: true });
	fireEvent.click(box("Referanse"));
	fireEvent.click(box("Lege"));
	expect(screen.getByText("Velg minst én kolonne.")).toBeTruthy();
	start();
	expect(exported()).toEqual([]);
	fireEvent.click(box("Klasse"));
	start();
	await waitFor(() => expect(exported()).toEqual([{ filter: { status: "draft" }, columns: ["class"] }]));
});

test("cancelled, nothing is saved and it can be started again", async () => {
	await open();
	start();
	expect(await screen.findByText("0 av 3 saker")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Avbryt", hidden: true }));
	await waitFor(() => expect(screen.queryByRole("progressbar", { hidden: true })).toBeNull());
	expect(saved).toEqual([]);
	expect(screen.getByRole("button", { name: "Lag filen", hidden: true })).toBeTruthy();
});

test("half a file is no file", async () => {
	await open();
	start();
	expect(await screen.findByText("0 av 3 saker")).toBeTruthy();
	file.enqueue(bytes("Referanse;Lege\r\nP-1;a\r\n"));
	file.error(new TypeError("network"));
	expect(await screen.findByText("Eksporten stoppet. Ingen fil er lagret.")).toBeTruthy();
	expect(saved).toEqual([]);
});
