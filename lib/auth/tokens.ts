import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A secret of 256 bits that fits in a cookie and a link. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** SHA-256 in hex: all that is stored of a token. Fit for what is long and random, never for a password. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Takes as long for a secret that is nearly right as for one that is wrong throughout. */
export const isSameSecret = (given: string, secret: string): boolean =>
	timingSafeEqual(Buffer.from(hashToken(given)), Buffer.from(hashToken(secret)));
