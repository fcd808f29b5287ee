import { expect, test } from "vitest";
import { plainWords } from "../content/plain-words";
import { sources } from "../content/sources";
import { patientLangs } from "../types";
import { hardWords } from "./plain-words";

test.each([
	["nb", "Du har slitasjeforandringer i ryggen", "slitasjeforandringer"],
	["nb", "MR viste degenerative skiver", "degenerative"],
	["nb", "Kronisk vondt", "kronisk"],
	["nb", "En høyrisikopasient", "høyrisikopasient"],
	["nb", "Nerven er i klem.", "i klem"],
	["nb", "There is a risk of this", "risk"],
	["nb", "Skiva har sklidd ut", "sklidd ut"],
	["nb", "Du kan bli lammet", "lammet"],
	["nn", "Ryggen er skeiv og utsliten", "utsliten"],
	["nn", "Det er ikkje noko gale med deg", "ikkje noko gale"],
	["pl", "To zwyrodnienie kręgosłupa", "zwyrodnienie"],
	["pl", "Ból jest przewlekły.", "przewlekły"],
	["pl", "Masz większe ryzyko", "ryzyko"],
] as const)("%s: %s → %s", (lang, text, found) => {
	expect(hardWords(text, lang).map((hint) => hint.found)).toContain(found);
});

test.each([
	["nb", "Du er frisk nok til å gå tur"],
	["nb", "Frisklivssentralen kan hjelpe deg"],
	["nb", "Har du vondt i hodet også, sier du fra"],
	["nb", "Du kan bli sliten, og det er greit"],
	["nn", "Auk litt etter litt, og sei frå viss det blir verre"],
	["en", "Walk every day"],
	["pl", "Ukąszenie kleszcza trzeba sprawdzić"],
	["pl", "Po wypadku zadzwoń do nas"],
] as const)("%s: %s is plain", (lang, text) => {
	expect(hardWords(text, lang)).toEqual([]);
});

test.each([
	["kronisk", "en", "long-lasting"],
	["Ryggen er ustabil", "nb", "ryggen er stiv og sår nå"],
	["Ryggen er ikkje ustabil", "nb", "ryggen er stiv og sår no"],
	["przewlekły", "pl", "długotrwały"],
] as const)("the suggestion speaks as the writer does: %s, %s", (text, lang, instead) => {
	expect(hardWords(text, lang).map((hint) => hint.instead)).toEqual([instead]);
});

test.each(patientLangs)("no suggestion is itself on the list (%s)", (lang) => {
	for (const { instead } of plainWords) expect(hardWords(instead[lang], lang)).toEqual([]);
});

test.each(patientLangs)("every stem finds itself, in small letters without figures or marks (%s)", (lang) => {
	for (const { stems } of plainWords) {
		expect(stems[lang].length).toBeGreaterThan(0);
		for (const stem of stems[lang]) {
			expect(stem, stem).toMatch(/^ ?[\p{Ll} -]+$/u);
			expect(hardWords(`x ${stem.trim()} x`, lang), stem).not.toEqual([]);
		}
	}
});

test("every entry cites a listed source, and nobody's review is invented", () => {
	for (const entry of plainWords) {
		for (const source of entry.sources) expect(Object.keys(sources)).toContain(source);
		expect(entry.review).toBeNull();
	}
});
