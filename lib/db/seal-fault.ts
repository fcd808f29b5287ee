import "server-only";

/** Sealed text that can't be opened, or text that can't be sealed. The message names the field or the key, never text. */
export class SealFault extends Error {
	/** SEAL_NO_KEY: the data key is not there, or no master key opens it. SEAL_BROKEN: changed or moved text. */
	readonly code: "SEAL_NO_KEY" | "SEAL_BROKEN";

	constructor(code: SealFault["code"], message: string) {
		super(message);
		this.name = "SealFault";
		this.code = code;
	}

	/** By its name, as with `DatabaseFault`: there are two of this class in the server. */
	static [Symbol.hasInstance](value: unknown): value is SealFault {
		return value instanceof Error && value.name === "SealFault";
	}
}
