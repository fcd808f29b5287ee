import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Unsaved } from "./draft-types";
import { type Owner, unsavedName } from "./unsaved-owner";

/*
 * What the server has not got yet, in the browser's own database, sealed with a key that the browser lets nobody take
 * out (AES-GCM). It is there for the same person only, and no longer than the session that it was written in could last.
 */

type Row = {
	userId: string;
	consultationId: string;
	/** The page that keeps it. As long as that page lives it is the one that sends it. */
	page: string;
	/** When it is thrown away, as milliseconds since 1970. */
	until: number;
	iv: Uint8Array<ArrayBuffer>;
	sealed: ArrayBuffer;
};

interface Schema extends DBSchema {
	/** One key for each person, by their id. */
	keys: { key: string; value: CryptoKey };
	unsaved: { key: [string, string, string]; value: Row };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
	openDB<Schema>(unsavedName, 1, {
		upgrade(database) {
			database.createObjectStore("keys");
			database.createObjectStore("unsaved", { keyPath: ["userId", "consultationId", "page"] });
		},
		// Somebody signs out in another tab: what they throw away must not wait for this one.
		blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
	});

async function within<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
	const database = await open();
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

async function keyOf(database: IDBPDatabase<Schema>, userId: string): Promise<CryptoKey> {
	const known = await database.get("keys", userId);
	if (known) return known;
	const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
	// Of two pages that make one at the same moment, the first one's stands.
	await database.add("keys", made, userId).catch(() => undefined);
	return (await database.get("keys", userId)) ?? made;
}

/** A row opens only as what it was sealed as. */
const boundTo = ({ userId, consultationId, page, until }: Omit<Row, "iv" | "sealed">) =>
	new TextEncoder().encode(JSON.stringify([userId, consultationId, page, until]));

/** Throws when the browser has no room, or lets nothing be kept. */
export function putUnsaved(owner: Owner, consultationId: string, page: string, unsaved: Unsaved): Promise<void> {
	return within(async (database) => {
		const key = await keyOf(database, owner.userId);
		const of = { userId: owner.userId, consultationId, page, until: Date.parse(owner.until) };
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const text = new TextEncoder().encode(JSON.stringify(unsaved));
		const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundTo(of) }, key, text);
		await database.put("unsaved", { ...of, iv, sealed });
	});
}

export function removeUnsaved(userId: string, consultationId: string, page: string): Promise<void> {
	return within((database) => database.delete("unsaved", [userId, consultationId, page]));
}

/** What earlier pages of the same person left of a consultation, with the page that left it. */
export function findUnsaved(
	owner: Owner,
	consultationId: string,
	isAlive: (page: string) => boolean,
	now = Date.now(),
): Promise<readonly { page: string; unsaved: Unsaved }[]> {
	return within(async (database) => {
		await dropOld(database, now);
		const { userId } = owner;
		const range = IDBKeyRange.bound([userId, consultationId, ""], [userId, consultationId, "\uffff"]);
		const rows = (await database.getAll("unsaved", range)).filter(({ page }) => !isAlive(page));
		const key = await database.get("keys", userId);
		const found = await Promise.all(rows.map(async (row) => ({ page: row.page, unsaved: await opened(row, key) })));
		return found.flatMap(({ page, unsaved }) => (unsaved ? [{ page, unsaved }] : []));
	});
}

async function opened(row: Row, key: CryptoKey | undefined): Promise<Unsaved | null> {
	if (!key) return null;
	try {
		const how = { name: "AES-GCM", iv: row.iv, additionalData: boundTo(row) };
		return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, row.sealed)));
	} catch {
		return null;
	}
}

/** In how many consultations the person has answers that the server has not got. */
export function countUnsaved(userId: string): Promise<number> {
	return within(async (database) => {
		const rows = await database.getAll("unsaved");
		return new Set(rows.filter((row) => row.userId === userId).map((row) => row.consultationId)).size;
	});
}

/** The person leaves: everything of theirs is thrown away, and the key with it. */
export async function forgetUnsaved(userId: string): Promise<void> {
	const isEmpty = await within(async (database) => {
		for (const row of await database.getAll("unsaved")) if (row.userId === userId) await drop(database, row);
		await database.delete("keys", userId);
		return (await database.count("keys")) + (await database.count("unsaved")) === 0;
	});
	if (isEmpty) await deleteDB(unsavedName);
}

/** Throws away what has been kept for as long as it may. */
export async function sweepUnsaved(now = Date.now()): Promise<void> {
	const isEmpty = await within(async (database) => {
		await dropOld(database, now);
		return (await database.count("unsaved")) === 0;
	});
	if (isEmpty) await deleteDB(unsavedName);
}

const drop = (database: IDBPDatabase<Schema>, { userId, consultationId, page }: Row) =>
	database.delete("unsaved", [userId, consultationId, page]);

async function dropOld(database: IDBPDatabase<Schema>, now: number): Promise<void> {
	const rows = await database.getAll("unsaved");
	const old = rows.filter(({ until }) => !(until > now));
	for (const row of old) await drop(database, row);
	const left = new Set(rows.filter((row) => !old.includes(row)).map(({ userId }) => userId));
	for (const { userId } of old) if (!left.has(userId)) await database.delete("keys", userId);
}
