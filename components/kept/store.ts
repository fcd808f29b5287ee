import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import { type Holder, keptName } from "./owner";

/*
 * What the server has not got yet, in the browser's own database, sealed with a key that the browser lets nobody take
 * out (AES-GCM). It is there for the same person only, and no longer than the session that it was written in could last.
 * Each session has a key of its own, made when a page of it opens. Whoever signs out takes the keys along, and a page
 * that is still open finds none: it can't write anything back.
 */

/**
 * What is kept: of which part of which consultation. `reference` is what the person calls it. A patient's own answers
 * belong to a code and a moment instead, and have no reference.
 */
export type About = { what: "answers" | "plan" | "patient"; consultationId: string; reference: string };

/** What an earlier page left, with when that was written (milliseconds since 1970). */
export type Left<Content> = { page: string; at: number; content: Content };

type Sealed = Omit<About, "consultationId"> & { at: number; content: unknown };

type Row = {
	userId: string;
	consultationId: string;
	/** The page that keeps it. As long as that page lives it is the one that sends it. */
	page: string;
	session: string;
	/** When it is thrown away, as milliseconds since 1970. */
	until: number;
	iv: Uint8Array<ArrayBuffer>;
	sealed: ArrayBuffer;
};

type Key = { userId: string; session: string; until: number; key: CryptoKey };

interface Schema extends DBSchema {
	keys: { key: [string, string]; value: Key };
	unsaved: { key: [string, string, string]; value: Row };
}

type Database = IDBPDatabase<Schema>;

/** Null where there is no such database and none is to be made. */
async function open(make: boolean): Promise<Database | null> {
	let isMissing = false;
	try {
		return await openDB<Schema>(keptName, 2, {
			upgrade(database, before, _after, transaction) {
				if (before === 0 && !make) {
					isMissing = true;
					transaction.done.catch(() => undefined);
					return transaction.abort();
				}
				for (const name of database.objectStoreNames) database.deleteObjectStore(name);
				database.createObjectStore("keys", { keyPath: ["userId", "session"] });
				database.createObjectStore("unsaved", { keyPath: ["userId", "consultationId", "page"] });
			},
			// Somebody signs out in another tab: what they throw away must not wait for this one.
			blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
		});
	} catch (error) {
		if (isMissing) return null;
		throw error;
	}
}

/** Works on what is there; gives `otherwise` where nothing is. */
async function within<Result>(work: (database: Database) => Promise<Result>, otherwise: () => Result, make = false) {
	const database = await open(make);
	if (!database) return otherwise();
	try {
		return await work(database);
	} finally {
		database.close();
	}
}

/** A key that one page makes must not go with the database that another finds empty at the same moment. */
const alone = <Result>(work: () => Promise<Result>): Promise<Result> =>
	typeof navigator !== "undefined" && navigator.locks
		? (navigator.locks.request(keptName, work) as Promise<Result>)
		: work();

/** Gives a session its key; false when it had one, because another page of it was opened before. */
export function makeKey({ userId, session, until }: Holder): Promise<boolean> {
	const make = async (database: Database) => {
		if (await database.getKey("keys", [userId, session])) return false;
		const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
		await database.add("keys", { userId, session, until, key });
		return true;
	};
	return alone(() => within(make, () => false, true));
}

/** A row opens only as what it was sealed as. */
const boundTo = ({ userId, session, consultationId, page, until }: Omit<Row, "iv" | "sealed">) =>
	new TextEncoder().encode(JSON.stringify([userId, session, consultationId, page, until]));

/** Throws when the person signed out, the session is over, the browser has no room, or it lets nothing be kept. */
export function putKept(holder: Holder, about: About, page: string, content: unknown, now = Date.now()): Promise<void> {
	const { userId, session } = holder;
	const { consultationId, ...told } = about;
	const refuse = (): never => {
		throw new Error("The session that this was to be kept for is over");
	};
	return within(async (database) => {
		const known = await database.get("keys", [userId, session]);
		if (known && !(known.until > now)) await dropOld(database, now);
		if (!known || !(known.until > now)) return refuse();
		const of = { userId, session, consultationId, page, until: known.until };
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const text = new TextEncoder().encode(JSON.stringify({ ...told, at: now, content } satisfies Sealed));
		const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: boundTo(of) }, known.key, text);
		const transaction = database.transaction(["keys", "unsaved"], "readwrite");
		// Somebody may have signed out while it was sealed.
		if (await transaction.objectStore("keys").getKey([userId, session])) {
			await transaction.objectStore("unsaved").put({ ...of, iv, sealed });
			return transaction.done;
		}
		await transaction.done;
		return refuse();
	}, refuse);
}

