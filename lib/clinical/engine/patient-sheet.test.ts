import { describe, expect, test } from "vitest";
import type { Answers } from "../content/answers";
import { allClearItems, calmingItems, listedItems, patientTexts } from "../content/patient-texts";
import { planItems } from "../content/plan-items";
import { scripts } from "../content/scripts";
import type { Lang, PlanItemContent, Presentation, TriageClass } from "../types";
import type { Evaluation } from "./evaluate";
import { type PatientSheet, patientSheet, type SheetInput, type SheetLine } from "./patient-sheet";
import type { PatientWords } from "./patient-words";
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
	return { id, section: item.section, itemId: id, edited: false, patientText: item.patient?.[lang] ?? null };
};
const words = (id: string) => line(id).patientText ?? "";

/** What a reader reads; the bokmål beside it is another matter. */
const texts = (spoken: readonly PatientWords[]) => spoken.map(({ text }) => text);

const sheet = (of: Told, more: Partial<SheetInput> = {}) =>
	patientSheet({
		answers: { neuroExamDone: "yes" },
		evaluation: told(of),
		lines: [],
		record: {},
		previous: null,
		emergencies: [],
		written: "nb",
		lang: "nb",
		...more,
	});

test("every item that the guards name is in the content", () => {
	for (const id of [...calmingItems, ...allClearItems, ...Object.values(listedItems)])
		expect(items.map((item) => item.id)).toContain(id);
});

test("a settled ordinary back is calmed, and told that nothing dangerous was found", () => {
	const { about } = sheet({}, { lines: [line("advice.reassure"), line("advice.exam-clear")] });
	expect(texts(about)).toEqual([words("advice.reassure"), words("advice.exam-clear")]);
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
	expect(texts(sheet({ settled: false }, { lines: [own] }).about)).toEqual(["Mine ord."]);
});

test("unsettled says so and never says usual", () => {
	const unsettled = sheet({ settled: false });
	expect(unsettled.unsettled?.text).toContain("ikke ferdig vurdert");
	expect(JSON.stringify(unsettled).toLowerCase()).not.toContain("vanlig");
	expect(sheet({}).unsettled).toBeNull();
});

test("an emergency says only what the script says, and whom to call", () => {
	const emergency = sheet(
		{ class: "emergency", settled: false },
		{
			emergencies: ["aneurysm"],
			record: { followUp: { on: "2026-12-03" } },
			lines: [line("activity.walk-and-usual"), line("safetyNet.same-day"), line("safetyNet.while-waiting")],
			answers: { goals: [{ activity: "gå", now: 1, target: 8 }] },
		},
	);
	expect(emergency).toMatchObject({ kind: "emergency", agreed: [], goals: [], next: null, unsettled: null });
	expect(texts(emergency.about)).toEqual([scripts.find(({ target }) => target === "aneurysm")?.patient.nb]);
	expect(emergency.safety).toMatchObject({ today: null, soon: null });
	expect(texts(emergency.safety.agreed)).toEqual([words("safetyNet.while-waiting")]);
	expect(emergency.safety.life.text).toContain("113");
});

test("a line without words for the patient is not printed; the same words stand once", () => {
	const walk: SheetLine = {
		...{ id: "a", itemId: "activity.a", edited: false, patientText: "Gå en tur." },
		section: "activity",
	};
	const lines = [walk, { ...walk, itemId: "activity.b" }, { ...walk, section: "referral" as const, patientText: null }];
	expect(sheet({}, { lines }).agreed).toEqual([
		{ section: "activity", lines: [{ text: "Gå en tur.", original: null, isNew: false }] },
	]);
});

test("when to call is always there, whatever the plan holds; what the clinician reworded follows the plan", () => {
	expect(sheet({}).safety).toMatchObject({ soon: null, agreed: [] });
	expect(sheet({}).safety.now.items).toHaveLength(5);
	expect(sheet({}).safety.today?.items).toHaveLength(4);
	const own = { ...line("safetyNet.return"), edited: true, patientText: "Ring fredag." };
	const { safety } = sheet({}, { lines: [line("safetyNet.emergency"), line("safetyNet.same-day"), own] });
	expect(safety.today?.items).toHaveLength(4);
	expect(safety.soon).toBeNull();
	expect(texts(safety.agreed)).toEqual(["Ring fredag."]);
});

