import { expect, test } from "vitest";
import { codeAlphabet, codeFrom, codeLength, inGroups, missesPerAddress, missWindow, readCode } from "./patient-code";

const space = codeAlphabet.length ** codeLength;
const year = 365 * 24 * 3600;

test("the alphabet has 32 different characters, none of them easily mistaken", () => {
	expect(new Set(codeAlphabet).size).toBe(32);
	expect(codeAlphabet).not.toMatch(/[ILOU]/);
	expect(Math.log2(space)).toBe(80);
});

test("a hundred thousand addresses at their limit for a year, against a hundred thousand open codes: under 1 in 100 million", () => {
	const guesses = 100_000 * missesPerAddress * (year / missWindow);
	expect((guesses * 100_000) / space).toBeLessThan(1e-8);
});

test("a million guesses a second for a year without any limit: under 1 in 100,000", () => {
	expect((1e6 * year * 100_000) / space).toBeLessThan(1e-5);
});

test("every byte gives a character, each as often as another", () => {
	const found = Array.from({ length: 256 }, (_, byte) => codeFrom(new Uint8Array(16).fill(byte))[0]);
	for (const character of codeAlphabet) expect(found.filter((one) => one === character)).toHaveLength(8);
});

test.each([
	["ABCD-EFGH-JKMN-PQRS", "ABCDEFGHJKMNPQRS"],
	["abcd efgh jkmn pqrs", "ABCDEFGHJKMNPQRS"],
	["oOiL-0000-0000-0000", "0011000000000000"],
	["ABCD-EFGH-JKMN-PQR", null],
	["ABCD-EFGH-JKMN-PQRU", null],
	["", null],
])("«%s» is read as %s", (typed, code) => {
	expect(readCode(typed)).toBe(code);
	if (code) expect(readCode(inGroups(code))).toBe(code);
});