export function removeKept(userId: string, consultationId: string, page: string): Promise<void> {
	return within(
		(database) => database.delete("unsaved", [userId, consultationId, page]),
		() => undefined,
	);
}

/** What earlier pages of the same person left of a consultation, the newest first. */
export function findKept<Content>(
	userId: string,
	{ what, consultationId }: Pick<About, "what" | "consultationId">,
	isAlive: (page: string) => boolean,
	now = Date.now(),
): Promise<readonly Left<Content>[]> {
	return within(
		async (database) => {
			await dropOld(database, now);
			const range = IDBKeyRange.bound([userId, consultationId, ""], [userId, consultationId, "\uffff"]);
			const rows = (await database.getAll("unsaved", range)).filter(({ page }) => !isAlive(page));
			const found = await Promise.all(
				rows.map(async (row) => ({ page: row.page, sealed: await opened(database, row) })),
			);
			return found
				.flatMap(({ page, sealed }) =>
					sealed?.what === what ? [{ page, at: sealed.at, content: sealed.content as Content }] : [],
				)
				.sort((one, other) => other.at - one.at);
		},
		() => [],
	);
}

async function opened(database: Database, row: Row): Promise<Sealed | null> {
	const known = await database.get("keys", [row.userId, row.session]);
	if (!known) return null;
	try {
		const how = { name: "AES-GCM", iv: row.iv, additionalData: boundTo(row) };
		return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, known.key, row.sealed)));
	} catch {
		return null;
	}
}

/** The consultations of which the person has something that the server has not got, by their references. */
export function namesOfKept(userId: string): Promise<readonly string[]> {
	return within(
		async (database) => {
			const rows = (await database.getAll("unsaved")).filter((row) => row.userId === userId);
			const found = await Promise.all(rows.map((row) => opened(database, row)));
			return [...new Set(found.flatMap((sealed) => sealed?.reference ?? []))].sort();
		},
		() => [],
	);
}

/** The person leaves: everything of theirs is thrown away, and the keys with it. */
export function forgetKept(userId: string): Promise<void> {
	return thinned(async (database) => {
		const transaction = database.transaction(["keys", "unsaved"], "readwrite");
		const everything = (last: string[]) => IDBKeyRange.bound([userId], [userId, ...last]);
		await transaction.objectStore("keys").delete(everything(["\uffff"]));
		await transaction.objectStore("unsaved").delete(everything(["\uffff", "\uffff"]));
		await transaction.done;
	});
}

/** Takes back the key of one session, where nothing was kept under it. */
export function forgetKey({ userId, session }: Holder): Promise<void> {
	return thinned(async (database) => {
		const rows = await database.getAll("unsaved");
		if (rows.every((row) => row.userId !== userId || row.session !== session))
			await database.delete("keys", [userId, session]);
	});
}

/** Throws away what has been kept for as long as it may. */
export const sweepKept = (now = Date.now()): Promise<void> => thinned((database) => dropOld(database, now));

/** An empty database is not left behind. */
function thinned(work: (database: Database) => Promise<void>): Promise<void> {
	const thin = async (database: Database) => {
		await work(database);
		return (await database.count("keys")) + (await database.count("unsaved")) === 0;
	};
	return alone(async () => {
		if (await within(thin, () => false)) await deleteDB(keptName);
	});
}

async function dropOld(database: Database, now: number): Promise<void> {
	for (const row of await database.getAll("unsaved"))
		if (!(row.until > now)) await database.delete("unsaved", [row.userId, row.consultationId, row.page]);
	for (const { userId, session, until } of await database.getAll("keys"))
		if (!(until > now)) await database.delete("keys", [userId, session]);
}
