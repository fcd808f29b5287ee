import { expect, test } from "vitest";
import { localise } from "../engine/localise";
import { hardWords } from "../engine/plain-words";
import type { MedicineCheck, MedicineGroup } from "../types";
import { claims } from "./claims";
import { medicineAdvice } from "./medicine-advice";
import { medicineChecks } from "./medicine-checks";
import { medicineWords } from "./medicine-words";
import { medicineGroups } from "./medicines";
import { patientTexts } from "./patient-texts";
import { questions } from "./questions";
import { sources } from "./sources";

const groups: readonly MedicineGroup[] = medicineGroups;
const checks: readonly MedicineCheck[] = medicineChecks;
const advice = Object.values(medicineAdvice);

const citing = [
	...checks,
	...advice,
	...groups.flatMap(({ lowValue }) => lowValue ?? []),
	...groups.flatMap(({ substances }) => substances.flatMap(({ ceiling }) => ceiling ?? [])),
];

test("every source that medicines cite is listed, and everything cites something", () => {
	for (const { sources: cited } of citing) {
		expect(cited.length).toBeGreaterThan(0);
		expect(cited.filter((id) => !(id in sources))).toEqual([]);
	}
});

test("every claim named is in the registry", () => {
	const named = [...advice, ...groups.flatMap(({ lowValue }) => lowValue ?? [])].flatMap(({ evidence }) => [
		...evidence,
	]);
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter((id) => !(id in claims))).toEqual([]);
});

test("a product choice cites itself as one", () => {
	for (const { basis, sources: cited } of citing) {
		expect(basis === "default").toBe(cited.some((id) => id === "ryggvett-default"));
	}
});

test("only three medicines have a ceiling, since only those have a source for one", () => {
	const ceilings = groups.flatMap(({ substances }) =>
		substances.flatMap(({ id, ceiling }) => (ceiling ? [[id, ceiling.mgPerDay]] : [])),
	);
	expect(ceilings).toEqual([
		["ibuprofen", 1200],
		["naproxen", 750],
		["diclofenac", 100],
	]);
});

test("what is taken, as the patient answers it, is a group of the same name", () => {
	const known = new Set(groups.map(({ id }) => id));
	expect(Object.keys(questions.analgesics.options).filter((option) => !known.has(option))).toEqual([]);
});

test("everything but NSAID and what has no name gives little in back pain, and has something better beside it", () => {
	expect(groups.filter(({ lowValue }) => !lowValue).map(({ id }) => id)).toEqual(["nsaid", "other"]);
});

test("prescription groups stand nowhere", () => {
	const said = JSON.stringify([medicineGroups, medicineChecks, medicineAdvice, medicineWords]);
	expect(said).not.toMatch(/reseptgruppe|prescription group|gruppe [ABC]\b|group [ABC]\b/i);
});

test("no reviewer is invented", () => {
	for (const { review } of [...groups, ...checks, ...advice]) expect(review).toBeNull();
});

test("every text is tidy in both languages, and no Norwegian is left in English", () => {
	for (const lang of ["nb", "en"] as const) {
		const texts = textsIn(localise([medicineGroups, medicineChecks, medicineAdvice, medicineWords], lang));
		expect(texts.length).toBeGreaterThan(100);
		for (const text of texts) expect(text).toBe(text.trim().replace(/\s+/g, " "));
		if (lang === "en") expect(texts.filter((text) => /[æøå]/i.test(text))).toEqual([]);
	}
});

const patientSays = Object.values(patientTexts).filter(({ id }) => id.startsWith("decided.medicine."));

test.each(patientSays.map(({ id, text }) => [id, text] as const))("%s is short and plain to the patient", (_, text) => {
	for (const lang of ["nb", "en"] as const) {
		for (const sentence of text[lang].split(/[.!?:;](?:\s|$)/)) {
			expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(18);
		}
		expect(hardWords(text[lang], lang)).toEqual([]);
		expect(text[lang]).not.toMatch(/%|risiko|\brisk|opioid|NSAID|PPI/i);
	}
});

const textsIn = (node: unknown): string[] =>
	typeof node === "string"
		? [node]
		: typeof node === "object" && node !== null
			? Object.values(node).flatMap(textsIn)
			: [];
