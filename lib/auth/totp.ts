import "server-only";
import { Secret, TOTP } from "otpauth";

/** What every authenticator app understands (RFC 6238): SHA-1, six digits, a new code every 30 seconds. */
const form = { algorithm: "SHA1", digits: 6, period: 30 } as const;

/** A clock may be this many steps wrong in either direction. */
const window = 1;

/** 160 bits in base32, as long as the hash (RFC 4226, section 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code of the set-up holds. */
export function otpauthUri({ secret, email, issuer }: { secret: string; email: string; issuer: string }): string {
	return new TOTP({ ...form, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();
}

/**
 * The time step that a code belongs to, one step early or late allowed; null when it belongs to none. A step that is not
 * after `lastStep` is refused, so that a code works once (RFC 6238, section 5.2). `secret` is base32.
 */
export function matchingStep(secret: string, code: string, now: Date, lastStep: number | null): number | null {
	const token = code.replace(/\s/g, "");
	if (!/^[0-9]{6}$/.test(token)) return null;
	const totp = new TOTP({ ...form, secret: Secret.fromBase32(secret) });
	const current = Math.floor(now.getTime() / 1000 / form.period);
	const steps = [current, current - window, current + window].filter((step) => lastStep === null || step > lastStep);
	const matches = (step: number) => totp.validate({ token, timestamp: step * form.period * 1000, window: 0 }) !== null;
	return steps.find(matches) ?? null;
}
