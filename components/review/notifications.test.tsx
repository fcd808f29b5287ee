import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import type { NotificationView } from "@/lib/review/types";
import { review } from "@/lib/texts/review";
import { AlarmBanner } from "./alarm-banner";
import { Notifications } from "./notifications";

const path = vi.hoisted(() => ({ now: "/saker" }));
vi.mock("next/navigation", () => ({ usePathname: () => path.now }));

const t = localise(review.notifications, "nb");
const one = (more: Partial<NotificationView> = {}): NotificationView => ({
	...{ id: "n1", kind: "question", reference: "R-7", caseId: "c1", reviewId: "r1", seen: false },
	at: "2026-11-23T09:00:00.000Z",
	...more,
});

let items: readonly NotificationView[] = [];
let sent: unknown[] = [];
let asked = 0;
let status = 200;

beforeEach(() => {
	[items, sent, asked, status] = [[], [], 0, 200];
	path.now = "/saker";
	vi.useFakeTimers({ shouldAdvanceTime: true });
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		if (url.endsWith("/seen")) {
			const { ids } = JSON.parse(String(init.body));
			sent.push(ids);
			items = items.map((item) => (ids.includes(item.id) ? { ...item, seen: true } : item));
		} else asked++;
		const body = { unseen: items.filter(({ seen }) => !seen).length, items };
		return new Response(JSON.stringify(status === 200 ? body : { type: "x:sign-in", detail: "", status }), { status });
	});
});
afterEach(() => {
	cleanup();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function show() {
	const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
	return render(
		<QueryClientProvider client={client}>
			<AlarmBanner t={t} />
			<Notifications t={t} lang="nb" />
		</QueryClientProvider>,
	);
}
const tick = () => vi.advanceTimersByTimeAsync(10_000);

test("what is new is counted, and each leads to its review", async () => {
	items = [one(), one({ id: "n2", kind: "finished", reference: "R-8", reviewId: "r2" }), one({ id: "n3", seen: true })];
	show();
	await screen.findByLabelText("Varsler, 2 nye");
	const links = screen.getAllByRole("link", { hidden: true });
	expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
		["Spørsmål om sak R-7 (ny)23. nov. 2026 kl. 10.00", "/gjennomgang/r1"],
		["Gjennomgangen av sak R-8 er avsluttet (ny)23. nov. 2026 kl. 10.00", "/gjennomgang/r2"],
		["Spørsmål om sak R-723. nov. 2026 kl. 10.00", "/gjennomgang/r1"],
	]);
});

test("it asks again by itself, also behind another tab, and stops when the session has ended", async () => {
	show();
	await waitFor(() => expect(asked).toBe(1));
	await tick();
	expect(asked).toBe(2);
	status = 401;
	await tick();
	expect(asked).toBe(3);
	await tick();
	await tick();
	expect(asked).toBe(3);
});

test("a new alarm comes into the banner, and stays until it is opened", async () => {
	show();
	await waitFor(() => expect(asked).toBe(1));
	expect(screen.getByRole("alert").textContent).toBe("");
	items = [one({ kind: "alarm" }), one({ id: "n2", kind: "alarm", seen: true })];
	await tick();
	await waitFor(() => expect(screen.getByRole("alert").textContent).toBe("Nytt alarmfunn i sak R-7Åpne nå"));
	expect(screen.getByRole("link", { name: "Åpne nå" }).getAttribute("href")).toBe("/gjennomgang/r1");
	await tick();
	expect(screen.getByRole("alert").textContent).not.toBe("");
	expect(sent).toEqual([]);
});

test("whoever has the review open has seen what is told of it, and only of it", async () => {
	path.now = "/gjennomgang/r1";
	items = [one({ kind: "alarm" }), one({ id: "n2", reviewId: "r2" })];
	show();
	await waitFor(() => expect(sent).toEqual([["n1"]]));
	await screen.findByLabelText("Varsler, 1 nye");
	expect(screen.getByRole("alert").textContent).toBe("");
});

test("all can be marked as seen at once", async () => {
	items = [one(), one({ id: "n2", reviewId: "r2" })];
	show();
	fireEvent.click(await screen.findByRole("button", { name: "Merk alle som sett", hidden: true }));
	await waitFor(() => expect(sent).toEqual([["n1", "n2"]]));
	await screen.findByLabelText("Varsler");
});
