import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PrivateTextProvider } from "@/components/ui/private-text";
import { content } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { localise } from "@/lib/clinical/engine/localise";
import { type Plan, planSections } from "@/lib/clinical/types";
import { inventedNumber } from "@/lib/test/invented-number";
import { plan } from "@/lib/texts/plan";
import { privateText } from "@/lib/texts/private-text";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import type { Decisions } from "./decisions";
import type { EditorWords } from "./editor-words";
import { PlanSection } from "./plan-section";
import { panelWords } from "./record/panel-words";

const item = {
	id: "activity.walk",
	text: "Gå tur.",
	because: ["B0"],
	evidence: ["S003-14"],
	basis: "recalled",
} as const;
const draft = {
	...Object.fromEntries(planSections.map((section) => [section, []])),
	activity: [item],
} as unknown as Plan;
const words: EditorWords = {
	t: localise(plan, "nb"),
	terms: localise({ class: terms.class, planSection: terms.planSection, stratum: terms.stratum }, "nb"),
	visits: localise(visits, "nb"),
	lang: "nb",
	rules: {
		B0: {
			title: "Grunnlaget",
			href: "/innhold/plan#B0",
			cell: ["Akutt"],
			answers: [1, 2, 3, 4, 5].map((n) => ({ question: `Spørsmål ${n}`, answer: "Ja" })),
			sources: [{ title: "Foster", year: 2018 }],
		},
	},
	claims: {
		"S003-14": {
			href: "/innhold/pastander#S003-14",
			statement: "Opplæring og trygghet.",
			population: "korsryggsmerter",
			study: "retningslinje",
			direction: "taler for",
			year: 2023,
			basis: "verified",
			calibration: "WHO: svært lav sikkerhet.",
		},
	},
	disagreements: {
		"activity.walk": [
			{
				id: "pain-education",
				href: "/innhold/retningslinjer#pain-education",
				topic: "Smerteopplæring",
				positions: ["WHO 2023: For.", "Werner 2016: Ikke raskere i jobb."],
				resolution: "Kort, og knyttet til aktivitet.",
			},
		],
	},
	notProposed: [],
	patientTexts: { "activity.walk": "Gå en tur hver dag." },
	questions: {},
	lowValue: localise(content.lowValue, "nb"),
	panels: panelWords(localise(content, "nb") as LocalContent, "nb"),
};

const warning = localise(privateText, "nb");

let decisions: Decisions = [];
const replaced: ReadonlySet<string> = new Set();
function Section() {
	const [current, setCurrent] = useState<Decisions>([]);
	decisions = current;
	return (
		<PrivateTextProvider words={warning}>
			<PlanSection
				section="activity"
				title="Aktivitet"
				draft={draft}
				decisions={current}
				words={words}
				change={setCurrent}
				replaced={replaced}
				panel={null}
			/>
		</PrivateTextProvider>
	);
}

const press = (name: RegExp) => fireEvent.click(screen.getByRole("button", { name }));

beforeEach(() => void render(<Section />));
afterEach(cleanup);

test("general advice is folded under its count; what the clinician adds stands outside", () => {
	cleanup();
	const advice = [1, 2, 3, 4].map((n) => ({ ...item, id: `advice.${n}`, text: `Råd ${n}.` }));
	const own = { id: "own-1", itemId: null, section: "advice", action: "add", text: "Eget råd.", reason: null } as const;
	render(
		<PlanSection
			section="advice"
			title="Råd"
			draft={{ ...draft, advice }}
			decisions={[own]}
			words={words}
			change={() => undefined}
			replaced={replaced}
			panel={null}
		/>,
	);
	const fold = screen.getByText(/^4 generelle råd/).closest("details");
	expect(fold?.open).toBe(false);
	expect(fold?.textContent).toContain("Råd 4.");
	expect(fold?.textContent).not.toContain("Eget råd.");
	expect(screen.getByText("Eget råd.", { selector: "p" })).toBeTruthy();
});

test("a line is dropped with a reason in two clicks, and comes back with one", () => {
	press(/^Fjern/);
	expect(decisions).toEqual([]);
	press(/klinisk vurdering/);
	expect(decisions).toMatchObject([{ action: "drop", itemId: item.id, reason: "klinisk vurdering" }]);
	press(/^Angre/);
	expect(decisions).toEqual([]);
});

test("why shows the rule with its place, the answers behind it, its source and the words for the patient", () => {
	press(/^Hvorfor/);
	expect(screen.getByRole("link", { name: "Grunnlaget" }).getAttribute("href")).toBe("/innhold/plan#B0");
	expect(screen.getByText("Spørsmål 4: Ja")).toBeTruthy();
	expect(screen.getByText("1 svar til")).toBeTruthy();
	expect(screen.getByText(/Foster \(2018\)/)).toBeTruthy();
	expect(screen.getByText("«Gå en tur hver dag.»")).toBeTruthy();
});

test("why shows each claim with study, year, direction and what we know of it, and where voices differ", () => {
	press(/^Hvorfor/);
	const claim = screen.getByRole("link", { name: "Opplæring og trygghet." });
	expect(claim.getAttribute("href")).toBe("/innhold/pastander#S003-14");
	expect(screen.getByText("retningslinje · 2023 · taler for · bekreftet · korsryggsmerter")).toBeTruthy();
	expect(screen.getByText("WHO: svært lav sikkerhet.")).toBeTruthy();
	expect(screen.getByText("Werner 2016: Ikke raskere i jobb.")).toBeTruthy();
	expect(screen.getByRole("link", { name: "Kort, og knyttet til aktivitet." })).toBeTruthy();
});

