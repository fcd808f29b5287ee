import { expect, test } from "vitest";
import { hardWords } from "./plain-words";

test.each([
	["Du har slitasjeforandringer i ryggen", "slitasjeforandringer"],
	["MR viste degenerative skiver", "degenerative"],
	["Kronisk vondt", "kronisk"],
	["En høyrisikopasient", "høyrisikopasient"],
	["Nerven er i klem.", "i klem"],
	["There is a risk of this", "risk"],
])("%s → %s", (text, found) => {
	expect(hardWords(text, "nb").map((hint) => hint.found)).toEqual([found]);
});

test.each(["Du er frisk nok til å gå tur", "Gå en tur hver dag", "Frisklivssentralen kan hjelpe deg"])(
	"%s is plain",
	(text) => {
		expect(hardWords(text, "nb")).toEqual([]);
	},
);

test("the suggestion is in the language of the reader", () => {
	expect(hardWords("kronisk", "en")[0]?.instead).toBe("long-lasting");
});
