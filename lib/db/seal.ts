import "server-only";
import { hkdfSync } from "node:crypto";
import { db, type Transaction, write } from "@/lib/db/client";
import { type DataKey, masterIdOf, newDataKey, wrap } from "@/lib/db/data-key";
import type { Keyring } from "@/lib/db/keyring";
import { type FieldName, isSealed, openText, sealText } from "@/lib/db/sealed-text";
import { StartRefused } from "@/lib/env";

type DataKeyRow = { practiceId: string; id: string; wrapped: string; createdAt: Date };

/** Stands for a practice where something belongs to none: its data key seals what belongs to a person. */
export const installationId = "00000000-0000-7000-8000-000000000000";

/** Seals a text that is not one of `sealedFields`: it opens only with `openFor` for the same practice and field. */
export async function sealFor(practiceId: string, field: FieldName, text: string): Promise<string> {
	const keys = db().$keyring();
	return keys.use(() => sealText(keys, practiceId, field, text));
}

/** Opens what `sealFor` sealed. Throws `SealFault` for anything else, text that was never sealed included. */
export async function openFor(practiceId: string, field: FieldName, sealed: string): Promise<string> {
	const keys = db().$keyring();
	return keys.use(() => openText(keys, practiceId, field, sealed));
}

/** What stands in a sealed field, read past Prisma: text without the mark was saved before there was sealing. */
export const openStored = async (practiceId: string, field: FieldName, stored: string): Promise<string> =>
	isSealed(stored) ? openFor(practiceId, field, stored) : stored;

/** 32 bytes for a practice's audit chain. */
export const chainKey = (practiceId: string): Promise<Buffer> => derive(practiceId, "ryggvett audit chain");

/** 32 bytes for the cookie by which a browser is known again. */
export const deviceKey = (): Promise<Buffer> => derive(installationId, "ryggvett device cookie");

/** What was derived from a data key, by purpose: it is asked for at every event of the log. */
const derived = new WeakMap<DataKey, Map<string, Buffer>>();

/** HKDF-SHA-256 of the practice's first data key, so that rotation keeps what is derived. */
async function derive(practiceId: string, purpose: string): Promise<Buffer> {
	const keys = db().$keyring();
	const first = await keys.use(() => keys.oldest(practiceId));
	const known = derived.get(first) ?? new Map<string, Buffer>();
	derived.set(first, known);
	const key = known.get(purpose) ?? Buffer.from(hkdfSync("sha256", first.secret, "", purpose, 32));
	known.set(purpose, key);
	return key;
}

/**
 * Makes the first data key of a practice, unless it has one. A transaction of its own: call it before the one that
 * makes the practice, never inside it.
 */
export async function ensureDataKey(practiceId: string, now: Date): Promise<void> {
	const keys = db().$keyring();
	if (keys.has(practiceId)) return;
	const { id, wrapped } = wrap(keys.masters, newDataKey(practiceId, now));
	await write(practiceId, (transaction) => insertFirst(transaction, { practiceId, id, wrapped, createdAt: now }));
	await keys.load();
}

/** Two servers that start at once make one key: on SQLite by one statement that writes from the start, else by the line. */
async function insertFirst(transaction: Transaction, row: DataKeyRow): Promise<void> {
	const { practiceId, id, wrapped, createdAt } = row;
	if (db().$kind() === "sqlite") {
		await transaction.$executeRaw`
			INSERT INTO data_key (practice_id, id, wrapped, created_at) SELECT ${practiceId}, ${id}, ${wrapped}, ${createdAt}
			WHERE NOT EXISTS (SELECT 1 FROM data_key WHERE practice_id = ${practiceId})`;
	} else if (!(await transaction.dataKey.findFirst({ where: { practiceId }, select: { id: true } }))) {
		await transaction.dataKey.create({ data: row });
	}
}

/** Data keys for the installation and for every practice there is: some were made before there was sealing. */
export async function ensureDataKeys(now: Date): Promise<void> {
	await ensureDataKey(installationId, now);
	for (const { id } of await db().practice.findMany({ select: { id: true } })) await ensureDataKey(id, now);
}

/** Loads the data keys. Throws `StartRefused` when one of them was wrapped with a key that RYGGVETT_KEYS doesn't hold. */
export async function loadDataKeys(keys: Keyring): Promise<void> {
	await keys.load();
	const named = [...new Set(keys.locked().map(masterIdOf))];
	if (named.length === 0) return;
	const held = keys.masters.map((master) => master.id);
	const absent = named.filter((id) => !held.includes(id));
	if (absent.length > 0) {
		throw new StartRefused(
			`Health text in this database is sealed under ${absent.join(", ")}, which RYGGVETT_KEYS does not hold. Put that key back, after the newer one; it can be left out once npm run rotate-key has run.`,
		);
	}
	throw new StartRefused(
		`The key ${named.join(", ")} in RYGGVETT_KEYS is not the one of that name that health text in this database is sealed under. Restore the right key, or the database that belongs to this one.`,
	);
}
