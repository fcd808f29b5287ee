import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { ApiProblem } from "@/lib/http/problem";
import { confirmIdentity } from "@/lib/texts/sign-in";
import { ConfirmIdentityProvider, isCancelled, useConfirmed } from "./confirm-identity";
import { leadTo } from "./lead-on";

vi.mock("./lead-on", () => ({ leadTo: vi.fn() }));

const problem = (kind: string, status: number, more: object = {}) =>
	new ApiProblem({ type: `urn:ryggvett:problem:${kind}`, title: "", status, detail: "", requestId: "", ...more });

/** What the server answers, by method and address. */
let answers: Record<string, (body: Record<string, unknown>) => { status: number; body: object }>;
let proof: "password" | "demo" | "provider";
let work: ReturnType<typeof vi.fn<() => Promise<string>>>;

beforeEach(() => {
	proof = "password";
	work = vi.fn(async () => "gjort");
	answers = {
		"GET /api/account": () => ({ status: 200, body: { proof, email: "mona@solbakken.example" } }),
		"POST /api/session/confirmation": ({ password, demo }) =>
			password === "riktig passord" || demo
				? { status: 200, body: { confirmed: true } }
				: { status: 401, body: { type: "urn:ryggvett:problem:wrong-credentials", detail: "" } },
		"POST /api/session/oidc": () => ({ status: 200, body: { url: "https://provider.example/x" } }),
	};
	vi.stubGlobal("fetch", async (url: string, { method, body }: RequestInit) => {
		const answer = answers[`${method} ${url}`]?.(JSON.parse(String(body ?? "null")) ?? {});
		return Response.json(answer?.body, { status: answer?.status ?? 404 });
	});
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

function Weighty() {
	const confirmed = useConfirmed();
	const [said, say] = useState("");
	const run = () =>
		confirmed(work).then(say, (error) => say(isCancelled(error) ? "tatt tilbake" : `feil: ${error.kind}`));
	return (
		<>
			<button type="button" onClick={() => void run()}>
				Slett
			</button>
			<p>{said}</p>
		</>
	);
}

function show() {
	render(
		<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
			<ConfirmIdentityProvider t={localise(confirmIdentity, "nb")} lang="nb" provider="HelseID">
				<Weighty />
			</ConfirmIdentityProvider>
		</QueryClientProvider>,
	);
	const button = screen.getByRole("button", { name: "Slett" });
	button.focus();
	fireEvent.click(button);
}

const asked = () => screen.findByRole("dialog", { name: "Bekreft at det er deg" });
const asksFirst = () => work.mockRejectedValueOnce(problem("confirm-identity", 403));
const type = async (password: string) => {
	fireEvent.change(await screen.findByLabelText("Passord"), { target: { value: password } });
	fireEvent.click(screen.getByRole("button", { name: "Bekreft" }));
};

test("work that needs no confirmation is done without a word", async () => {
	show();
	expect(await screen.findByText("gjort")).toBeTruthy();
	expect(screen.queryByRole("dialog")).toBeNull();
});

test("where the server asks who it is, the password is asked for and the work done again", async () => {
	asksFirst();
	show();
	await asked();
	await type("riktig passord");
	expect(await screen.findByText("gjort")).toBeTruthy();
	expect(work).toHaveBeenCalledTimes(2);
	expect(screen.queryByRole("dialog")).toBeNull();
	expect(document.activeElement).toBe(screen.getByRole("button", { name: "Slett" }));
});

test("a wrong password is said so, nothing is done, and one may try again", async () => {
	asksFirst();
	show();
	await asked();
	await type("feil passord");
	expect((await screen.findByRole("alert")).textContent).toContain("Passordet stemmer ikke");
	expect(work).toHaveBeenCalledTimes(1);
	await type("riktig passord");
	expect(await screen.findByText("gjort")).toBeTruthy();
});

test("an empty one is not sent", async () => {
	asksFirst();
	show();
	await asked();
	await type("");
	expect(screen.getByText("Skriv passordet ditt.")).toBeTruthy();
	expect(work).toHaveBeenCalledTimes(1);
});

test("when it was tried too often, it says from when on it can be tried again", async () => {
	asksFirst();
	answers["POST /api/session/confirmation"] = () => ({
		status: 429,
		body: { type: "urn:ryggvett:problem:too-many", detail: "", retryAfter: 600 },
	});
	show();
	await asked();
	await type("feil passord");
	expect((await screen.findByRole("alert")).textContent).toMatch(/Prøv igjen etter kl\. \d\d\.\d\d\./);
});

test.each([
	["Avbryt", () => fireEvent.click(screen.getByRole("button", { name: "Avbryt" }))],
	["Escape", () => fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }))],
])("%s takes it back: nothing is done, and nobody is told off", async (_name, cancel) => {
	asksFirst();
	show();
	await asked();
	act(() => void cancel());
	expect(await screen.findByText("tatt tilbake")).toBeTruthy();
	expect(work).toHaveBeenCalledTimes(1);
	expect(screen.queryByRole("dialog")).toBeNull();
});

test("in the demo a click is enough", async () => {
	proof = "demo";
	asksFirst();
	show();
	await asked();
	await screen.findByText(/I demoen har ingen passord/);
	expect(screen.queryByLabelText("Passord")).toBeNull();
	fireEvent.click(screen.getByRole("button", { name: "Bekreft" }));
	expect(await screen.findByText("gjort")).toBeTruthy();
});

test("whoever has no password here is led to the provider and back to this page", async () => {
	proof = "provider";
	asksFirst();
	const sent = vi.fn(() => ({ status: 200, body: { url: "https://provider.example/x" } }));
	answers["POST /api/session/oidc"] = sent;
	show();
	await asked();
	fireEvent.click(await screen.findByRole("button", { name: "Gå til HelseID" }));
	await waitFor(() => expect(leadTo).toHaveBeenCalledWith("https://provider.example/x"));
	expect(sent).toHaveBeenCalledWith({ confirm: true, til: window.location.pathname + window.location.search });
});

test("any other refusal passes through", async () => {
	work.mockRejectedValueOnce(problem("overtaken", 409));
	show();
	expect(await screen.findByText("feil: overtaken")).toBeTruthy();
	expect(screen.queryByRole("dialog")).toBeNull();
});
