import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isCommonPassword } from "@/lib/auth/common-password";
import { commonPasswords, commonWords } from "@/lib/auth/common-passwords";

test.each([
	...["aaaaaaaaaaaa", "............", "abababababab", "abcabcabcabc", "xkxkxkxkxkxkxk", "hei!hei!hei!", "999999999999"],
	...["123456789012", "987654321098", "012345678901", "qwertyuiopå1", "asdfghjkløæ1", "zxcvbnm,.-zxcvbnm"],
	...[
		"qwertyuiopasdfgh",
		"1qaz2wsx3edc",
		"1q2w3e4r5t6y",
		"abcdefghijkl",
		"zyxwvutsrqpo",
		"qwerty123456",
		"asdf1234qwer",
	],
	...[
		"passord12345",
		"Passord2026!",
		"mittPassord1",
		"passordpassord",
		"P@ssw0rd2026",
		"pa55word1234",
		"passord passord",
	],
	...["ryggvett2026", "Ryggvett2026!", "RyggvettRyggvett", "ryggvett-123", "rygg vett 2026", "Rygg.Vett.01"],
	...[
		"Sommer2026!!",
		"vinter 2025/2026",
		"Januar2026!!",
		"mandagmandag",
		"Lørdag 2026!",
		"lordag 2026!!",
		"høstenhøst26",
	],
	...["Velkommen123", "velkommen til", "legekontor12", "Fastlege2026", "fysioterapeut", "sykehus12345", "adminadmin12"],
	...["jegelskerdeg", "iloveyou1234", "liverpool2005", "tr0ms0tr0ms0", "tromsoe-2026", "oslo oslo oslo"],
	...["unbelievable", "Unbelievable1!", "un believable", "michaeljackson", "123cheeseburger123", "ghjcnjgfhjkm"],
])("%j is among the first guesses", (password) => {
	expect(isCommonPassword(password)).toBe(true);
});

test.each([
	...["blå hestehov", "riktig hest batteri stift", "ti tynne trær i tåka", "fem rare rotter", "vaffelrøre-og-vann"],
	...["passordet ligger i skogen", "ryggvett er fjellets klokskap", "sommeren da elgen kom", "jeg liker brunost"],
	...["v8#Kq!2zTw-r", "7#9!2$4%6&1*", "tK9dQmX2vBz7", "483 920 175 664", "korrekt1hest2batteri"],
])("%j is not", (password) => {
	expect(isCommonPassword(password)).toBe(false);
});

test("what a password manager makes is never taken for a common password", () => {
	// Random characters that are the same in every run.
	const made = (number: number) => createHash("sha256").update(`${number}`).digest("base64url").slice(0, 16);
	const refused = Array.from({ length: 5000 }, (_, number) => made(number)).filter(isCommonPassword);
	expect(refused).toEqual([]);
});

test("every listed password is long enough to be asked about, and written as it is compared", () => {
	expect(commonPasswords.size).toBeGreaterThanOrEqual(100);
	for (const password of commonPasswords) {
		expect(password).toMatch(/^[a-z0-9]{12,}$/);
		expect(isCommonPassword(password.toUpperCase())).toBe(true);
	}
});

test("every common word counts for nothing, once or with a year", () => {
	expect(new Set(commonWords).size).toBe(commonWords.length);
	for (const word of commonWords) {
		expect(word).toMatch(/^[a-zæøå]{4,}$/);
		for (const password of [`${word} 2026!`, `${word}${word}${word}`]) expect(isCommonPassword(password)).toBe(true);
	}
});
