import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { findingChoices } from "@/lib/clinical/engine/finding-choices";
import { localise } from "@/lib/clinical/engine/localise";
import type { ReviewView } from "@/lib/review/types";
import { alarmView, line, reviewRow, reviewView, rights } from "@/lib/test/review-view";
import { result } from "@/lib/texts/result";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";
import { ReviewLines } from "./review-lines";
import { ReviewPage } from "./review-page";

const content = localise(everything, "nb") as LocalContent;
const words = {
	...localise({ t: review, terms, result }, "nb"),
	lang: "nb" as const,
	now: "2026-11-23T09:00:00.000Z",
	today: "2026-11-23",
};
const claimed = { id: "jonas", name: "Jonas Vik", at: "2026-11-23T08:00:00.000Z" };
const baseline = { day: "2026-11-22", pain: 5, goals: [{ activity: "Gå tur", now: 3, target: 8 }] };

/** What was sent, and what the server answers to it. */
let sent: { method: string; path: string; body: unknown }[] = [];
let answer: (path: string, body: never) => { status: number; body: unknown };

beforeEach(() => {
	sent = [];
	answer = () => ({ status: 500, body: null });
	vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
		const path = url.replace(/^\/api/, "");
		const body = init.body ? JSON.parse(String(init.body)) : undefined;
		sent.push({ method: init.method ?? "GET", path, body });
		const { status, body: told } = answer(path, body as never);
		return new Response(JSON.stringify(told), { status, headers: { "content-type": "application/json" } });
	});
	window.scrollTo = () => undefined;
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
});

function show(first: ReviewView) {
	const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
	return render(
		<QueryClientProvider client={client}>
			<ReviewPage
				first={first}
				facts={{ findings: findingChoices(content, { age: 42, sex: "female" }), baseline }}
				words={words}
			>
				<p>Det saken bygger på</p>
			</ReviewPage>
		</QueryClientProvider>,
	);
}

let interactions = 0;
const click = (name: string | RegExp, role = "button") => {
	interactions++;
	fireEvent.click(screen.getByRole(role, { name }));
};
const pick = (label: string) => {
	interactions++;
	fireEvent.click(screen.getByLabelText(label));
};
const press = (key: string, on: Element = document.activeElement ?? document.body) => {
	interactions++;
	fireEvent.keyDown(on, { key });
};
const working = (more: Partial<ReviewView> = {}) =>
	reviewView({ status: "claimed", claimedBy: claimed, version: 2, may: rights.working, ...more });
const section = (name: string) => screen.getByRole("region", { name });

/** A server that does what it is asked, as far as a plain agree goes. */
function agreeable(start: ReviewView) {
	let now = start;
	answer = (path, body: { marks?: object; outcome?: ReviewView["outcome"]; planVersion?: number }) => {
		if (path.endsWith("/claim")) now = { ...now, ...working() };
		if (path.endsWith("/marks")) {
			const at = claimed.at;
			const made = Object.entries(body.marks ?? {}).map(([one, verdict]) => [
				one,
				{ verdict, planVersion: body.planVersion ?? 0, at },
			]);
			now = { ...now, version: now.version + 1, marks: { ...now.marks, ...Object.fromEntries(made) } };
		}
		if (path.endsWith("/finish"))
			now = { ...now, status: "finished", outcome: body.outcome ?? null, finishedAt: claimed.at, may: rights.done };
		return { status: 200, body: now };
	};
}

test("a plain agree from the queue takes five interactions, twelve at the most", async () => {
	interactions = 0;
	const { unmount } = render(
		<ReviewLines rows={[reviewRow()]} words={words} reader={{ id: "jonas", role: "physio" }} />,
	);
	const row = screen.getByRole("link", { name: /R-1001/ });
	expect(row.getAttribute("href")).toBe("/gjennomgang/r1");
	interactions++;
	unmount();

	agreeable(reviewView());
	show(reviewView());
	click("Ta gjennomgangen");
	await screen.findByText("0 av 3 vurdert");
	click(/^Enig i resten/);
	await screen.findByText("3 av 3 vurdert");
	pick("Behandling startet");
	click("Avslutt og send svar");
	await screen.findByRole("heading", { name: "Gjennomgangen er avsluttet" });

	expect(interactions).toBe(5);
	expect(interactions).toBeLessThanOrEqual(12);
	expect(sent).toEqual([
		{ method: "POST", path: "/reviews/r1/claim", body: undefined },
		{
			method: "PUT",
			path: "/reviews/r1/marks",
			body: { version: 2, planVersion: 0, marks: { advice: "agree", activity: "agree", work: "agree" } },
		},
		{ method: "POST", path: "/reviews/r1/finish", body: { version: 3, outcome: "started" } },
	]);
});

