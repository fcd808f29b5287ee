import { describe, expect, test } from "vitest";
import { patientSource } from "../engine/patient-words";
import { markOf } from "../engine/translated-from";
import { translations } from "./translations";
import { translatedFrom } from "./translations/translated-from";

const keys = [...patientSource.keys()];
const languages = [
	["nynorsk", translations.nn.texts as Readonly<Record<string, string>>],
	["Polish", translations.pl.texts as Readonly<Record<string, string>>],
] as const;

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
const numbersOf = (text: string) => (text.match(/\d+/g) ?? []).sort();

test("there are words to translate", () => {
	expect(keys.length).toBeGreaterThan(150);
});

describe.each(languages)("%s", (_, texts) => {
	test("nothing that the patient reads lacks a translation", () => {
		expect(keys.filter((key) => !(key in texts))).toEqual([]);
	});

	test("nothing is translated that is no longer said", () => {
		expect(Object.keys(texts).filter((key) => !patientSource.has(key))).toEqual([]);
	});

	test("each has the slots and the numbers of the bokmål, neither more nor fewer", () => {
		const differs = Object.entries(texts).filter(([key, text]) => {
			const nb = patientSource.get(key)?.nb ?? "";
			return slotsOf(text).join() !== slotsOf(nb).join() || numbersOf(text).join() !== numbersOf(nb).join();
		});
		expect(differs).toEqual([]);
	});

	test("each is tidy, and begins and ends as the bokmål does", () => {
		const untidy = Object.entries(texts).filter(([key, text]) => {
			const nb = patientSource.get(key)?.nb ?? "";
			const small = (of: string) => /^\p{Ll}/u.test(of);
			const end = (of: string) => /[.:]$/.exec(of)?.[0];
			return text !== text.trim() || /\s{2}|\.\./.test(text) || small(text) !== small(nb) || end(text) !== end(nb);
		});
		expect(untidy).toEqual([]);
	});
});

test("no bokmål is left in the nynorsk", () => {
	const bokmal =
		/ (ikke|jeg|fra|hva|hvis|hvordan|hvorfor|noe|noen|bare|gjøre|være|mye|mer|dem|nå|hver|uker|dager|bilder|sykehuset|medisiner|henviser) /;
	const left = Object.values<string>(translations.nn.texts).filter((text) =>
		bokmal.test(` ${text.toLowerCase().replace(/[.,:()]/g, " ")} `),
	);
	expect(left).toEqual([]);
});

test("the English has the slots and the numbers of the bokmål too", () => {
	for (const [key, { nb, en }] of patientSource) {
		expect(slotsOf(en), key).toEqual(slotsOf(nb));
		expect(numbersOf(en), key).toEqual(numbersOf(nb));
	}
});

test("each is made from the bokmål as it stands now", () => {
	const changed = [...patientSource]
		.filter(([key, { nb }]) => translatedFrom[key] !== markOf(nb))
		.map(([key, { nb }]) => `${key}: look over nynorsk and Polish, then set its mark to ${markOf(nb)}`);
	expect(changed).toEqual([]);
});

test("no mark is kept of what is no longer said", () => {
	expect(Object.keys(translatedFrom).filter((key) => !patientSource.has(key))).toEqual([]);
});

test("in Polish the out-of-hours number says the Norwegian name of the service", () => {
	for (const text of Object.values(translations.pl.texts)) {
		if (text.includes("116 117")) expect(text).toContain("legevakt");
	}
});

test("no reviewer is invented, and a translation is known as recalled", () => {
	for (const { review, basis } of Object.values(translations)) {
		expect(review).toBeNull();
		expect(basis).toBe("recalled");
	}
});
