import "server-only";
import { hash, verify } from "@node-rs/argon2";
import { isCommonPassword } from "@/lib/auth/common-password";
import { passwordLength } from "@/lib/auth/password-length";

/**
 * Argon2id with 19 MiB, two passes and one lane: what the OWASP Password Storage Cheat Sheet asks for. Argon2id is what
 * the package uses unless told otherwise; the test reads it back. `memoryCost` is in KiB.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Made of 48 random bytes that nobody kept, at the same cost as the others: what an address without an account has. */
export const dummyHash =
	"$argon2id$v=19$m=19456,t=2,p=1$hAaOg+elgs1UDdodVETPDQ$znc8hPJNigHkwBtuIH6VpudYfPwFtrEdQeAVYkfhy2U";

/** The hash to store, its salt and cost included. Throws when the password is longer than may be hashed. */
export async function hashPassword(password: string): Promise<string> {
	const text = normalise(password);
	if (lengthOf(text) > passwordLength.max) throw new RangeError("A password is longer than may be hashed.");
	return hash(text, cost);
}

/**
 * Whether the password is the one that was hashed. Takes as long for `dummyHash`, and for a password that is too long to
 * be right, as for a wrong one.
 */
export async function verifyPassword(hashed: string, password: string): Promise<boolean> {
	const text = normalise(password);
	const isRight = await verify(hashed, [...text].slice(0, passwordLength.max).join(""));
	return isRight && lengthOf(text) <= passwordLength.max;
}

export type PasswordProblem = "too-short" | "too-long" | "too-common" | "like-name";

/**
 * What is wrong with a new password; null when nothing is. Length counts, and that nobody guesses it at once: no letter,
 * figure or sign is asked for, and spaces may be used (NIST SP 800-63B-4, section 3.1.1.2).
 */
export function passwordProblem(password: string, of: { email: string; name: string }): PasswordProblem | null {
	const text = normalise(password);
	if (lengthOf(text) < passwordLength.min) return "too-short";
	if (lengthOf(text) > passwordLength.max) return "too-long";
	if (isLikeName(text, of)) return "like-name";
	if (isCommonPassword(text)) return "too-common";
	return null;
}

/** One form for what looks the same, so that another keyboard or system gives the same password. */
const normalise = (password: string): string => password.normalize("NFKC");

/** Characters as a person counts them in a password: code points. */
const lengthOf = (text: string): number => [...text].length;

const shortestName = 4;

function isLikeName(text: string, { email, name }: { email: string; name: string }): boolean {
	const local = email.slice(0, Math.max(0, email.lastIndexOf("@")));
	const parts = [local, name].flatMap((whole) => plain(whole).split(/[^\p{L}\p{N}]+/u));
	return parts.some((part) => lengthOf(part) >= shortestName && plain(text).includes(part));
}

/** Small letters without marks: «Bjørn», «bjorn» and «BJØRN» are one name. */
const plain = (text: string): string =>
	text.toLowerCase().replaceAll("ø", "o").replaceAll("æ", "ae").normalize("NFKD").replace(/\p{M}/gu, "");
