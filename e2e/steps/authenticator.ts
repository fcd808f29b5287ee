import { Secret, TOTP } from "otpauth";

const period = 30;

/** The app on a person's phone. A code works once, so each one asked for belongs to a later time step than the last. */
export class Authenticator {
	#last = 0;
	readonly #totp: TOTP;

	/** `secret` as the set-up page shows it, in groups. */
	constructor(secret: string) {
		this.#totp = new TOTP({ secret: Secret.fromBase32(secret.replace(/\s/g, "")), period });
	}

	next(): string {
		this.#last = Math.max(this.#last + 1, Math.floor(Date.now() / 1000 / period));
		return this.#totp.generate({ timestamp: this.#last * period * 1000 });
	}
}
