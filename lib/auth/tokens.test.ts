import { expect, test } from "vitest";
import { hashToken, newToken } from "@/lib/auth/tokens";

test("a token is 32 bytes that need no escaping in a link or a cookie", () => {
	const token = newToken();
	expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
	expect(Buffer.from(token, "base64url")).toHaveLength(32);
});

test("no two tokens are alike", () => {
	expect(new Set(Array.from({ length: 1000 }, newToken)).size).toBe(1000);
});

test.each([
	// FIPS 180-2, appendix B.1, and the empty text.
	["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
	["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
])("the hash of %j is its SHA-256 in hex", (token, hash) => {
	expect(hashToken(token)).toBe(hash);
});
