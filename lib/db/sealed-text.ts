import "server-only";
import { decrypt, encrypt } from "@/lib/db/cipher";
import type { Keyring } from "@/lib/db/keyring";
import { SealFault } from "@/lib/db/seal-fault";

/** `Model.field`: part of what a sealed text is bound to. */
export type FieldName = `${string}.${string}`;

const prefix = "sealed1:";
const place = (field: FieldName, practiceId: string) => `${field}|${practiceId}`;

export const isSealed = (text: string): boolean => text.startsWith(prefix);

/** `sealed1:<data key>:<base64url>`, with the newest data key of the practice. Opens only in this field and practice. */
export function sealText(keys: Keyring, practiceId: string, field: FieldName, text: string): string {
	const { id, secret } = keys.newest(practiceId);
	return `${prefix}${id}:${encrypt(secret, Buffer.from(text), place(field, practiceId))}`;
}

/**
 * Opens a sealed text; `practiceId` null stands for the practice that its data key belongs to. Throws `SealFault` when
 * it was changed, moved from another field or practice, or its key is not there.
 */
export function openText(keys: Keyring, practiceId: string | null, field: FieldName, sealed: string): string {
	const [id = "", encrypted = ""] = isSealed(sealed) ? sealed.slice(prefix.length).split(":") : [];
	if (!encrypted) throw new SealFault("SEAL_BROKEN", `What stands in ${field} is no sealed text.`);
	const key = keys.find(id);
	const plain = decrypt(key.secret, encrypted, place(field, practiceId ?? key.practiceId));
	if (plain) return plain.toString("utf8");
	throw new SealFault(
		"SEAL_BROKEN",
		`The text in ${field} can't be opened: it was changed, or moved from another field or practice.`,
	);
}