describe("by keyboard", () => {
	test("the button to claim has focus, and then the first section", async () => {
		agreeable(reviewView());
		show(reviewView());
		expect(document.activeElement?.textContent).toBe("Ta gjennomgangen");
		click("Ta gjennomgangen");
		await waitFor(() => expect(document.activeElement).toBe(section("Råd")));
	});

	test("1 agrees with the section in focus and moves to the next that waits", async () => {
		agreeable(working());
		show(working());
		act(() => section("Råd").focus());
		press("1");
		await waitFor(() => expect(document.activeElement).toBe(section("Aktivitet")));
		expect(sent.map(({ body }) => body)).toEqual([{ version: 2, planVersion: 0, marks: { advice: "agree" } }]);
	});

	test("2 opens a suggestion and 3 a question, and Escape closes them without a word to the server", async () => {
		show(working());
		act(() => section("Aktivitet").focus());
		press("2");
		expect(within(section("Aktivitet")).getByLabelText("Slik bør det stå")).toHaveProperty(
			"value",
			"Gå en tur hver dag.",
		);
		press("Escape", screen.getByLabelText("Slik bør det stå"));
		await waitFor(() => expect(document.activeElement).toBe(section("Aktivitet")));
		press("3");
		expect(screen.getByLabelText("Spør om «Aktivitet»")).toBe(document.activeElement);
		press("Escape");
		expect(sent).toEqual([]);
	});

	test("E agrees with the rest, and nothing is a command while something is typed", async () => {
		agreeable(working({ marks: { work: { verdict: "ask", planVersion: 0, at: claimed.at } } }));
		show(working({ marks: { work: { verdict: "ask", planVersion: 0, at: claimed.at } } }));
		for (const key of ["1", "e"]) press(key, screen.getByLabelText("Spør legen"));
		expect(sent).toEqual([]);
		press("e", section("Råd"));
		await screen.findByText("3 av 3 vurdert");
		expect(sent[0]?.body).toMatchObject({ marks: { advice: "agree", activity: "agree" } });
	});
});

