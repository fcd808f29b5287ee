import { expect, test } from "vitest";
import { fontFile } from "@/lib/documents/pdf";
import { coverage, showable } from "@/lib/documents/showable";

test.each([
	["Norwegian", "Ærlig øvelse på åsen, «ja»"],
	["Polish", "Zażółć gęślą jaźń"],
	["Sami and Greek", "Čáhci ŋ đ α β"],
	["signs", "≥ ≤ ± → 50 % – —"],
])("%s is drawn by Inter and stays", (_, text) => {
	expect(showable(text)).toBe(text);
});

test.each([
	["an emoji", "a 🦴 b", "a □ b"],
	["hieroglyphs", "\u{13000}", "□"],
	["a character of no script", "\u{f0000}", "□"],
	["marks that turn the text around", "a\u202eb\u200fc", "abc"],
])("%s becomes an empty box or nothing", (_, text, shown) => {
	expect(showable({ deep: [text] })).toEqual({ deep: [shown] });
});

test("letters that come apart are put together first", () => {
	expect(showable("a\u030a")).toBe("å");
});

test("the empty box itself is drawn", () => {
	const has = coverage(fontFile("400Regular/Inter_400Regular"));
	expect(has(0x25a1)).toBe(true);
	expect(has(0x1f9b4)).toBe(false);
});
