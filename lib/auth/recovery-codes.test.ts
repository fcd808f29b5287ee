import { expect, test } from "vitest";
import { hashRecoveryCode, newRecoveryCodes, normaliseRecoveryCode } from "@/lib/auth/recovery-codes";

test("ten codes, all different, in groups of four without characters that look alike", () => {
	const codes = newRecoveryCodes();
	expect(new Set(codes).size).toBe(10);
	for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
});

test("16 characters of 32 are 80 bits, and every character comes up", () => {
	const characters = Array.from({ length: 100 }, newRecoveryCodes).flat().join("").replaceAll("-", "");
	expect(characters).toHaveLength(16_000);
	expect(new Set(characters).size).toBe(2 ** (80 / 16));
});

test.each([
	["7K3M-X9PT-2HQW-8RDN", "7K3MX9PT2HQW8RDN"],
	["7k3m-x9pt-2hqw-8rdn", "7K3MX9PT2HQW8RDN"],
	["  7k3m x9pt\t2hqw 8rdn ", "7K3MX9PT2HQW8RDN"],
	["7K3M–X9PT—2HQW−8RDN", "7K3MX9PT2HQW8RDN"],
	["7K3MX9PT2HQW8RDN", "7K3MX9PT2HQW8RDN"],
	["oO0-iIlL1", "00011111"],
	["７Ｋ３Ｍ", "7K3M"],
	["", ""],
])("%j is read as %s", (typed, code) => {
	expect(normaliseRecoveryCode(typed)).toBe(code);
});

test("a new code is read as itself, however it is typed", () => {
	for (const code of newRecoveryCodes()) {
		const hash = hashRecoveryCode(normaliseRecoveryCode(code));
		expect(hash).toMatch(/^[0-9a-f]{64}$/);
		expect(hashRecoveryCode(normaliseRecoveryCode(code.toLowerCase().replaceAll("-", " ")))).toBe(hash);
	}
});
