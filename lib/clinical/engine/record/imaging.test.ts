import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import type { ImagingDecision } from "../../plan-record";
import type { Imaging, Lang, TriageClass } from "../../types";
import { evaluate } from "../evaluate";
import { sayToPatient } from "../patient-words";
import { imagingGaps, imagingLines } from "./imaging";
import type { RecordContext } from "./record-line";

type Told = { imaging?: Imaging; class?: TriageClass; settled?: boolean; lang?: Lang };

function context({ imaging = "none", class: of = "usual", settled = true, lang = "nb" }: Told = {}): RecordContext {
	const content = contentIn(lang);
	const evaluation = evaluate(content, {});
	return {
		content,
		answers: {},
		lang,
		evaluation: { ...evaluation, triage: { ...evaluation.triage, imaging, class: of, settled } },
	};
}
const lines = (decision: ImagingDecision, told: Told = {}) => imagingLines(decision, context(told));
const said = (decision: ImagingDecision, told: Told = {}) =>
	lines(decision, told).flatMap(({ sayings }) => sayings.map((saying) => sayToPatient(saying, told.lang ?? "nb")));

describe("imaging that nothing indicates", () => {
	test.each(["mri", "ct", "xray", "other"] as const)("%s asks which finding would change anything", (kind) => {
		expect(imagingGaps({ kind }, context())).toMatchObject([{ part: "imaging", key: "wouldChange" }]);
	});

	test.each([
		["an indication", { indication: "root-pain" }],
		["the patient's wish", { indication: "patient-wish" }],
		["a finding in own words", { wouldChange: "prolaps som kan opereres" }],
		["a reason in own words", { reason: "fysioterapeuten ber om det" }],
	])("%s is an answer, and nothing is blocked", (_, answer) => {
		expect(imagingGaps({ kind: "mri", ...answer }, context())).toEqual([]);
	});

	test("spaces are no answer", () => {
		expect(imagingGaps({ kind: "mri", wouldChange: "  ", indication: null }, context())).toHaveLength(1);
	});
});

test.each(["emergency-mri", "urgent-mri", "xray", "planned-mri", "other"] as const)(
	"%s asked for by the answers: choosing it asks nothing, choosing none asks why",
	(imaging) => {
		expect(imagingGaps({ kind: "mri" }, context({ imaging, class: "targeted" }))).toEqual([]);
		expect(imagingGaps({ kind: "none" }, context({ imaging, class: "targeted" }))).toMatchObject([{ key: "reason" }]);
		expect(imagingGaps({ kind: "none", reason: "tatt" }, context({ imaging, class: "targeted" }))).toEqual([]);
	},
);

test("none where nothing is indicated says nothing, since the draft says it", () => {
	expect(lines({ kind: "none" })).toEqual([]);
	expect(imagingGaps({ kind: "none" }, context())).toEqual([]);
});

test("the note carries what, why, who answers and by when", () => {
	const decision = {
		kind: "mri",
		indication: "root-pain",
		wouldChange: "skive som trykker på roten.",
		answerFrom: "fastlegen",
		answerBy: "2026-12-03",
	} as const;
	expect(lines(decision).map(({ id, section, text }) => [id, section, text])).toEqual([
		[
			"decided.imaging",
			"imaging",
			"MR. Indikasjon: Rotsmerter i fire til seks uker uten bedring, og operasjon er aktuelt. Funn som ville endre noe: skive som trykker på roten. Svar fra fastlegen innen 3. desember 2026.",
		],
	]);
	expect(said(decision)).toEqual([
		"Du skal ta MR.",
		"At vi tar bilde, betyr ikke at du er alvorlig syk.",
		"Du får svar fra fastlegen innen 3. desember.",
	]);
});

test("the patient's wish is called no indication, in English too", () => {
	const [line] = lines({ kind: "xray", indication: "patient-wish", reason: "worried" }, { lang: "en" });
	expect(line?.text).toBe("X-ray. No indication in guidelines: The patient wishes it. Reason: worried.");
});

test.each([
	[{ answerFrom: "sykehuset" }, "Svar fra sykehuset.", "Du får svar fra sykehuset."],
	[{ answerBy: "2026-12-03" }, "Svar innen 3. desember 2026.", "Du får svar innen 3. desember."],
])("half an answer is said as far as it goes: %j", (half, note, patient) => {
	const decision = { kind: "ct", indication: "changes-management", ...half } as const;
	expect(lines(decision)[0]?.text).toContain(note);
	expect(said(decision).at(-1)).toBe(patient);
});

test("none against the answers keeps its reason in the note, and tells the patient nothing", () => {
	const told = { imaging: "xray", class: "targeted" } as const;
	expect(lines({ kind: "none", reason: "Allerede tatt og besvart" }, told)).toMatchObject([
		{ text: "Ingen bilder nå. Begrunnelse: Allerede tatt og besvart.", sayings: [] },
	]);
});

describe("a sheet never calms where the assessment has not", () => {
	test.each([
		["unsettled", { settled: false }],
		["urgent", { class: "urgent", imaging: "urgent-mri" }],
		["targeted", { class: "targeted", imaging: "xray" }],
	] as const)("%s", (_, told) => {
		expect(said({ kind: "mri", wouldChange: "brudd" }, told)).toEqual(["Du skal ta MR."]);
		expect(said({ kind: "none", answered: true }, told)).toEqual([]);
	});
});

test("the ready answer is three short lines, without a number", () => {
	const answer = said({ kind: "none", answered: true });
	expect(answer).toHaveLength(3);
	expect(answer.join(" ")).not.toMatch(/\d/);
	expect(lines({ kind: "none", answered: true })[0]?.text).toContain("Ønsket om bilder er besvart");
	expect(said({ kind: "none", answered: false })).toEqual([]);
});

test("an emergency says and asks nothing: the hospital decides", () => {
	const told = { class: "emergency", imaging: "emergency-mri" } as const;
	expect(lines({ kind: "mri" }, told)).toEqual([]);
	expect(imagingGaps({ kind: "none" }, context(told))).toEqual([]);
});
