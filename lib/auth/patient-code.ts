/**
 * A code that a person can type: 16 characters of Crockford's base 32, in four groups. 32 to the power of 16 is 2 to the
 * power of 80. The limit by address makes guessing slow; the length alone makes it hopeless, from any number of addresses.
 * There is no limit over all addresses: it would let a stranger shut the patients out.
 */
export const codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
export const codeLength = 16;

/** Wrong codes from one address, and the seconds over which they are counted. */
export const missesPerAddress = 20;
export const missWindow = 15 * 60;

/** Takes 16 random bytes; 256 is a multiple of 32, so every character is as likely as another. */
export const codeFrom = (bytes: Uint8Array): string =>
	[...bytes.subarray(0, codeLength)].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join("");

export const inGroups = (code: string): string => code.match(/.{4}/g)?.join("-") ?? code;

/** As it may be typed: small letters, spaces, O for 0, I and L for 1. Null when it can be no code. */
export function readCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
	return code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character)) ? code : null;
}
