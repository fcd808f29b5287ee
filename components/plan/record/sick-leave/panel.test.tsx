import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import type { SickLeaveDecision } from "@/lib/clinical/plan-record";

import { plan } from "@/lib/texts/plan";
import { SickLeavePanel } from "./panel";
import { sickLeaveWords } from "./words";

afterEach(cleanup);

const content: LocalContent = localise(everything, "nb");
let record: SickLeaveDecision | undefined;
function Panel({ answers }: { answers: Answers }) {
	const [value, setValue] = useState<SickLeaveDecision | undefined>(undefined);
	record = value;
	return (
		<SickLeavePanel
			value={value}
			change={setValue}
			answers={answers}
			evaluation={evaluate(content, answers)}
			today="2026-11-23"
			words={sickLeaveWords(content, "nb")}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}
const shows = (answers: Answers = { workStatus: "working" }) => render(<Panel answers={answers} />);
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole("radio", { name }));
const press = (name: string | RegExp, at = 0) =>
	fireEvent.click(screen.getAllByRole("button", { name })[at] as HTMLElement);
const type = (label: string | RegExp, value: string, at = 0) =>
	fireEvent.change(screen.getAllByLabelText(label)[at] as HTMLElement, { target: { value } });
const reason = () => screen.queryByRole("group", { name: /^Hvorfor/ });

function stair(percent: string, weeks: string) {
	type("Start, sykmeldt (%)", percent);
	type("Antall uker", weeks);
	press("Lag forslag");
}

test("nothing is decided until somebody chooses", () => {
	shows();
	expect(record).toBeUndefined();
	expect(screen.queryByLabelText("Første fraværsdag")).toBeNull();
});

test("a stair from the clinician's own start and weeks, to be changed step by step", () => {
	shows();
	pick("Gradert");
	expect(screen.getByRole("button", { name: "Lag forslag" }).hasAttribute("disabled")).toBe(true);
	stair("60", "3");
	expect(record?.steps).toEqual([
		{ from: "2026-11-23", to: "2026-11-29", percent: 60 },
		{ from: "2026-11-30", to: "2026-12-06", percent: 40 },
		{ from: "2026-12-07", to: "2026-12-13", percent: 20 },
	]);
	type("Sykmeldt (%)", "50", 1);
	type("Oppgaver på jobb", "kasse", 1);
	expect(record?.steps?.[1]).toEqual({ from: "2026-11-30", to: "2026-12-06", percent: 50, tasks: "kasse" });
	press(/^Fjern.*Trinn 3/);
	expect(record?.steps).toHaveLength(2);
	press("Legg til trinn");
	expect(record?.steps?.[2]).toEqual({ from: "2026-12-07" });
});

test("the steps are drawn, with the same in words and as a table, and the deadlines named", () => {
	shows();
	pick("Gradert");
	stair("50", "2");
	const picture = screen.getByRole("img", { name: /jobb 50 %; .*jobb 75 %/ });
	const table = within(picture.closest("figure") as HTMLElement).getByRole("table");
	expect(within(table).getByRole("row", { name: /23\.–29\. november 2026 50 % 50 %/ })).toBeTruthy();
	expect(screen.getByText(/oppfølgingsplan 20\. desember 2026$/)).toBeTruthy();
});

test("full leave asks for a reason, given in one click or in own words", () => {
	shows();
	pick("Full");
	expect(record).toEqual({ kind: "full", since: "2026-11-23", steps: [{ from: "2026-11-23", percent: 100 }] });
	expect(within(reason() as HTMLElement).getAllByRole("radio").length).toBeGreaterThan(2);
	expect(screen.getByText("Skriv hvorfor full sykmelding er nødvendig.")).toBeTruthy();
	pick("Arbeidsplassen kan ikke tilpasse oppgavene");
	expect(record?.reason).toBe("Arbeidsplassen kan ikke tilpasse oppgavene");
	expect(screen.queryByText("Skriv hvorfor full sykmelding er nødvendig.")).toBeNull();
	type("Egen begrunnelse", "venter på operasjon");
	expect(record?.reason).toBe("venter på operasjon");
});

test("graded leave asks only beyond two weeks", () => {
	shows();
	pick("Gradert");
	stair("50", "2");
	expect(reason()).toBeNull();
	press("Legg til trinn");
	type("Til og med", "2026-12-08", 2);
	expect(reason()).toBeTruthy();
});

test("the first day of absence is proposed from the answers, and counts", () => {
	shows({ workStatus: "sick-listed-graded", sickListedDays: 20 });
	pick("Gradert");
	expect(record?.since).toBe("2026-11-03");
	expect(screen.getByText(/Forslag ut fra 20 dager/)).toBeTruthy();
	stair("40", "1");
	expect(reason()).toBeTruthy();
	expect(screen.getByText(/^Frister \(neste: oppfølgingsplan 30\. november 2026\)/)).toBeTruthy();
});

test("without a first day no deadline is shown", () => {
	shows({});
	pick("Gradert");
	expect(record).toEqual({ kind: "graded", steps: [] });
	expect(screen.getByText(/Fyll ut første fraværsdag/)).toBeTruthy();
	expect(screen.queryByText(/^Frister/)).toBeNull();
});

test("what is wrong stands with its step, in plain words, and marks the fields", () => {
	shows();
	pick("Gradert");
	stair("50", "2");
	type("Til og med", "2026-12-01", 0);
	expect(screen.getByText("Perioden begynner før den forrige er slutt.")).toBeTruthy();
	const second = screen.getByRole("group", { name: "Trinn 2" });
	expect(within(second).getByLabelText("Fra").getAttribute("aria-invalid")).toBe("true");
	expect(within(second).getByLabelText("Til og med").hasAttribute("aria-invalid")).toBe(false);
	expect(
		within(screen.getByRole("group", { name: "Trinn 1" }))
			.getByLabelText("Fra")
			.hasAttribute("aria-invalid"),
	).toBe(false);
});

test("a start more than 30 days ahead is said, and not stopped", () => {
	shows();
	pick("Egenmelding");
	expect(screen.queryByLabelText("Første fraværsdag")).toBeNull();
	pick("Reisetilskudd");
	type("Fra", "2026-12-24");
	type("Til og med", "2026-12-31");
	expect(screen.getByText(/^Begynner mer enn 30 dager fram/)).toBeTruthy();
});

test("pending leave asks what the employer can adapt, and shows its own rule", () => {
	shows();
	pick("Avventende");
	expect(screen.getByText(/Skriv hva arbeidsgiver kan tilpasse/)).toBeTruthy();
	type("Hva arbeidsgiver kan tilpasse", "sitte");
	expect(record?.steps?.[0]?.tasks).toBe("sitte");
	expect(screen.getByText(/høyst 16 dager, med innspill/)).toBeTruthy();
});

test("passing over the other kinds with the arrow keys loses nothing", () => {
	shows();
	pick("Gradert");
	stair("50", "2");
	type("Mål på jobb", "full uke");
	const written = record;
	pick("Behandlingsdager");
	pick("Ingen");
	expect(record).toEqual({ kind: "none" });
	pick("Egenmelding");
	pick("Gradert");
	expect(record).toEqual(written);
});

test("the patient's goal is one click away", () => {
	shows({ workStatus: "working", goals: [{ activity: "løfte barnet", now: 3, target: 8 }] });
	pick("Gradert");
	press("Bruk «løfte barnet»");
	expect(record?.goal).toBe("løfte barnet");
	expect(document.activeElement).toBe(screen.getByLabelText("Mål på jobb"));
});
