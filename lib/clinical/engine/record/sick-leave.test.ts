import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { SickLeaveDecision } from "../../plan-record";
import type { Lang } from "../../types";
import { evaluate } from "../evaluate";
import { sayToPatient } from "../patient-words";
import type { RecordContext } from "./record-line";
import { periodText, sickLeaveGaps, sickLeaveLines } from "./sick-leave";

function context(lang: Lang = "nb", emergency = false): RecordContext {
	const content = contentIn(lang);
	const evaluation = evaluate(content, {});
	const triage = { ...evaluation.triage, class: emergency ? ("emergency" as const) : ("usual" as const) };
	return { content, answers: {}, lang, evaluation: { ...evaluation, triage } };
}
const texts = (decision: SickLeaveDecision, lang: Lang = "nb") =>
	sickLeaveLines(decision, context(lang)).map(({ text }) => text);
const said = (decision: SickLeaveDecision, lang: Lang = "nb") =>
	sickLeaveLines(decision, context(lang)).flatMap(({ sayings }) => sayings.map((saying) => sayToPatient(saying, lang)));

const stair: SickLeaveDecision = {
	kind: "full",
	since: "2026-11-23",
	steps: [
		{ from: "2026-11-23", to: "2026-11-29", percent: 100 },
		{ from: "2026-11-30", to: "2026-12-13", percent: 50, tasks: "kontor." },
	],
	goal: "hel uke på lageret",
	reason: "Smertene hindrer også tilpasset arbeid nå",
};

test("the note carries steps, tasks, goal, reason and the dates ahead", () => {
	expect(texts(stair)).toEqual([
		"Full sykmelding: 23.–29. november 2026: 100 % sykmeldt; 30. november–13. desember 2026: 50 % sykmeldt, kontor. Første fraværsdag 23. november 2026.",
		"Mål på jobb: hel uke på lageret.",
		"Begrunnelse for sykmelding: Smertene hindrer også tilpasset arbeid nå.",
		"Frister: oppfølgingsplan innen 20. desember 2026; ny vurdering innen 20. desember 2026.",
	]);
});

test("every line stands under work", () => {
	expect(new Set(sickLeaveLines(stair, context()).map(({ section }) => section))).toEqual(new Set(["work"]));
});

test("the patient hears one sentence a step, with the share of work that was agreed", () => {
	expect(said(stair)).toEqual([
		"Fra 23. november til 29. november er du hjemme fra jobb.",
		"Fra 30. november til 13. desember jobber du 50 %.",
		"På jobb gjør du dette: kontor.",
		"Målet på jobb: hel uke på lageret.",
	]);
	expect(said(stair, "en")[1]).toBe("From 30 November to 13 December you work 50 %.");
});

describe("the dates ahead", () => {
	const dates = (from: string, to: string, since = "2026-11-23") =>
		texts({ kind: "graded", since, steps: [{ from, to, percent: 50 }] }).find((text) => text.startsWith("Frister"));

	test("those that the leave reaches, and the next", () => {
		expect(dates("2026-11-23", "2027-01-04")).toBe(
			"Frister: oppfølgingsplan innen 20. desember 2026; ny vurdering innen 20. desember 2026; spørsmål fra Nav (uke 7) fra 4. januar 2027; dialogmøte 1 innen 10. januar 2027.",
		);
	});
	test("none that lie behind the first day of the leave", () => {
		expect(dates("2027-01-18", "2027-01-31")).toBe("Frister: spørsmål fra Nav (uke 17) fra 15. mars 2027.");
	});
	test("none where the first day of absence is unknown", () => {
		expect(texts({ kind: "graded", steps: [{ from: "2026-11-23", to: "2026-11-29", percent: 50 }] })).toHaveLength(1);
	});
});

test.each([
	["none", "Ingen sykmelding.", "Du trenger ikke sykmelding nå."],
	["self-certified", "Egenmelding: 23.–25. november 2026.", "Du bruker egenmelding fra 23. november til 25. november."],
	[
		"pending",
		"Avventende sykmelding: 23.–25. november 2026, sitte.",
		"Du er på jobb fra 23. november til 25. november, mens lederen din finner oppgaver som passer.",
	],
	[
		"travel-support",
		"Reisetilskudd i stedet for sykmelding: 23.–25. november 2026, sitte.",
		"Fra 23. november til 25. november får du hjelp til reisen, så du kan være på jobb.",
	],
	[
		"treatment-days",
		"Sykmelding på behandlingsdager: 23.–25. november 2026, behandlingsdager: 1, sitte.",
		"Fra 23. november til 25. november er du borte fra jobb bare de dagene du får behandling.",
	],
] as const)("%s", (kind, text, patient) => {
	const tasks = kind === "self-certified" ? {} : { tasks: "sitte" };
	const decision = { kind, treatmentDays: 1, steps: [{ from: "2026-11-23", to: "2026-11-25", ...tasks }] };
	expect(texts(decision)).toEqual([text]);
	expect(said(decision)[0]).toBe(patient);
});

test("a gap says in plain words what is missing, in the reader's language", () => {
	const decision: SickLeaveDecision = {
		kind: "graded",
		steps: [{ from: "2026-11-23", to: "2026-11-22", percent: 100 }],
	};
	expect(sickLeaveGaps(decision, context())).toEqual([
		{ part: "sickLeave", key: "steps.0.to", message: "Perioden slutter før den begynner." },
		{ part: "sickLeave", key: "steps.0.percent", message: "Gradert sykmelding er fra 1 til 99 prosent." },
	]);
	expect(sickLeaveGaps(decision, context("en"))[1]?.message).toBe("Graded sick leave is from 1 to 99 percent.");
});

test("an emergency says and asks nothing about work", () => {
	expect(sickLeaveLines(stair, context("nb", true))).toEqual([]);
	expect(sickLeaveGaps({ kind: "full" }, context("nb", true))).toEqual([]);
});

test.each([
	["2026-11-23", "2026-11-23", "23. november 2026", "23 November 2026"],
	["2026-11-23", "2026-11-29", "23.–29. november 2026", "23–29 November 2026"],
	["2026-11-23", "2026-12-06", "23. november–6. desember 2026", "23 November–6 December 2026"],
	["2026-12-21", "2027-01-03", "21. desember 2026–3. januar 2027", "21 December 2026–3 January 2027"],
])("from %s to %s is %s", (from, to, nb, en) => {
	expect([periodText(from, to, "nb"), periodText(from, to, "en")]).toEqual([nb, en]);
});