describe("a suggestion", () => {
	test("is sent with its line, its words and its reason", async () => {
		agreeable(working());
		show(working());
		act(() => section("Aktivitet").focus());
		press("2");
		fireEvent.change(screen.getByLabelText("Slik bør det stå"), { target: { value: "Gå 30 minutter hver dag." } });
		click("Send forslaget");
		expect(sent).toEqual([]);
		expect(screen.getByText(/Skriv hvorfor/)).toBeTruthy();
		fireEvent.change(screen.getByLabelText("Hvorfor?"), { target: { value: " Tåler mer. " } });
		click("Send forslaget");
		await waitFor(() => expect(sent).toHaveLength(1));
		expect(sent[0]).toEqual({
			method: "POST",
			path: "/reviews/r1/suggestions",
			body: {
				section: "activity",
				planVersion: 0,
				lineId: "activity.walk",
				text: "Gå 30 minutter hver dag.",
				reason: "Tåler mer.",
			},
		});
	});

	test("can take a line out, or add one where the plan has none", async () => {
		agreeable(working());
		show(working());
		act(() => section("Arbeid").focus());
		press("2");
		pick("Ta linjen ut");
		fireEvent.change(screen.getByLabelText("Hvorfor?"), { target: { value: "Er pensjonist." } });
		click("Send forslaget");
		await waitFor(() => expect(sent[0]?.body).toMatchObject({ section: "work", lineId: "work.stay", text: null }));
		click("Foreslå noe i en annen del av planen");
		fireEvent.change(screen.getByLabelText("Del av planen"), { target: { value: "followUp" } });
		fireEvent.change(screen.getByLabelText("Slik bør det stå"), { target: { value: "Ring om en uke." } });
		fireEvent.change(screen.getByLabelText("Hvorfor?"), { target: { value: "Avtalt." } });
		click("Send forslaget");
		await waitFor(() =>
			expect(sent[1]?.body).toMatchObject({ section: "followUp", lineId: null, text: "Ring om en uke." }),
		);
	});

	const open = {
		...{ id: "s1", section: "activity" as const, lineId: "activity.walk", before: "Gå en tur hver dag." },
		...{ text: "Gå 30 minutter hver dag.", reason: "Tåler mer.", status: "open" as const },
		...{ by: "Jonas Vik", at: claimed.at, decided: null, outdated: false, caution: null },
	};
	const forGp = (more: Partial<ReviewView> = {}) =>
		working({ may: rights.gp, suggestions: [open], attention: "suggestion", ...more });

	test("is accepted by a GP with one click, and declined with or without a reason", async () => {
		answer = () => ({ status: 200, body: forGp({ suggestions: [] }) });
		show(forGp());
		click("Godta");
		await waitFor(() => expect(screen.queryByRole("button", { name: "Godta" })).toBeNull());
		expect(sent).toEqual([{ method: "POST", path: "/suggestions/s1/decision", body: { decision: "accepted" } }]);
		cleanup();
		show(forGp());
		click("Avslå");
		fireEvent.change(screen.getByLabelText(/Hvorfor ikke/), { target: { value: "Ikke nå." } });
		click("Avslå");
		await waitFor(() => expect(sent[1]?.body).toEqual({ decision: "declined", answer: "Ikke nå." }));
	});

	test("of a line that has changed since can only be declined", () => {
		show(forGp({ suggestions: [{ ...open, outdated: true }] }));
		expect(screen.queryByRole("button", { name: "Godta" })).toBeNull();
		expect(screen.getByText(/Linjen er endret siden/)).toBeTruthy();
	});

	test("that little speaks for says so beside the button", () => {
		show(forGp({ suggestions: [{ ...open, caution: { title: "TENS", text: "Lite effekt." } }] }));
		expect(screen.getByText("Lite effekt.")).toBeTruthy();
	});

	test("nobody but a GP sees a button to accept", () => {
		show(working({ suggestions: [open] }));
		expect(screen.queryByRole("button", { name: "Godta" })).toBeNull();
		expect(screen.getByText("venter på legen")).toBeTruthy();
	});
});

describe("who was faster", () => {
	test("is named, with the moment", async () => {
		const standing = { status: "claimed", claimedBy: { id: "s", name: "Sissel Moen", at: "2026-11-23T09:12:00.000Z" } };
		const problem = { type: "urn:ryggvett:problem:overtaken", title: "", status: 409, detail: "d", requestId: "" };
		answer = () => ({ status: 409, body: { ...problem, current: standing } });
		show(reviewView());
		click("Ta gjennomgangen");
		expect((await screen.findByRole("alert")).textContent).toContain("Sissel Moen tok denne 23. nov. 2026 kl. 10.12.");
	});

	test("what stands now is shown", async () => {
		const problem = { type: "urn:ryggvett:problem:overtaken", title: "", status: 409, detail: "d", requestId: "" };
		answer = () => ({
			status: 409,
			body: {
				...problem,
				current: reviewView({
					status: "finished",
					outcome: "back-to-gp",
					finishedAt: claimed.at,
					claimedBy: claimed,
					may: rights.done,
				}),
			},
		});
		show(working());
		click(/^Enig i resten/);
		expect(await screen.findByRole("heading", { name: "Gjennomgangen er avsluttet" })).toBeTruthy();
	});
});

