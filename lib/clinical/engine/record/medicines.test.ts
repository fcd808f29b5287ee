import { describe, expect, test } from "vitest";
import { contentIn } from "@/lib/consultation/content";
import { type Changes, withChanges } from "@/lib/test/baseline";
import { safeForMedicine } from "@/lib/test/medicine-cases";
import type { MedicineDecision } from "../../plan-record";
import type { Lang } from "../../types";
import { evaluate } from "../evaluate";
import { sayToPatient } from "../patient-words";
import { goesDown, medicinesGaps } from "./medicine-gaps";
import { medicinesLines } from "./medicines";
import type { RecordContext } from "./record-line";

function context(changes: Changes = {}, lang: Lang = "nb"): RecordContext {
	const answers = withChanges(safeForMedicine, changes);
	return { content: contentIn(lang), answers, evaluation: evaluate(contentIn(lang), answers), lang };
}

const ibuprofen: MedicineDecision = {
	id: "m1",
	action: "start",
	group: "nsaid",
	substance: "ibuprofen",
	route: "oral",
	dailyDose: 1200,
	days: 7,
	stopOn: "2026-11-29",
};
const oxycodone: MedicineDecision = { id: "m2", action: "start", group: "strong-opioid", substance: "oxycodone" };

const lines = (decisions: readonly MedicineDecision[], of = context()) => medicinesLines(decisions, of);
const said = (decisions: readonly MedicineDecision[], of = context()) =>
	lines(decisions, of).map(({ sayings }) => sayings.map((saying) => sayToPatient(saying, of.lang)).join(" "));

describe("an NSAID and what nobody asked", () => {
	const askFirst = "Vi må sjekke om ibuprofen er trygt for deg. Spør oss før du tar det.";
	const rows: [string, Changes, string | null][] = [
		["everything asked", {}, null],
		["one stop not asked", { heartFailure: undefined }, askFirst],
		["only the kidneys not measured, nothing calls for it", { egfr: undefined }, null],
		["the kidneys not measured at 65", { egfr: undefined, age: 65 }, askFirst],
		["the kidneys not measured, blood pressure not asked", { egfr: undefined, hypertension: undefined }, askFirst],
	];

	test.each(rows)("%s", (_, changes, only) => {
		const [words = ""] = said([ibuprofen], context(changes));
		if (only) expect(words).toBe(only);
		else expect(words).toContain("7 dager");
	});
});

