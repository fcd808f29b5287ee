import { expect, test } from "vitest";
import { visibleWords } from "./own-words";

test.each([
	["a null byte", "før\u0000etter", "føretter"],
	["escape sequences of a terminal", "\u001b[31mrød\u009b0m", "[31mrød0m"],
	["a carriage return", "a\r\nb", "a\nb"],
	["an override that turns the digits round", "dose \u202e21\u202c mg", "dose 21 mg"],
	["an isolate", "\u2067abc\u2069", "abc"],
	["half a character", "a\ud800b\udc00c", "abc"],
])("%s is taken out", (_name, text, left) => {
	expect(visibleWords(text)).toBe(left);
});

test.each(["to\nlinjer", "en\ttabulator", "æøå 👩‍⚕️ 𝒳", "می‌خواهم", "עברית\u200f!", "a\u0301"])(
	"%j stays as it is",
	(text) => {
		expect(visibleWords(text)).toBe(text);
	},
);
