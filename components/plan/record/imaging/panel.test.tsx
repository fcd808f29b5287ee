import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import type { Answers } from "@/lib/clinical/content/answers";
import { content as everything } from "@/lib/clinical/content/content";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { localise } from "@/lib/clinical/engine/localise";
import type { ImagingDecision } from "@/lib/clinical/plan-record";
import type { Imaging, TriageClass } from "@/lib/clinical/types";

import { plan } from "@/lib/texts/plan";
import { ImagingPanel } from "./panel";
import { imagingWords } from "./words";

afterEach(cleanup);

const content: LocalContent = localise(everything, "nb");
const words = imagingWords(content, "nb");

type Told = { answers?: Answers; imaging?: Imaging; class?: TriageClass; settled?: boolean; rule?: string };

let record: ImagingDecision | undefined;
function Panel({ answers = {}, imaging = "none", class: of = "usual", settled = true, rule }: Told) {
	const [value, setValue] = useState<ImagingDecision | undefined>(undefined);
	record = value;
	const evaluation = evaluate(content, answers);
	const reasons = rule ? [{ rule, class: of, within: "weeks" as const, text: "" }] : [];
	return (
		<ImagingPanel
			value={value}
			change={setValue}
			answers={answers}
			evaluation={{ ...evaluation, triage: { ...evaluation.triage, imaging, class: of, settled, reasons } }}
			today="2026-11-23"
			words={words}
			t={localise(plan, "nb")}
			lang="nb"
		/>
	);
}
const shows = (told: Told = {}) => render(<Panel {...told} />);
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole("radio", { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const question = () => screen.queryByRole("group", { name: "Hvilket funn ville endre det du gjør?" });

test("nothing is decided until somebody chooses, and the answers' own direction is said", () => {
	shows();
	expect(record).toBeUndefined();
	expect(screen.getByText("Ingen bilder nå")).toBeTruthy();
	expect(question()).toBeNull();
});

test("the rule that asks for imaging is named", () => {
	const rule = content.rules.find((one) => one.imaging === "planned-mri");
	shows({ imaging: "planned-mri", class: "planned", rule: rule?.id ?? "" });
	expect(screen.getByText(/Svarene peker mot/).textContent).toContain(`Planlagt MR. ${rule?.title} (${rule?.id})`);
});

test.each(["MR", "CT", "Røntgen", "Annet"])(
	"%s without an indication asks one question, answered in one click",
	(kind) => {
		shows();
		pick(kind);
		const asked = question();
		expect(within(asked as HTMLElement).getByRole("status").textContent).toContain("Trengs før planen kan signeres");
		pick(/^Rotsmerter/);
		expect(record).toMatchObject({ indication: "root-pain" });
		expect(within(asked as HTMLElement).getByRole("status").textContent).toContain("Svaret følger planen");
	},
);

test("the patient's wish may be explained, and the choice stands", () => {
	shows();
	pick("MR");
	pick("Pasienten ønsker det");
	fireEvent.change(screen.getByLabelText("Hvorfor likevel?"), { target: { value: "svært bekymret" } });
	expect(record).toEqual({ kind: "mri", indication: "patient-wish", reason: "svært bekymret" });
});

test("another kind keeps the answers; none lets them go, and brings them back with the picture", () => {
	shows();
	pick("MR");
	fireEvent.change(screen.getByLabelText("Funnet, med dine ord"), { target: { value: "brudd" } });
	pick("CT");
	expect(record).toEqual({ kind: "ct", wouldChange: "brudd" });
	pick("Ingen");
	expect(record).toEqual({ kind: "none" });
	pick("MR");
	expect(record).toEqual({ kind: "mri", wouldChange: "brudd" });
});

test("the ready answer takes the picture away and goes on the sheet in one click, and off it in another", () => {
	shows();
	pick("MR");
	expect(screen.getByText(words.answer[0] ?? "")).toBeTruthy();
	press("Bruk svaret, uten bilder");
	expect(record).toEqual({ kind: "none", answered: true });
	expect(screen.getByText("Står på pasientens ark")).toBeTruthy();
	press("Ta bort fra arket");
	expect(record).toEqual({ kind: "none", answered: false });
});

test("a patient who wishes a picture brings the ready answer at once, with the figures and their source", () => {
	shows({ answers: { wantsImaging: "yes" } });
	press("Legg på pasientens ark");
	expect(record).toEqual({ kind: "none", answered: true });
	expect(screen.getByRole("row", { name: "Skivedegenerasjon 37 % 96 %", hidden: true })).toBeTruthy();
	expect(screen.getByRole("link", { name: /Brinjikji.*2015/, hidden: true }).getAttribute("href")).toContain(
		"brinjikji-2015",
	);
});

test("the answer can be copied as it stands", async () => {
	const writeText = vi.fn(async () => {});
	vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
	shows({ answers: { wantsImaging: "yes" } });
	press("Kopier");
	expect(await screen.findByRole("button", { name: "Kopiert" })).toBeTruthy();
	expect(writeText).toHaveBeenCalledWith(words.answer.join("\n"));
	vi.unstubAllGlobals();
});

test("an unfinished assessment has nothing calming for the sheet", () => {
	shows({ settled: false, answers: { wantsImaging: "yes" } });
	expect(screen.queryByRole("button", { name: "Legg på pasientens ark" })).toBeNull();
	expect(screen.getByText(/når sikkerhetsspørsmålene er besvart/)).toBeTruthy();
});

test("where the answers ask for imaging, choosing it asks nothing, and none asks why", () => {
	shows({ imaging: "xray", class: "targeted", answers: { wantsImaging: "yes" } });
	pick("Røntgen");
	expect(question()).toBeNull();
	expect(screen.queryByText("Til pasienten som ønsker MR")).toBeNull();
	pick("Ingen");
	pick("Allerede tatt og besvart");
	expect(record).toEqual({ kind: "none", reason: "Allerede tatt og besvart" });
});

test("chosen imaging says who answers, and by when", () => {
	shows({ imaging: "xray", class: "targeted" });
	pick("Røntgen");
	fireEvent.change(screen.getByLabelText("Hvem gir svaret?"), { target: { value: "fastlegen" } });
	fireEvent.change(screen.getByLabelText("Innen"), { target: { value: "2026-12-03" } });
	expect(record).toEqual({ kind: "xray", answerFrom: "fastlegen", answerBy: "2026-12-03" });
	fireEvent.change(screen.getByLabelText("Innen"), { target: { value: "" } });
	expect(record?.answerBy).toBeUndefined();
});

test("in root pain the disagreement is shown with years and a way to more", () => {
	shows({ answers: { legPain: "one", straightLegRaise: "left" } });
	const fold = screen.getByText(/^Hva retningslinjene sier/).closest("details");
	for (const who of ["Norge (2007)", "Helsedirektoratet (2014)", "Danmark (2018)"]) {
		expect(within(fold as HTMLElement).getByText(who)).toBeTruthy();
	}
	expect(
		within(fold as HTMLElement)
			.getByText("Mer om uenigheten")
			.getAttribute("href"),
	).toBe("/innhold/retningslinjer#imaging-4-6-weeks");
});

test("undecided again, and focus stays in the panel", () => {
	shows();
	pick("MR");
	press("Ikke bestemt");
	expect(record).toBeUndefined();
	expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Ingen" }));
});
