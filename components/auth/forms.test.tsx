import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { codeStep, enrolStep, linkPage, recovery, signIn } from "@/lib/texts/sign-in";
import { CodeForm } from "./code-form";
import { EnrolPage } from "./enrol-page";
import { leadOn, leadTo } from "./lead-on";
import { LinkPage } from "./link-page";
import { SignInPage } from "./sign-in-page";

vi.mock("./lead-on", () => ({ leadOn: vi.fn(), leadTo: vi.fn() }));

type Answer = { status: number; body: object };
let answers: Record<string, Answer>;
let sent: { to: string; body: unknown }[];

beforeEach(() => {
	sent = [];
	answers = {};
	vi.stubGlobal("fetch", async (url: string, { method, body }: RequestInit) => {
		sent.push({ to: `${method} ${url}`, body: JSON.parse(String(body ?? "null")) });
		const answer = answers[`${method} ${url}`] ?? { status: 404, body: {} };
		return Response.json(answer.body, { status: answer.status });
	});
});
afterEach(() => {
	cleanup();
	vi.unstubAllGlobals();
	vi.clearAllMocks();
});

const ok = (body: object): Answer => ({ status: 200, body });
const refused = (kind: string, status: number, more: object = {}): Answer => ({
	status,
	body: { type: `urn:ryggvett:problem:${kind}`, detail: "", ...more },
});
const show = (page: ReactNode) =>
	render(
		<QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
			{page}
		</QueryClientProvider>,
	);
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("the sign-in page", () => {
	const page = (of: Partial<Parameters<typeof SignInPage>[0]> = {}) => (
		<SignInPage
			t={localise(signIn, "nb")}
			lang="nb"
			til="/saker"
			demo={null}
			provider={null}
			failure={null}
			isSignedIn={false}
			{...of}
		/>
	);

	test("sends what was typed and leads on to what was wanted", async () => {
		answers["POST /api/session"] = ok({ next: "code" });
		show(page());
		type("E-post", "kari@solbakken.example");
		type("Passord", "fire blå elger danser");
		press("Logg inn");
		await waitFor(() => expect(leadOn).toHaveBeenCalledWith("code", "/saker"));
		expect(sent).toEqual([
			{
				to: "POST /api/session",
				body: { email: "kari@solbakken.example", password: "fire blå elger danser" },
			},
		]);
	});

	test("names what is missing and sends nothing", () => {
		show(page());
		press("Logg inn");
		expect(screen.getByRole("link", { name: "Skriv e-postadressen din." }).getAttribute("href")).toBe("#email");
		expect(field("Passord").getAttribute("aria-invalid")).toBe("true");
		expect(sent).toEqual([]);
	});

	test("keeps what was typed when it was wrong", async () => {
		answers["POST /api/session"] = refused("wrong-credentials", 401);
		show(page());
		type("E-post", "kari@solbakken.example");
		type("Passord", "feil passord");
		press("Logg inn");
		expect((await screen.findByRole("alert")).textContent).toContain("E-posten eller passordet stemmer ikke");
		expect([field("E-post").value, field("Passord").value]).toEqual(["kari@solbakken.example", "feil passord"]);
		expect(leadOn).not.toHaveBeenCalled();
	});

	test.each([
		[refused("too-many", 429, { retryAfter: 900 }), /For mange forsøk. Prøv igjen etter kl\. \d\d\.\d\d\./],
		[refused("fault", 500), "Det gikk ikke"],
	])("says plainly why it did not work", async (answer, words) => {
		answers["POST /api/session"] = answer;
		show(page());
		type("E-post", "kari@solbakken.example");
		type("Passord", "feil passord");
		press("Logg inn");
		expect((await screen.findByRole("alert")).textContent).toMatch(words);
	});

	test("shows the password to whoever wants to see it", () => {
		show(page());
		expect(field("Passord").type).toBe("password");
		press(/^Vis/);
		expect(field("Passord").type).toBe("text");
		press(/^Skjul/);
		expect(field("Passord").type).toBe("password");
	});

	test("never puts what is typed in an address, even before its script runs", () => {
		const { container } = show(page());
		for (const form of container.querySelectorAll("form")) expect(form.getAttribute("method")).toBe("post");
	});

	test("in the demo begins with three people, each one click away", async () => {
		answers["POST /api/session/demo"] = ok({ next: "done" });
		show(page({ demo: { gp: "Kari Lunde", physio: "Jonas Vik", admin: "Mona Berg" } }));
		expect(screen.getByText(/Alle pasientene her er oppdiktet/)).toBeTruthy();
		expect(screen.getAllByRole("button")[0]?.textContent).toMatch(/^Lege/);
		press(/^Fysioterapeut/);
		await waitFor(() => expect(leadOn).toHaveBeenCalledWith("done", "/saker"));
		expect(sent[0]?.body).toEqual({ role: "physio" });
	});

	test("has no such people outside the demo, and no provider where there is none", () => {
		show(page());
		expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
			expect.stringContaining("Vis"),
			"Logg inn",
		]);
	});

	test("leads to the provider, and says why it led back", async () => {
		answers["POST /api/session/oidc"] = ok({ url: "https://provider.example/x" });
		show(page({ provider: "HelseID", failure: "ukjent" }));
		expect(screen.getByText("Innloggingen hos HelseID ble ikke fullført")).toBeTruthy();
		expect(screen.getByText(/Be administratoren i praksisen om en invitasjon/)).toBeTruthy();
		press("Logg inn med HelseID");
		await waitFor(() => expect(leadTo).toHaveBeenCalledWith("https://provider.example/x"));
		expect(sent[0]?.body).toEqual({ til: "/saker" });
	});
});