test.each([
	["retention", /tisse/],
	["incontinence", /urin eller avføring/],
	["numb saddle", /nummen i skrittet/],
	["changed sexual function", /sex/],
	["weakness", /mister kraft/],
	["pain in both legs", /begge beina/],
	["fever", /feber/],
	["out-of-hours", /116 117/],
	["danger to life", /113/],
])("the one safety net names %s", (_, found) => {
	expect(written(sheet({}))).toMatch(found);
});

test("goals carry their first steps, and the next day stands apart", () => {
	const answers: Answers = {
		goals: [
			{ activity: "Sykle", now: 3, target: 8 },
			{ activity: "Løfte", now: 1, target: 5 },
		],
	};
	const record = {
		choice: { steps: [{ firstStep: "Ti minutter", by: "2026-12-01" }] },
		followUp: { on: "2026-12-03" },
	};
	const { goals, next } = sheet({}, { answers, record });
	expect(goals).toEqual([
		{ activity: "Sykle", now: 3, target: 8, firstStep: "Ti minutter", by: "2026-12-01" },
		{ activity: "Løfte", now: 1, target: 5, firstStep: null, by: null },
	]);
	expect(next).toEqual({ on: "2026-12-03", with: null });
	expect(sheet({}).next).toBeNull();
});

describe("another language than the plan was written in", () => {
	test("nynorsk stands alone, and says that no clinician has reviewed it", () => {
		const { about, paired, unreviewed } = sheet({}, { lang: "nn", lines: [line("advice.reassure")] });
		expect([paired, unreviewed]).toEqual([false, true]);
		expect(about).toEqual([{ text: expect.any(String), original: null }]);
		expect(about[0]?.text).not.toBe(words("advice.reassure"));
	});

	test.each(["en", "pl"] as const)("%s stands with the bokmål beside it", (lang) => {
		const { about, paired } = sheet({}, { lang, lines: [line("advice.reassure")] });
		expect(paired).toBe(true);
		expect(about).toEqual([{ text: expect.any(String), original: words("advice.reassure") }]);
	});

	test("the clinician's own words stay as they were written", () => {
		const own = { ...line("advice.reassure"), edited: true, patientText: "Mine ord." };
		expect(sheet({}, { lang: "pl", lines: [own] }).about).toEqual([{ text: "Mine ord.", original: null }]);
	});

	test("words that were signed under another content are not said in new ones", () => {
		const old = { ...line("advice.reassure"), patientText: "Slik sa vi det før." };
		expect(sheet({}, { lang: "pl", lines: [old] }).about).toEqual([{ text: "Slik sa vi det før.", original: null }]);
	});

	test("a decision is said anew by its sayings", () => {
		const sayings = [{ id: "safety.soon.worse", slots: {} }] as const;
		const decided = { id: "decided.leave", section: "work", itemId: null, edited: false, sayings } as const;
		const [said] = sheet({}, { lang: "en", lines: [{ ...decided, patientText: "det blir verre uke for uke" }] }).agreed;
		expect(said?.lines).toMatchObject([{ text: "it gets worse week by week", original: "det blir verre uke for uke" }]);
	});
});

