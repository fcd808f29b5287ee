import "server-only";
import { randomBytes } from "node:crypto";
import { decrypt, encrypt } from "@/lib/db/cipher";
import { newId } from "@/lib/db/id";
import type { MasterKey } from "@/lib/master-keys";
import { raise } from "@/lib/raise";

/** A key that text of one practice is sealed with. Ids are time-ordered: the newest seals, all open. */
export type DataKey = { practiceId: string; id: string; secret: Buffer };
/** The same as it is stored: `<id of the master key>:<base64url>`. */
export type WrappedKey = { practiceId: string; id: string; wrapped: string };

export const newDataKey = (practiceId: string, now: Date): DataKey => ({
	practiceId,
	id: newId(now),
	secret: randomBytes(32),
});

const place = ({ practiceId, id }: Omit<DataKey, "secret">) => `${practiceId}/${id}`;

/** Wraps with the newest master key. */
export function wrap([master]: readonly MasterKey[], key: DataKey): WrappedKey {
	const { practiceId, id, secret } = key;
	const { id: masterId, secret: masterSecret } = master ?? raise("There is no master key to wrap with");
	return { practiceId, id, wrapped: `${masterId}:${encrypt(masterSecret, secret, place(key))}` };
}

/** Null when no master key opens it. */
export function unwrap(masters: readonly MasterKey[], row: WrappedKey): DataKey | null {
	const { practiceId, id, wrapped } = row;
	const master = masters.find((one) => one.id === masterIdOf(row));
	const secret = master && decrypt(master.secret, wrapped.slice(wrapped.indexOf(":") + 1), place(row));
	return secret ? { practiceId, id, secret } : null;
}

export const masterIdOf = ({ wrapped }: WrappedKey): string => wrapped.slice(0, wrapped.indexOf(":"));