describe("the second step", () => {
	const page = <CodeForm email="kari@solbakken.example" til="/saker" t={localise(codeStep, "nb")} lang="nb" />;

	test("takes the code that the phone offers", async () => {
		answers["POST /api/session/second-factor"] = ok({ next: "done" });
		show(page);
		expect(field("Kode").autocomplete).toBe("one-time-code");
		type("Kode", "123 456");
		press("Fortsett");
		await waitFor(() => expect(leadOn).toHaveBeenCalledWith("done", "/saker"));
		expect(sent[0]?.body).toEqual({ code: "123 456" });
	});

	test("takes a recovery code instead", async () => {
		answers["POST /api/session/second-factor"] = refused("wrong-credentials", 401);
		show(page);
		press("Bruk en reservekode i stedet");
		type("Reservekode", "7K3M-X9PT-2HQW-8RDN");
		press("Fortsett");
		expect((await screen.findByRole("alert")).textContent).toContain("Reservekoden stemmer ikke");
		expect(field("Reservekode").value).toBe("7K3M-X9PT-2HQW-8RDN");
	});

	test("that took too long begins again, and still leads where it should", async () => {
		answers["POST /api/session/second-factor"] = refused("sign-in", 401);
		show(page);
		type("Kode", "123456");
		press("Fortsett");
		const link = await screen.findByRole("link", { name: "Logg inn på nytt" });
		expect(link.getAttribute("href")).toBe("/logg-inn?til=%2Fsaker");
	});
});

describe("setting up the second factor", () => {
	const page = (replaces = false) => (
		<EnrolPage
			email="kari@solbakken.example"
			til="/saker"
			replaces={replaces}
			isOptional={replaces}
			t={localise(enrolStep, "nb")}
			recoveryWords={localise(recovery, "nb")}
			lang="nb"
		/>
	);
	const secret = "JBSWY3DPEHPK3PXP";
	beforeEach(() => {
		answers["POST /api/account/second-factor"] = ok({ secret, uri: `otpauth://totp/Ryggvett?secret=${secret}` });
	});

	test("shows a code to scan and the key to type, and then the recovery codes, once", async () => {
		answers["PUT /api/account/second-factor"] = ok({ recoveryCodes: ["AAAA-BBBB-CCCC-DDDD", "EEEE-FFFF-GGGG-HHHH"] });
		show(page());
		expect(await screen.findByRole("img", { name: "QR-kode for appen" })).toBeTruthy();
		expect(screen.getByText("JBSW Y3DP EHPK 3PXP")).toBeTruthy();
		type("Kode", "123456");
		press("Ta i bruk");
		expect(await screen.findByRole("heading", { name: "Reservekodene dine" })).toBeTruthy();
		expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toContain("AAAA-BBBB-CCCC-DDDD");
		expect(leadTo).not.toHaveBeenCalled();
		press("Jeg har tatt vare på dem");
		expect(leadTo).toHaveBeenCalledWith("/saker");
	});

	test("a wrong code changes nothing on the page", async () => {
		answers["PUT /api/account/second-factor"] = refused("wrong-credentials", 401);
		show(page());
		await screen.findByRole("img");
		type("Kode", "000000");
		press("Ta i bruk");
		expect((await screen.findByRole("alert")).textContent).toContain("Skriv den som appen viser nå");
		expect(screen.getByText("JBSW Y3DP EHPK 3PXP")).toBeTruthy();
	});

	test("anew begins only when the person says so", async () => {
		show(page(true));
		expect(sent).toEqual([]);
		press("Sett opp en ny app");
		expect(await screen.findByRole("img")).toBeTruthy();
		expect(sent).toHaveLength(1);
	});
});