describe("as lines of the plan", () => {
	test("a start with dose, days and stop date", () => {
		expect(lines([ibuprofen]).map(({ section, text }) => [section, text])).toEqual([
			["medication", "Starter ibuprofen 1200 mg/døgn i 7 dager, sluttdato 29. november 2026."],
		]);
	});

	test("with stomach protection, a reason for going past a stop, and what nobody asked", () => {
		const decision = { ...ibuprofen, withPpi: true, overrides: { N5: "Drøftet med spesialist." } };
		const [line] = lines([decision], context({ giBleedOrUlcer: "yes", lithium: undefined, egfr: undefined }));
		expect(line?.text).toBe(
			"Starter ibuprofen 1200 mg/døgn i 7 dager, sluttdato 29. november 2026, med PPI. " +
				"Valgt tross «Tidligere magesår eller blødning» (N5): Drøftet med spesialist. " +
				"Ikke avklart ved valget: eGFR, Litium.",
		);
	});

	test("many questions that nobody asked are named and counted", () => {
		const unasked = { egfr: undefined, lithium: undefined, heartFailure: undefined, liverFailure: undefined };
		const [line] = lines([ibuprofen], context({ ...unasked, anticoagulant: undefined, analgesics: undefined }));
		expect(line?.text).toMatch(/Ikke avklart ved valget: eGFR, Hjertesvikt, Leversvikt, .+ og 2 til\.$/);
	});

	test("a reason that nothing asks for any more is not said", () => {
		expect(lines([{ ...ibuprofen, overrides: { N5: "Gammel grunn" } }])[0]?.text).not.toContain("Gammel grunn");
	});

	test("a tapering plan with its aim and dated steps", () => {
		const taper = [
			{ from: "2026-11-22", dailyDose: 20 },
			{ from: "2026-12-06", dailyDose: 0 },
		];
		expect(lines([{ ...oxycodone, action: "taper", aim: "Uten oksykodon til jul.", taper }])[0]?.text).toBe(
			"Trapper ned oksykodon. Mål: Uten oksykodon til jul. " +
				"Trinn: fra 22. november 2026 20 mg/døgn; fra 6. desember 2026 ingen.",
		);
	});

	test("going on, stopping, another route and a medicine by its own name, in English", () => {
		const of = context({}, "en");
		const texts = lines(
			[
				{ id: "a", action: "continue", group: "paracetamol", days: 1 },
				{ id: "b", action: "stop", group: "antidepressant", substance: "duloxetine" },
				{ id: "c", action: "start", group: "nsaid", name: "Piroxicam gel", route: "topical", days: 3 },
			],
			of,
		).map(({ text }) => text);
		expect(texts).toEqual([
			"Continues paracetamol for 1 day.",
			"Stops duloxetine.",
			"Starts piroxicam gel on the skin for 3 days.",
		]);
	});

	test("no medicine is a decision too", () => {
		expect(lines([])).toMatchObject([{ text: "Ingen medisin.", section: "medication" }]);
		expect(said([])).toEqual(["Vi ble enige om at du klarer deg uten medisin nå."]);
	});

	test("an emergency holds no medicine", () => {
		const emergency = context({ bladder: "retention" });
		expect(lines([ibuprofen], emergency)).toEqual([]);
		expect(medicinesGaps([{ ...ibuprofen, action: "start" }], emergency)).toEqual([]);
	});
});

describe("to the patient", () => {
	test("the name, the days, as little as possible, and when to call", () => {
		expect(said([{ ...ibuprofen, withPpi: true }])).toEqual([
			"Du kan bruke ibuprofen i 7 dager. Ta høyst 1200 mg på ett døgn. Ta så lite som du kan, og slutt når du greier deg uten. " +
				"Ta også medisinen som beskytter magen. " +
				"Slutt og ring oss hvis avføringen blir svart, magen gjør svært vondt eller du puster tungt.",
		]);
	});

	test("the name on the Norwegian package, whatever the language", () => {
		const naproxen = { ...ibuprofen, substance: "naproxen" };
		expect(said([naproxen], context({}, "en"))[0]).toMatch(/^You can use naproksen for 7 days\./);
	});

	test("a tapering plan in plain words", () => {
		const taper = [
			{ from: "2026-11-22", dailyDose: 20 },
			{ from: "2026-12-06", dailyDose: 0 },
		];
		expect(said([{ ...oxycodone, action: "taper", aim: "sove bedre", taper }])).toEqual([
			"Vi trapper ned oksykodon sammen, litt om gangen. Ikke slutt brått. Målet ditt: sove bedre. " +
				"Fra 22. november tar du 20 mg i døgnet. Fra 6. desember tar du ingen oksykodon. " +
				"Blir det vanskelig, ring oss. Da justerer vi planen.",
		]);
	});

	test("a habit-forming medicine that is already taken is not one to stop at will", () => {
		const least = /slutt når du greier deg uten/;
		expect(said([{ ...oxycodone, action: "continue" }])[0]).not.toMatch(least);
		expect(said([oxycodone])[0]).toMatch(least);
		expect(said([{ ...ibuprofen, action: "continue" }])[0]).toMatch(least);
	});
});

