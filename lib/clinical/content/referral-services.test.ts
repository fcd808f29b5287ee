import { describe, expect, test } from "vitest";
import { readability } from "../engine/readability";
import { choiceWords } from "./choice-words";
import { claims } from "./claims";
import { confidenceRule, treatmentOptions } from "./options";
import { patientTexts } from "./patient-texts";
import { questions } from "./questions";
import { referralFields } from "./referral-fields";
import { barrierAnswers, firstLine, referralServices } from "./referral-services";
import { referralWords } from "./referral-words";
import { sources } from "./sources";

const entries = [...referralServices, ...treatmentOptions];
const decided = Object.values(patientTexts).filter(({ id }) => /^decided\.(referral|followup|choice)\./.test(id));

const named = entries.map((entry) => [entry.id, entry] as const);

test("every id is used once, since services and options stand on one page", () => {
	for (const list of [entries, referralFields]) {
		const ids = list.map(({ id }) => id as string);
		expect(new Set(ids).size).toBe(ids.length);
	}
});

test.each(named)("%s cites listed sources, and a product choice says that it is one", (_, entry) => {
	expect(entry.sources.length).toBeGreaterThan(0);
	expect(entry.sources.filter((id) => !(id in sources))).toEqual([]);
	if (entry.basis === "default") expect(entry.sources).toContain("ryggvett-default");
	expect(entry.review).toBeNull();
});

test("every option cites claims of the registry", () => {
	const cited = [...treatmentOptions.flatMap(({ evidence }) => evidence), ...firstLine.evidence];
	expect(cited.filter((id) => !(id in claims))).toEqual([]);
});

test.each(referralServices.map((service) => [service.id, service] as const))(
	"%s asks for fields that exist",
	(_, service) => {
		const fields = referralFields.map(({ id }) => id as string);
		expect(service.asks.filter((ask) => !fields.includes(ask))).toEqual([]);
		expect(service.patient in patientTexts).toBe(true);
	},
);

test("every field that is kept is asked for by some service", () => {
	const asked = new Set(referralServices.flatMap(({ asks }) => asks as readonly string[]));
	expect(referralFields.filter(({ id }) => !asked.has(id))).toEqual([]);
});

test("what the specialists ask for carries the whole list of the Norwegian guide", () => {
	for (const id of ["physical-medicine", "neurology", "surgery"]) {
		expect(referralServices.find((service) => service.id === id)?.asks).toEqual(
			expect.arrayContaining([
				"work",
				"comorbidity",
				"earlierTreatment",
				"pain",
				"function",
				"yellowFlags",
				"alarm",
				"sensation",
				"power",
				"mobility",
				"reflexes",
				"straightLegRaise",
				"tests",
				"assessment",
				"interpreter",
				"medicineList",
				"mobile",
			]),
		);
	}
});

test("every barrier that can be answered has a way round it", () => {
	expect(Object.keys(barrierAnswers)).toEqual(Object.keys(questions.barriers.options));
});

test("a deadline is twelve weeks where the guide names one, and nowhere else", () => {
	expect(
		referralServices.filter(({ deadline }) => deadline?.weeks).map(({ id, deadline }) => [id, deadline?.weeks]),
	).toEqual([
		["physical-medicine", 12],
		["rheumatology", 12],
	]);
});

test("waiting is among the options, and first", () => {
	expect(treatmentOptions[0]?.id).toBe("wait");
});

const texts = (node: unknown): { nb: string; en: string }[] => {
	if (typeof node !== "object" || node === null) return [];
	return "nb" in node ? [node as { nb: string; en: string }] : Object.values(node).flatMap(texts);
};

test("every text is there in both languages, and the English is English", () => {
	const all = texts({ entries, referralFields, barrierAnswers, firstLine, confidenceRule, referralWords, choiceWords });
	expect(all.length).toBeGreaterThan(100);
	for (const { nb, en } of all) {
		for (const text of [nb, en]) expect(text).toMatch(/^\S.*\S$/);
		expect(en.replace(/Örebro/g, "")).not.toMatch(/[æøåö]/i);
	}
});

describe("what the patient reads of it", () => {
	test("there are texts to read", () => expect(decided.length).toBe(23));

	test.each(decided.map((text) => [text.id, text] as const))("%s is short and plain", (_, { text }) => {
		const said = readability(text.nb.replace(/\{(\w+)\}/g, "tur"));
		expect(said.longestSentence).toBeLessThanOrEqual(18);
		expect(said.lix).toBeLessThanOrEqual(35);
		expect(text.nb).not.toMatch(/kronisk|risiko|prosent|%|nevro|lumba/i);
		expect(text.en).not.toMatch(/chronic|\brisk|percent|%|neuro|lumba/i);
	});
});
