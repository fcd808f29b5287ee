import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import type { Physiotherapist } from "@/lib/review/types";
import { review } from "@/lib/texts/review";
import { ShareForm } from "./share-form";

const t = localise(review.share, "nb");
const own: Physiotherapist = { id: "jonas", name: "Jonas Vik", external: false };
const outside: Physiotherapist = { id: "sissel", name: "Sissel Moen", external: true };

let people: readonly Physiotherapist[];
let sent: { url: string; body: Record<string, unknown> }[] = [];
let answer: { status: number; body: unknown };

beforeEach(() => {
	[people, sent, answer] = [[own, outside], [], { status: 201, body: { id: "r1" } }];
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		if (url === "/api/physiotherapists") return Response.json({ physiotherapists: people });
		sent.push({ url, body: JSON.parse(String(init.body)) });
		return Response.json(answer.body, { status: answer.status });
	});
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

async function open() {
	render(
		<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
			<ShareForm consultationId="k1" t={t} />
		</QueryClientProvider>,
	);
	fireEvent.click(screen.getByRole("button", { name: t.title }));
	if (people.length > 0) await screen.findAllByRole("option", { name: /\(utenfra\)|Jonas/ });
}
const send = () => fireEvent.click(screen.getByRole("button", { name: t.send }));

test("two clicks send the plan to whoever is free", async () => {
	await open();
	send();
	expect((await screen.findByRole("link", { name: t.open })).getAttribute("href")).toBe("/gjennomgang/r1");
	expect(sent).toEqual([
		{ url: "/api/consultations/k1/reviews", body: { toUserId: null, key: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
	]);
});

test("a person and a question can be chosen", async () => {
	await open();
	fireEvent.change(screen.getByLabelText(t.to), { target: { value: "sissel" } });
	fireEvent.change(screen.getByLabelText(t.question), { target: { value: " Passer dette? " } });
	send();
	await waitFor(() => expect(sent[0]?.body).toMatchObject({ toUserId: "sissel", question: "Passer dette?" }));
});

test("a practice without physiotherapists of its own sends by name", async () => {
	people = [outside];
	await open();
	expect(screen.getAllByRole("option").map(({ textContent }) => textContent)).toEqual(["Sissel Moen (utenfra)"]);
	send();
	await waitFor(() => expect(sent[0]?.body).toMatchObject({ toUserId: "sissel" }));
});

test("a practice without any is told who can invite one", async () => {
	people = [];
	await open();
	expect(await screen.findByText(t.none)).toBeTruthy();
});

test("a plan that waits with them already leads to where it waits, and a second try is the same request", async () => {
	const problem = { type: "urn:ryggvett:problem:overtaken", title: "", status: 409, detail: "", requestId: "" };
	answer = { status: 409, body: { ...problem, current: { id: "r9" } } };
	await open();
	send();
	expect((await screen.findByRole("link", { name: t.open })).getAttribute("href")).toBe("/gjennomgang/r9");
	send();
	await waitFor(() => expect(sent).toHaveLength(2));
	expect(sent[1]?.body.key).toBe(sent[0]?.body.key);
});

test("what is refused is said in the server's words", async () => {
	const problem = { type: "urn:ryggvett:problem:invalid", title: "", status: 422, detail: "", requestId: "" };
	answer = { status: 422, body: { ...problem, errors: [{ key: "consultation", message: "Planen må signeres." }] } };
	await open();
	send();
	expect((await screen.findByRole("alert")).textContent).toContain("Planen må signeres.");
});