describe("a plan that has changed", () => {
	const addendum = {
		...{ number: 1, section: "activity" as const, lineId: "activity.walk", before: "Gå.", text: "Gå en tur hver dag." },
		...{ reason: null, why: null, followUpOn: null },
		...{ suggestedBy: "Jonas Vik", acceptedBy: "Kari Lunde", at: claimed.at },
	};
	const changed = working({
		planVersion: 1,
		addenda: [addendum],
		marks: {
			advice: { verdict: "agree", planVersion: 0, at: claimed.at },
			activity: { verdict: "suggest", planVersion: 0, at: claimed.at },
			work: { verdict: "agree", planVersion: 1, at: claimed.at },
		},
	});

	test("is said at the top, at every older mark, and most plainly where it changed", () => {
		show(changed);
		expect(screen.getByText(/Planen er endret siden den ble signert\. Dette er versjon 2\./)).toBeTruthy();
		const stale = "vurdert på versjon 1, planen er nå versjon 2";
		expect(within(section("Råd")).getByText(stale)).toBeTruthy();
		expect(within(section("Råd")).queryByText(/Denne delen er endret/)).toBeNull();
		expect(within(section("Aktivitet")).getByText(/Denne delen er endret siden/)).toBeTruthy();
		expect(within(section("Arbeid")).queryByText(stale)).toBeNull();
	});

	test("shows what it said, what it says, who suggested and who accepted", () => {
		show(changed);
		const history = section("Endringer etter signering");
		expect(history.textContent).toMatch(/Gå\.Gå en tur hver dag\.Foreslått av Jonas Vik, godtatt av Kari Lunde/);
	});

	test("by a newer consultation says so", () => {
		show(working({ newer: { status: "signed", at: claimed.at } }));
		expect(screen.getByText(/nyere konsultasjon i saken/)).toBeTruthy();
	});
});

describe("a new alarm finding", () => {
	const alarm = alarmView({
		class: "emergency",
		within: "now",
		scripts: content.scripts.filter(({ target }) => target === "caudaEquina") as never,
	});
	const message = {
		id: "m1",
		section: null,
		by: "Jonas Vik",
		role: "physio",
		at: claimed.at,
		kind: "alarm",
		alarm,
		told: [],
	} as const;

	test("is sent as answers, and what to do now stands alone on the screen", async () => {
		answer = () => ({ status: 201, body: { review: working({ messages: [message], attention: "alarm" }), alarm } });
		show(working());
		click("Meld nytt alarmfunn");
		pick("Følelse i skrittet: nedsatt eller endret");
		fireEvent.change(screen.getByLabelText("Temperatur"), { target: { value: "38,6" } });
		fireEvent.change(screen.getByLabelText("L5 Venstre"), { target: { value: "3" } });
		click("Meld funnene");
		expect(await screen.findByRole("heading", { name: "Mistanke om cauda equina-syndrom" })).toBeTruthy();
		expect(sent[0]?.body).toEqual({
			answers: { saddleSensation: "reduced", temperatureC: 38.6, power: { L5: { left: 3 } } },
		});
		expect(screen.queryByRole("heading", { name: "Planen" })).toBeNull();
		click("Tilbake til gjennomgangen");
		expect(screen.getByRole("heading", { name: "Planen" })).toBeTruthy();
		expect(screen.getByRole("button", { name: "Vis hva som skal gjøres nå" })).toBeTruthy();
	});

	test("that can't be sent says at once whom to phone", async () => {
		answer = () => ({ status: 500, body: null });
		show(working());
		click("Meld nytt alarmfunn");
		pick("Uforklart vekttap");
		click("Meld funnene");
		expect((await screen.findByRole("alert")).textContent).toMatch(/ikke meldt.*113.*116 117/s);
	});

	test("nothing ticked is nothing sent", () => {
		show(working());
		click("Meld nytt alarmfunn");
		click("Meld funnene");
		expect(screen.getByRole("alert").textContent).toBe("Kryss av minst ett funn.");
		expect(sent).toEqual([]);
	});

	test("that is urgent says whom to phone and when, and who knows of it", () => {
		const urgent = { ...message, alarm: alarmView(), told: [{ name: "Kari Lunde", seenAt: null }] };
		show(working({ messages: [urgent], attention: "alarm" }));
		expect(screen.getByText("Ring Kari Lunde nå")).toBeTruthy();
		expect(screen.getByText(/Frist: i dag\. Får du ikke tak i legen, ring legevakt 116 117/)).toBeTruthy();
		expect(screen.getByText("Varslet: Kari Lunde (ikke sett ennå)")).toBeTruthy();
	});

	test("is taken over by a GP with one click", async () => {
		const urgent = { ...message, alarm: alarmView() };
		answer = () => ({ status: 201, body: working({ may: rights.gp, messages: [urgent] }) });
		show(working({ may: rights.gp, messages: [urgent], attention: "alarm" }));
		expect(screen.queryByText("Ring Kari Lunde nå")).toBeNull();
		click("Lest, jeg tar det herfra");
		await waitFor(() => expect(screen.queryByRole("button", { name: /Lest/ })).toBeNull());
		expect(sent[0]?.body).toEqual({ section: null, text: "Lest. Jeg tar det herfra." });
	});
});