describe("a one-time link", () => {
	const page = <LinkPage t={localise(linkPage, "nb")} lang="nb" provider="HelseID" />;
	const token = "x".repeat(43);
	const invited = {
		...{ kind: "invitation", name: "Sunniva Ask", email: "sunniva@solbakken.example", role: "physio" },
		...{ practiceName: "Solbakken legesenter", hasAccount: false, oidc: false },
	};
	const open = (link: object) => {
		window.location.hash = `#${token}`;
		answers["POST /api/links/lookup"] = ok(link);
		return show(page);
	};
	afterEach(() => {
		window.location.hash = "";
	});

	test("is taken out of the address bar, and looked up in a body", async () => {
		open(invited);
		await screen.findByRole("heading", { name: "Velkommen til Solbakken legesenter" });
		expect(window.location.href).not.toContain(token);
		expect(sent).toEqual([{ to: "POST /api/links/lookup", body: { token } }]);
	});

	test("asks someone new for a name and a password", async () => {
		answers["POST /api/links/acceptance"] = ok({ next: "enrol" });
		open(invited);
		await screen.findByText(/invitert som fysioterapeut/);
		expect(field("E-post").readOnly).toBe(true);
		type("Navnet ditt", "Sunniva A. Ask");
		type("Nytt passord", "fire blå elger danser");
		press("Bli med");
		await waitFor(() => expect(leadOn).toHaveBeenCalledWith("enrol", "/"));
		expect(sent[1]?.body).toEqual({ token, name: "Sunniva A. Ask", password: "fire blå elger danser" });
	});

	test("asks someone who has an account for its password alone", async () => {
		answers["POST /api/links/acceptance"] = refused("wrong-credentials", 401);
		open({ ...invited, hasAccount: true });
		await screen.findByText(/Du har en konto fra før/);
		expect(screen.queryByLabelText("Navnet ditt")).toBeNull();
		type("Passord", "feil passord");
		press("Bli med");
		expect((await screen.findByRole("alert")).textContent).toContain("har en konto fra før");
		expect(sent[1]?.body).toEqual({ token, password: "feil passord" });
	});

	test("asks the first administrator for all of it, names each thing that is missing, and keeps what was typed", async () => {
		open({ ...invited, kind: "first-admin", name: null, email: null, role: null, practiceName: null });
		await screen.findByRole("heading", { name: "Ta Ryggvett i bruk" });
		type("Navnet ditt", "Astrid Berge");
		type("E-post", "astrid");
		press("Ta i bruk");
		expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
			"#practiceName",
			"#email",
			"#password",
		]);
		type("Navnet på praksisen", "Fjellbygda legesenter");
		type("E-post", "astrid@fjellbygda.example");
		type("Nytt passord", "kort");
		fireEvent.click(screen.getByRole("checkbox"));
		answers["POST /api/links/acceptance"] = refused("invalid", 422, {
			errors: [{ key: "password", message: "Passordet må ha minst 12 tegn." }],
		});
		press("Ta i bruk");
		expect(await screen.findByRole("link", { name: "Passordet må ha minst 12 tegn." })).toBeTruthy();
		expect(field("Navnet ditt").value).toBe("Astrid Berge");
		expect(sent[1]?.body).toMatchObject({ practiceName: "Fjellbygda legesenter", alsoGp: true, password: "kort" });
	});

	test("may be used with the provider where there is one", async () => {
		answers["POST /api/session/oidc"] = ok({ url: "https://provider.example/x" });
		open({ ...invited, oidc: true });
		await screen.findByRole("heading", { level: 1, name: /Velkommen/ });
		press("Bruk HelseID i stedet for passord");
		await waitFor(() => expect(leadTo).toHaveBeenCalledWith("https://provider.example/x"));
		expect(sent[1]?.body).toEqual({ link: token });
	});

	test("that is spent says what to do", async () => {
		window.location.hash = `#${token}`;
		answers["POST /api/links/lookup"] = refused("link-spent", 410);
		show(page);
		expect(await screen.findByRole("heading", { name: "Lenken virker ikke lenger" })).toBeTruthy();
		expect(screen.getByText(/be administratoren i praksisen om en ny/)).toBeTruthy();
	});

	test("is asked for where the address holds none", async () => {
		show(page);
		expect(await screen.findByRole("heading", { name: "Åpne lenken du fikk" })).toBeTruthy();
		expect(sent).toEqual([]);
	});
});