describe("at a follow-up", () => {
	const use = (medicine: string): SheetLine => ({
		...{ id: `medicine.${medicine}`, section: "medication", itemId: null, edited: false },
		...{ patientText: `Du kan bruke ${medicine}.`, sayings: [{ id: "decided.medicine.use", slots: { medicine } }] },
	});
	const stop = (medicine: string): SheetLine => ({
		...{ id: `medicine.${medicine}`, section: "medication", itemId: null, edited: false },
		...{ patientText: `Slutt med ${medicine}.`, sayings: [{ id: "decided.medicine.stop", slots: { medicine } }] },
	});
	const leave: SheetLine = {
		...{ id: "decided.leave", section: "work", itemId: null, edited: false, patientText: "Fra … er du hjemme." },
		sayings: [{ id: "decided.leave.rest", slots: { from: "2026-03-02", to: "2026-03-06" } }],
	};
	const own = (text: string, section: SheetLine["section"] = "activity", id = "own-1"): SheetLine => ({
		...{ id, section, itemId: null, edited: true, patientText: text },
	});
	const following = (before: readonly SheetLine[], lines: readonly SheetLine[], more: Partial<SheetInput> = {}) =>
		sheet({}, { lines, previous: { lines: before, written: "nb" }, ...more });
	const newIn = (of: PatientSheet) => of.agreed.flatMap(({ lines }) => lines.filter(({ isNew }) => isNew));

	test("of a first visit nothing is new and nothing has ended", () => {
		const first = sheet({}, { lines: [use("ibuprofen"), own("Gå en tur.")] });
		expect(newIn(first)).toEqual([]);
		expect(first.ended).toEqual([]);
	});

	test("a plan as before has nothing new and nothing that ended, whatever its own lines are called now", () => {
		const before = [line("activity.weekly-step"), use("ibuprofen"), leave, own("Gå en tur.")];
		const same = following(before, [...before.slice(0, 3), own("Gå en tur.", "activity", "own-9")]);
		expect(newIn(same)).toEqual([]);
		expect(same.ended).toEqual([]);
	});

	test("what the last plan did not say is new; a drafted item in the words of another day is not", () => {
		const old = { ...line("activity.weekly-step"), patientText: "Slik sa vi det før." };
		const now = following([old], [line("activity.weekly-step"), use("paracetamol")]);
		expect(texts(newIn(now))).toEqual(["Du kan bruke paracetamol."]);
	});

	test("a medicine, time off work and the clinician's own line end; advice that is not repeated does not", () => {
		const before = [use("ibuprofen"), leave, own("Gå 20 minutter hver dag."), line("activity.weekly-step")];
		expect(texts(following(before, []).ended)).toEqual([
			"Planen sier ikke lenger noe om ibuprofen. Spør oss hvis du bruker det ennå.",
			"Planen sier ikke lenger noe om sykmelding. Spør oss hvis du lurer på noe.",
			"Dette er ikke med lenger: Gå 20 minutter hver dag.",
		]);
	});

	test("a medicine that the new plan speaks of has not ended, and an order to stop does not end", () => {
		expect(following([use("ibuprofen")], [stop("ibuprofen")]).ended).toEqual([]);
		expect(following([stop("ibuprofen")], []).ended).toEqual([]);
	});

	test("own words that calm or warn do not end by not being repeated", () => {
		const before = [own("Ryggen din tåler mye.", "advice"), own("Ring meg ved feber.", "safetyNet")];
		expect(following(before, []).ended).toEqual([]);
	});

	test("it is said in the patient's language, and in an emergency not at all", () => {
		const [ended] = following([use("ibuprofen")], [], { lang: "pl" }).ended;
		expect(ended?.text).toContain("Plan nie mówi już o tym leku: ibuprofen");
		expect(ended?.original).toContain("Planen sier ikke lenger noe om ibuprofen");
		const previous = { lines: [use("ibuprofen")], written: "nb" } as const;
		expect(sheet({ class: "emergency" }, { previous }).ended).toEqual([]);
	});
});

const written = (of: PatientSheet) => {
	const spoken = [of.safety.now, of.safety.today, of.safety.soon].flatMap((list) =>
		list ? [list.lead, ...list.items] : [],
	);
	return [
		of.unsettled,
		...of.about,
		...of.agreed.flatMap((block) => block.lines),
		...of.ended,
		of.safety.life,
		...spoken,
		...of.safety.agreed,
	]
		.flatMap((one) => (one === null ? [] : [one.text]))
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
			const whole = written(
				sheet({ class: of, settled }, { lang, written: lang, lines: items.map((item) => line(item.id, lang)) }),
			);
			expect(readability(whole).lix).toBeLessThanOrEqual(30);
			expect(whole).toContain("116 117");
			expect(whole).toContain("113");
		}
	});
});
