import { describe, expect, test } from "vitest";
import { allClearItems, calmingItems, listedItems, patientTexts } from "../content/patient-texts";
import { planItems } from "../content/plan-items";
import { scripts } from "../content/scripts";
import type { Lang, PlanItemContent, Presentation, TriageClass } from "../types";
import type { Evaluation } from "./evaluate";
import { type PatientSheet, patientSheet, type SheetInput, type SheetLine } from "./patient-sheet";
import { hardWords } from "./plain-words";
import { readability } from "./readability";

type Told = { class?: TriageClass; settled?: boolean; presentation?: Presentation };

const told = ({ class: of = "usual", settled = true, presentation = "nonspecific" }: Told): Evaluation => ({
	contentVersion: "test",
	triage: { class: of, settled, imaging: "none", reasons: [], missing: [] },
	redFlags: [],
	presentation,
	phase: "acute",
	risk: {
		startBack: { total: null, psychosocial: null, stratum: null, possible: [], missing: [] },
		orebro: { total: null, atRisk: null, possible: [], missing: [] },
		intensity: "low",
	},
});

const items: readonly PlanItemContent[] = planItems;
const line = (id: string, lang: Lang = "nb"): SheetLine => {
	const item = items.find((one) => one.id === id);
	if (!item) throw new Error(`No plan item ${id}`);
	return { section: item.section, itemId: id, edited: false, patientText: item.patient?.[lang] ?? null };
};
const words = (id: string) => line(id).patientText ?? "";

const sheet = (of: Told, more: Partial<SheetInput> = {}) =>
	patientSheet({
		answers: { neuroExamDone: "yes" },
		evaluation: told(of),
		lines: [],
		emergencyWords: [],
		lang: "nb",
		...more,
	});

test("every item that the guards name is in the content", () => {
	for (const id of [...calmingItems, ...allClearItems, ...Object.values(listedItems)])
		expect(items.map((item) => item.id)).toContain(id);
});

test("a settled ordinary back is calmed, and told that nothing dangerous was found", () => {
	const { about } = sheet({}, { lines: [line("advice.reassure"), line("advice.exam-clear")] });
	expect(about).toEqual([words("advice.reassure"), words("advice.exam-clear")]);
});

test.each([
	["not settled", { settled: false }, {}],
	["urgent", { class: "urgent" }, {}],
	["targeted", { class: "targeted" }, {}],
	["planned", { class: "planned" }, {}],
	["a suspected disease", { presentation: "suspected-specific" }, {}],
	["neurology not recorded", {}, { answers: {} }],
	["neurology not examined", {}, { answers: { neuroExamDone: "no" } }],
] as const)("no all-clear: %s", (_, of, more) => {
	expect(sheet(of, { ...more, lines: [line("advice.exam-clear")] }).about).toEqual([]);
});

test.each([
	{ settled: false },
	{ class: "urgent" },
	{ class: "targeted" },
	{ presentation: "suspected-specific" },
	{ presentation: "acute-deficit" },
] as const)("nothing calms: %j", (of) => {
	const whole = sheet(of, { lines: calmingItems.map((id) => line(id)) });
	expect(whole.about).toEqual([]);
	expect(whole.agreed).toEqual([]);
});

test("the clinician's own words stand, whatever the guard says of the draft", () => {
	const own = { ...line("advice.reassure"), edited: true, patientText: "Mine ord." };
	expect(sheet({ settled: false }, { lines: [own] }).about).toEqual(["Mine ord."]);
});

test("unsettled says so and never says usual", () => {
	const unsettled = sheet({ settled: false });
	expect(unsettled.unsettled).toContain("ikke ferdig vurdert");
	expect(JSON.stringify(unsettled).toLowerCase()).not.toContain("vanlig");
	expect(sheet({}).unsettled).toBeNull();
});

test("an emergency says only what the script says, and whom to call", () => {
	const emergency = sheet(
		{ class: "emergency", settled: false },
		{
			emergencyWords: ["Ambulansen er på vei."],
			lines: [line("activity.walk-and-usual"), line("safetyNet.same-day"), line("safetyNet.while-waiting")],
			answers: { goals: [{ activity: "gå", now: 1, target: 8 }] },
		},
	);
	expect(emergency).toMatchObject({
		kind: "emergency",
		about: ["Ambulansen er på vei."],
		agreed: [],
		goals: [],
		unsettled: null,
	});
	expect(emergency.safety).toMatchObject({ today: null, soon: null, agreed: [words("safetyNet.while-waiting")] });
	expect(emergency.safety.life).toContain("113");
});

test("a line without words for the patient is not printed; the same words stand once", () => {
	const walk = { section: "activity", itemId: "activity.a", edited: false, patientText: "Gå en tur." } as const;
	const lines = [walk, { ...walk, itemId: "activity.b" }, { ...walk, section: "referral", patientText: null }] as const;
	expect(sheet({}, { lines }).agreed).toEqual([{ section: "activity", lines: ["Gå en tur."] }]);
});

test("when to call is always there; what the clinician dropped or reworded follows the plan", () => {
	expect(sheet({}).safety).toMatchObject({ today: null, soon: null, agreed: [] });
	expect(sheet({}).safety.now.items).toHaveLength(5);
	const own = { ...line("safetyNet.return"), edited: true, patientText: "Ring fredag." };
	const { safety } = sheet({}, { lines: [line("safetyNet.emergency"), line("safetyNet.same-day"), own] });
	expect(safety.today?.items).toHaveLength(4);
	expect(safety.soon).toBeNull();
	expect(safety.agreed).toEqual(["Ring fredag."]);
});

const written = (of: PatientSheet) => {
	const spoken = [of.safety.now, of.safety.today, of.safety.soon].flatMap((list) =>
		list ? [list.lead, ...list.items] : [],
	);
	return [
		of.unsettled,
		...of.about,
		...of.agreed.flatMap((block) => block.lines),
		of.safety.life,
		...spoken,
		...of.safety.agreed,
	]
		.filter((one) => one !== null)
		.join("\n");
};

describe.each(["nb", "en"] as const)("plain language, %s", (lang) => {
	const spoken = [
		...Object.values(patientTexts).map(({ id, text }) => [id, text[lang]] as const),
		...items.flatMap((item) => (item.patient ? [[item.id, item.patient[lang]] as const] : [])),
		...scripts.map(({ target, patient }) => [`script ${target}`, patient[lang]] as const),
	];

	test.each(spoken)("%s: sentences of at most 18 words, no hard words, no percentages", (_, text) => {
		expect(readability(text).longestSentence).toBeLessThanOrEqual(18);
		expect(hardWords(text, lang)).toEqual([]);
		expect(text).not.toMatch(/%|prosent|per cent|percent/i);
	});

	test.each(["usual", "planned", "targeted", "urgent"] as const)("a whole sheet is very easy to read: %s", (of) => {
		for (const settled of [true, false]) {
			const whole = written(sheet({ class: of, settled }, { lang, lines: items.map((item) => line(item.id, lang)) }));
			expect(readability(whole).lix).toBeLessThanOrEqual(30);
			expect(whole).toContain("116 117");
			expect(whole).toContain("113");
		}
	});
});
