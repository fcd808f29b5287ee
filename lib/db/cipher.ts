import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const nonceLength = 12;
const authTagLength = 16;

/**
 * AES-256-GCM with a random nonce: nonce (12 bytes), text and tag (16 bytes), as base64url. Opens only with the same
 * key and the same `place`, which is no secret and is not kept in the result.
 */
export function encrypt(key: Buffer, plain: Buffer, place: string): string {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv(algorithm, key, nonce, { authTagLength }).setAAD(Buffer.from(place));
	return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** Null when it was changed, belongs to another place, or was encrypted with another key. */
export function decrypt(key: Buffer, encrypted: string, place: string): Buffer | null {
	const bytes = Buffer.from(encrypted, "base64url");
	if (bytes.length < nonceLength + authTagLength) return null;
	const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceLength), { authTagLength });
	decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-authTagLength));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -authTagLength)), decipher.final()]);
	} catch {
		return null;
	}
}
