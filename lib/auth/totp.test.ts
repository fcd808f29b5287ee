import { Secret } from "otpauth";
import { describe, expect, test } from "vitest";
import { matchingStep, newSecret, otpauthUri } from "@/lib/auth/totp";

/** The secret of the test vectors: «12345678901234567890» in ASCII. */
const secret = Secret.fromLatin1("12345678901234567890").base32;
const at = (seconds: number) => new Date(seconds * 1000);

/** RFC 6238, appendix B, SHA-1: seconds and code. It prints eight digits; a code of six is the last six of them. */
const vectors = [
	[59, "94287082"],
	[1_111_111_109, "07081804"],
	[1_111_111_111, "14050471"],
	[1_234_567_890, "89005924"],
	[2_000_000_000, "69279037"],
	[20_000_000_000, "65353130"],
] as const;

test.each(vectors)("the code of second %i is the last six digits of %s", (seconds, eight) => {
	expect(matchingStep(secret, eight.slice(-6), at(seconds), null)).toBe(Math.floor(seconds / 30));
});

// Step 41152263 begins at 1234567890.
test.each([
	[-31, null],
	[-30, 41_152_263],
	[-1, 41_152_263],
	[0, 41_152_263],
	[29, 41_152_263],
	[30, 41_152_263],
	[59, 41_152_263],
	[60, null],
])("a code is asked for %i seconds after its step began → %s", (seconds, step) => {
	expect(matchingStep(secret, "005924", at(1_234_567_890 + seconds), null)).toBe(step);
});

test.each([
	[41_152_262, 41_152_263],
	[41_152_263, null],
	[41_152_264, null],
	[null, 41_152_263],
])("when step %s was the last to be used → %s", (lastStep, step) => {
	expect(matchingStep(secret, "005924", at(1_234_567_890), lastStep)).toBe(step);
});

test("a code that was used for the step before is refused in the next one", () => {
	const used = matchingStep(secret, "005924", at(1_234_567_890), null);
	expect(matchingStep(secret, "005924", at(1_234_567_920), used)).toBeNull();
});

describe("what is typed", () => {
	test.each(["005 924", " 005924 ", "0 0 5 9 2 4", "005\u00a0924"])("%j is read without its spaces", (code) => {
		expect(matchingStep(secret, code, at(1_234_567_890), null)).toBe(41_152_263);
	});

	test.each(["", "005925", "05924", "5924", "0005924", "89005924", "00592a", "-05924", "005-924", "٠٠٥٩٢٤", "1e5"])(
		"%j is no code",
		(code) => {
			expect(matchingStep(secret, code, at(1_234_567_890), null)).toBeNull();
		},
	);
});

test("a new secret is 160 random bits in base32", () => {
	expect(newSecret()).toMatch(/^[A-Z2-7]{32}$/);
	expect(newSecret()).not.toBe(newSecret());
});

test("the app is told whose secret it is and how it counts", () => {
	const uri = new URL(otpauthUri({ secret, email: "kari+rygg@solbakken.example", issuer: "Ryggvett" }));
	expect(uri.protocol).toBe("otpauth:");
	expect(decodeURIComponent(uri.pathname)).toContain("Ryggvett:kari+rygg@solbakken.example");
	expect(Object.fromEntries(uri.searchParams)).toEqual({
		issuer: "Ryggvett",
		secret,
		algorithm: "SHA1",
		digits: "6",
		period: "30",
	});
});