test("editing keeps the original beside, hints at hard words, and Escape goes back", () => {
	press(/^Endre/);
	const field = screen.getByLabelText("Din formulering");
	fireEvent.change(field, { target: { value: "Tur mot slitasje." } });
	expect(decisions).toMatchObject([{ action: "edit", text: "Tur mot slitasje." }]);
	expect(screen.getByText("Gå tur.")).toBeTruthy();
	expect(screen.getByText(/«slitasje» kan skremme/)).toBeTruthy();
	fireEvent.keyDown(field, { key: "Escape" });
	expect(decisions).toEqual([]);
});

test("a line of one's own is added with Enter", () => {
	press(/^Legg til linje/);
	const field = screen.getByLabelText(/^Ny linje/);
	fireEvent.change(field, { target: { value: "Svømme" } });
	fireEvent.keyDown(field, { key: "Enter" });
	expect(decisions).toMatchObject([{ action: "add", itemId: null, text: "Svømme" }]);
});

function add(text: string) {
	press(/^Legg til linje/);
	const field = screen.getByLabelText(/^Ny linje/);
	fireEvent.change(field, { target: { value: text } });
	fireEvent.keyDown(field, { key: "Enter" });
	fireEvent.keyDown(field, { key: "Escape" });
}

test("a line that little speaks for says so and asks why all the same; the reason is kept when it is reworded", () => {
	add("TENS hjemme");
	expect(screen.getByText("TENS frarådes").closest("[role=status]")?.textContent).toMatch(/WHO 2023/);
	expect(screen.getByText("Trengs før signering.")).toBeTruthy();
	fireEvent.click(screen.getByRole("radio", { name: "har hjulpet pasienten før" }));
	expect(decisions).toMatchObject([{ text: "TENS hjemme", reason: "har hjulpet pasienten før" }]);
	expect(screen.queryByText("Trengs før signering.")).toBeNull();
	fireEvent.change(screen.getByLabelText("Annen grunn"), { target: { value: "etter ønske" } });
	press(/^Endre.*TENS/);
	fireEvent.change(screen.getByLabelText("Din formulering"), { target: { value: "TENS på jobb" } });
	expect(decisions).toMatchObject([{ text: "TENS på jobb", reason: "etter ønske" }]);
});

test("an edited line is met while it is written, and left in peace when it says something else", () => {
	press(/^Endre/);
	const field = screen.getByLabelText("Din formulering");
	fireEvent.change(field, { target: { value: "Traksjon" } });
	expect(screen.getByRole("group", { name: "Hvorfor likevel?" })).toBeTruthy();
	fireEvent.change(field, { target: { value: "Strekkøvelser" } });
	expect(screen.queryByRole("group", { name: "Hvorfor likevel?" })).toBeNull();
});

test("what is only worth saying asks for nothing", () => {
	add("Paracetamol ved behov");
	expect(screen.getByText("Paracetamol anbefales ikke alene")).toBeTruthy();
	expect(screen.queryByText("Hvorfor likevel?")).toBeNull();
});

/** What is announced, and whether it belongs to the field. */
function warns(field: HTMLElement) {
	const by = field.getAttribute("aria-describedby") ?? "";
	const described = document.getElementById(by);
	return described?.getAttribute("role") === "status" && described.textContent === warning.certain;
}

test("a wording with a national identity number is warned of while it is written, and when the line is closed", () => {
	press(/^Endre/);
	const field = screen.getByLabelText("Din formulering");
	expect(warns(field)).toBe(false);
	fireEvent.change(field, { target: { value: `Gå tur, f. ${inventedNumber}` } });
	expect(warns(field)).toBe(true);
	press(/^Ferdig/);
	expect(screen.getByText(warning.certain).closest("[role=status]")).toBeTruthy();
	press(/^Angre/);
	expect(screen.queryByText(warning.certain)).toBeNull();
});

test("a line with a national identity number is not added until it is out", () => {
	press(/^Legg til linje/);
	const field = screen.getByLabelText(/^Ny linje/);
	fireEvent.change(field, { target: { value: `Ring ${inventedNumber}` } });
	expect(warns(field)).toBe(true);
	fireEvent.keyDown(field, { key: "Enter" });
	expect(decisions).toEqual([]);
	expect((field as HTMLInputElement).value).toContain(inventedNumber);
	fireEvent.change(field, { target: { value: "Ring" } });
	fireEvent.keyDown(field, { key: "Enter" });
	expect(decisions).toMatchObject([{ action: "add", text: "Ring" }]);
});

test("a reason with a national identity number drops nothing until it is out", () => {
	press(/^Fjern/);
	const field = screen.getByLabelText(plan.otherReason.nb);
	fireEvent.change(field, { target: { value: inventedNumber } });
	expect(warns(field)).toBe(true);
	fireEvent.keyDown(field, { key: "Enter" });
	expect(decisions).toEqual([]);
	fireEvent.change(field, { target: { value: "gjort" } });
	fireEvent.keyDown(field, { key: "Enter" });
	expect(decisions).toMatchObject([{ action: "drop", reason: "gjort" }]);
});
