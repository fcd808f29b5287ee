import { expect, test } from "vitest";
import { readability } from "./readability";

test("counts words, sentences and long words", () => {
	expect(readability("Gå en tur. Fysioterapi hjelper.")).toEqual({ words: 5, lix: 2.5 + 40, longestSentence: 3 });
});

test("a line end closes a sentence, since a list item stands alone", () => {
	expect(readability("hvis du:\nfår feber\nblir nummen").longestSentence).toBe(2);
});

test("nothing is read at no cost", () => {
	expect(readability("")).toEqual({ words: 0, lix: 0, longestSentence: 0 });
});
