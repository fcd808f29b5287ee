import "server-only";
import { randomBytes } from "node:crypto";
import { hashToken } from "@/lib/auth/tokens";

/** Crockford's 32 characters: no I, L, O or U, so that nothing on paper can be read as something else. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const groups = 4;
const groupLength = 4;

/** Ten codes of 80 bits, as a person writes them down: «7K3M-X9PT-2HQW-8RDN». */
export function newRecoveryCodes(): string[] {
	return Array.from({ length: 10 }, newCode);
}

function newCode(): string {
	// 256 is a multiple of 32, so the rest of a byte is as random as the byte.
	const characters = Array.from(randomBytes(groups * groupLength), (byte) => alphabet.charAt(byte % alphabet.length));
	return Array.from({ length: groups }, (_, group) =>
		characters.slice(group * groupLength, (group + 1) * groupLength).join(""),
	).join("-");
}

/** A code as it is hashed, however it was typed: small letters, spaces, another dash, O for 0, I or L for 1. */
export function normaliseRecoveryCode(typed: string): string {
	return typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s\p{Dash}]/gu, "")
		.replaceAll("O", "0")
		.replace(/[IL]/g, "1");
}

/** SHA-256 in hex of a normalised code: 80 random bits need no slow hash. */
export const hashRecoveryCode = (code: string): string => hashToken(code);