describe("before it can be signed", () => {
	const gaps = (decision: MedicineDecision, changes: Changes = {}) =>
		medicinesGaps([decision], context(changes)).map(({ part, key, message }) => `${part}.${key}: ${message}`);

	test("nothing is missing from a safe choice with an end", () => {
		expect(gaps(ibuprofen)).toEqual([]);
	});

	test("a question that nobody asked does not hold the signature back", () => {
		expect(gaps(ibuprofen, { lithium: undefined })).toEqual([]);
	});

	test("a stop needs its reason, by the name of the check and the medicine", () => {
		const stopped = { giBleedOrUlcer: "yes" } as const;
		expect(gaps(ibuprofen, stopped)).toEqual([
			"medicines.0.overrides.N5: Ibuprofen: «Tidligere magesår eller blødning» (N5) krever en grunn.",
		]);
		expect(gaps({ ...ibuprofen, overrides: { N5: "  " } }, stopped)).toHaveLength(1);
		expect(gaps({ ...ibuprofen, overrides: { N5: "Drøftet" } }, stopped)).toEqual([]);
	});

	test.each<[string, Partial<MedicineDecision>, readonly string[]]>([
		["neither", { days: undefined, stopOn: undefined }, ["days"]],
		["days", { days: 5, stopOn: undefined }, []],
		["a stop date", { days: undefined, stopOn: "2026-11-27" }, []],
	])("an NSAID needs days or a stop date: %s", (_, end, keys) => {
		const found = medicinesGaps([{ ...ibuprofen, ...end } as MedicineDecision], context());
		expect(found.map(({ key }) => key)).toEqual(keys.map((key) => `0.${key}`));
	});

	const reasons = { overrides: { O1: "Kort, etter vurdering" } };
	test.each<[number, readonly string[]]>([
		[6, []],
		[7, []],
		[8, ["0.overrides.O3"]],
	])("an opioid for %i days", (days, keys) => {
		expect(medicinesGaps([{ ...oxycodone, ...reasons, days }], context()).map(({ key }) => key)).toEqual(keys);
	});

	test("a stop date alone does not carry an opioid past the cap unseen", () => {
		expect(gaps({ ...oxycodone, ...reasons, stopOn: "2027-06-01" })).toEqual([
			"medicines.0.days: Oksykodon: sett antall dager.",
		]);
	});

	test("a medicine must be named", () => {
		expect(gaps({ id: "m", action: "start", group: "muscle-relaxant", days: 3 })).toEqual([
			"medicines.0.substance: Muskelavslappende middel: velg hvilken medisin det gjelder.",
		]);
		expect(gaps({ id: "m", action: "start", group: "muscle-relaxant", name: "Baklofen", days: 3 })).toEqual([]);
	});

	test("long use of an opioid is tapered, not stopped", () => {
		expect(gaps({ ...oxycodone, action: "stop" }, { analgesics: ["strong-opioid"], analgesicDays7: 7 })).toEqual([
			"medicines.0.overrides.O5: Oksykodon: «Brå slutt på opioid» (O5) krever en grunn.",
		]);
		expect(gaps({ ...oxycodone, action: "taper" })).toEqual([
			"medicines.0.aim: Oksykodon: skriv målet dere er enige om for nedtrappingen.",
			"medicines.0.taper: Oksykodon: legg inn minst ett trinn i nedtrappingen.",
		]);
	});

	test.each([
		["down", [20, 10, 0], ["2026-11-22", "2026-11-29", "2026-12-06"], true],
		["a pause", [20, 20], ["2026-11-22", "2026-11-29"], true],
		["up", [10, 20], ["2026-11-22", "2026-11-29"], false],
		["the same day twice", [20, 10], ["2026-11-22", "2026-11-22"], false],
		["back in time", [20, 10], ["2026-11-22", "2026-11-21"], false],
		["no steps", [], [], true],
	] as const)("tapering %s: %j", (_, doses, days, fine) => {
		expect(goesDown(doses.map((dailyDose, index) => ({ from: days[index] ?? "", dailyDose })))).toBe(fine);
	});
});
