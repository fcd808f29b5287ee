import { expect, test } from "vitest";
import { heaviness, readability } from "./readability";

test("counts words, sentences and long words", () => {
	expect(readability("Gå en tur. Fysioterapi hjelper.")).toEqual({ words: 5, lix: 2.5 + 40, longestSentence: 3 });
});

test("a line end closes a sentence, since a list item stands alone", () => {
	expect(readability("hvis du:\nfår feber\nblir nummen").longestSentence).toBe(2);
});

test("nothing is read at no cost", () => {
	expect(readability("")).toEqual({ words: 0, lix: 0, longestSentence: 0 });
});

const words = (count: number, word = "gå") => Array.from({ length: count }, () => word).join(" ");

test.each([
	["nb", 18, null],
	["nb", 19, 19],
	["nn", 19, 19],
	["en", 20, null],
	["pl", 21, 21],
] as const)("a sentence in %s of %i words: %s", (lang, count, sentence) => {
	expect(heaviness(`Ta en tur. ${words(count)}.`, lang).sentence).toBe(sentence);
});

test.each([
	["30 words, a third of them long, in short sentences", "nb", 10, 10, 3 + 33],
	["the same in nynorsk", "nn", 10, 10, 3 + 33],
	["not in English, which LIX was not made for", "en", 10, 10, null],
	["under 30 words LIX says little", "nb", 9, 9, null],
	["nothing long", "nb", 10, 0, null],
] as const)("%s", (_, lang, sentences, long, lix) => {
	const text = Array.from({ length: sentences }, (_none, at) => (at < long ? "gå behandlingen nå." : "gå nå du.")).join(
		" ",
	);
	expect(heaviness(text, lang).lix).toBe(lix);
});