describe("a session", () => {
	test("a measured 0 is sent as 0, and what was not measured is not sent", async () => {
		agreeable(working());
		show(working());
		click("Registrer en time");
		const zero = within(screen.getByRole("group", { name: /Smerte i ryggen/ })).getByRole("radio", { name: /^0/ });
		fireEvent.click(zero);
		click("Lagre timen");
		await waitFor(() => expect(sent).toHaveLength(1));
		expect(sent[0]?.body).toEqual({ day: "2026-11-23", goals: [], pain: 0 });
	});

	test("with nothing in it is not sent", () => {
		show(working());
		click("Registrer en time");
		click("Lagre timen");
		expect(screen.getByRole("alert").textContent).toBe("Fyll ut minst ett felt.");
		expect(sent).toEqual([]);
	});

	test("stands by day from the consultation on; what was not measured is blank, not 0", () => {
		const scores = [
			{ id: "a", reviewId: "r1", day: "2026-11-24", by: "Jonas Vik", goals: [{ activity: "Gå tur", score: 5 }] },
			{ id: "b", reviewId: "r1", day: "2026-11-30", by: "Jonas Vik", pain: 0, goals: [] },
		];
		show(working({ scores }));
		const rows = within(screen.getByRole("table")).getAllByRole("row");
		expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
			["Dato", "Smerte i ryggen (NRS)", "Gå tur (PSFS)mål 8", "Av"],
			["22. nov. 2026", "5", "3", "konsultasjonen"],
			["24. nov. 2026", "ikke målt", "5", "Jonas Vik"],
			["30. nov. 2026", "0", "ikke målt", "Jonas Vik"],
		]);
		expect(
			within(screen.getByRole("table"))
				.getAllByText("ikke målt")
				.every(({ className }) => className === "visually-hidden"),
		).toBe(true);
	});
});

describe("finishing", () => {
	test("as started names the sections without a mark, and waits for them", async () => {
		agreeable(working());
		show(working());
		pick("Behandling startet");
		expect(screen.getByText(/må hver del av planen være vurdert\. Mangler: Råd, Aktivitet, Arbeid/)).toBeTruthy();
		click("Avslutt og send svar");
		expect(sent).toEqual([]);
		pick("Tilbake til legen");
		expect(screen.getByText("Ikke vurdert: Råd, Aktivitet, Arbeid")).toBeTruthy();
		fireEvent.change(screen.getByLabelText("Svar til legen"), { target: { value: "Trenger ny vurdering." } });
		click("Avslutt og send svar");
		await screen.findByRole("heading", { name: "Gjennomgangen er avsluttet" });
		expect(sent[0]?.body).toEqual({ version: 2, outcome: "back-to-gp", reply: "Trenger ny vurdering." });
	});

	test("without a choice asks for one", () => {
		show(working());
		click("Avslutt og send svar");
		expect(screen.getByText("Velg hva som skjer nå.")).toBeTruthy();
	});
});

test("until it is claimed there is nothing to press but to claim, report and ask", () => {
	show(reviewView({ plan: [line("a", "advice", "Hold deg i gang.")] }));
	expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
		"Ta gjennomgangen",
		"Meld nytt alarmfunn",
		"Send",
	]);
	expect(screen.getByText("ikke vurdert")).toBeTruthy();
});
