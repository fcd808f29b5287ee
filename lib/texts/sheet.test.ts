import { describe, expect, test } from "vitest";
import { hardWords } from "@/lib/clinical/engine/plain-words";
import { readability } from "@/lib/clinical/engine/readability";
import { patientLangs, planSections } from "@/lib/clinical/types";
import { codeSheet } from "./code-sheet";
import { sheetTexts } from "./sheet";

type Phrase = Readonly<Record<string, string>>;

const isPhrase = (node: object): node is Phrase => "nb" in node;

function phrasesIn(node: object, path = ""): readonly (readonly [string, Phrase])[] {
	if (isPhrase(node)) return [[path.slice(1), node]];
	return Object.entries(node).flatMap(([key, child]) => phrasesIn(child, `${path}.${key}`));
}

const phrases = [...phrasesIn(sheetTexts), ...phrasesIn(codeSheet, ".code")];
const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();

test("there are phrases to check, and every section of the plan has its name", () => {
	expect(phrases.length).toBeGreaterThan(35);
	expect(Object.keys(sheetTexts.sections)).toEqual([...planSections]);
});

describe.each(patientLangs)("%s", (lang) => {
	test.each(phrases)("%s: said, tidy, plain and short, with the slots of the bokmål", (_, phrase) => {
		const text = phrase[lang] ?? "";
		expect(text).not.toBe("");
		expect(text).toBe(text.trim());
		expect(slotsOf(text)).toEqual(slotsOf(phrase.nb ?? ""));
		expect(hardWords(text, lang)).toEqual([]);
		expect(readability(text).longestSentence).toBeLessThanOrEqual(18);
	});
});

test("nynorsk has no bokmål and English no Norwegian letters", () => {
	for (const [path, { nn = "", en = "" }] of phrases) {
		expect(` ${nn.toLowerCase()} `, path).not.toMatch(/ (ikke|hva|nå|fra|åpent|bilder|sykehuset|gang\.|være|ble) /);
		expect(en, path).not.toMatch(/[æøå]/i);
	}
});
