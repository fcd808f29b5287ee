/** A key of the environment: it wraps the data keys, and nothing else. */
export type MasterKey = { id: string; secret: Buffer };

/** For the demo, and only there: it stands here for anyone to read. */
export const exampleKeys = "example:cnlnZ3ZldHQgZXhhbXBsZSBrZXk6IG5vIHNlY3JldCE=";

/** How to make a key, for whoever starts the server without one. */
export const howToMakeKey = `node -e "console.log('k1:'+require('crypto').randomBytes(32).toString('base64'))"`;

const keyLength = 32;

/** Reads `id:base64` pairs separated by commas, newest first. A string is the sentence that says what is wrong. */
export function readMasterKeys(text: string): readonly MasterKey[] | string {
	const keys: MasterKey[] = [];
	for (const part of text.split(",").map((one) => one.trim())) {
		const [, id, base64] = /^([a-z0-9-]{1,20}):([A-Za-z0-9+/]+={0,2})$/.exec(part) ?? [];
		// The part itself is not repeated: it may be the key.
		if (!id || !base64) {
			return "RYGGVETT_KEYS must be id:key, several separated by commas, newest first. An id has 1 to 20 of a-z, 0-9 and -, a key is base64.";
		}
		const secret = Buffer.from(base64, "base64");
		if (secret.length !== keyLength || secret.toString("base64") !== base64) {
			return `The key ${id} in RYGGVETT_KEYS must be ${keyLength} bytes in base64 (44 characters).`;
		}
		if (keys.some((key) => key.id === id)) return `RYGGVETT_KEYS names two keys ${id}: give each an id of its own.`;
		keys.push({ id, secret });
	}
	return keys;
}

/** True when one of the keys is the example. */
export function includesExample(keys: readonly MasterKey[]): boolean {
	const examples = readMasterKeys(exampleKeys);
	return keys.some(({ secret }) => typeof examples !== "string" && examples.some((one) => one.secret.equals(secret)));
}
