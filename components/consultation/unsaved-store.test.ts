import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import type { Unsaved } from "./draft-types";
import { unsavedName } from "./unsaved-owner";
import { countUnsaved, findUnsaved, forgetUnsaved, putUnsaved, removeUnsaved, sweepUnsaved } from "./unsaved-store";

const now = Date.parse("2026-03-04T10:00:00.000Z");
const kari = { userId: "kari", until: "2026-03-04T20:00:00.000Z" };
const amir = { userId: "amir", until: "2026-03-04T20:00:00.000Z" };
const nobody = () => false;
const of = (answer: string): Unsaved => ({ version: 3, from: {}, changes: { bladder: answer } as Unsaved["changes"] });

beforeEach(async () => {
	await forgetUnsaved("kari");
	await forgetUnsaved("amir");
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const left = async (owner: typeof kari, id = "c1", at = now) =>
	(await findUnsaved(owner, id, nobody, at)).map(({ unsaved }) => unsaved);

function rows(store: "keys" | "unsaved"): Promise<unknown[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(unsavedName);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const asking = opening.result.transaction(store).objectStore(store).getAll();
			asking.onsuccess = () => {
				opening.result.close();
				resolve(asking.result);
			};
		};
	});
}

test("what a page kept is found by the next one of the same person and consultation, and by nobody else", async () => {
	await putUnsaved(kari, "c1", "page-1", of("normal"));
	await putUnsaved(kari, "c1", "page-1", of("changed"));
	await putUnsaved(kari, "c2", "page-2", of("other"));
	expect(await left(kari)).toEqual([of("changed")]);
	expect(await left(kari, "c2")).toEqual([of("other")]);
	expect(await left(amir)).toEqual([]);
	expect(await countUnsaved("kari")).toBe(2);
	expect(await countUnsaved("amir")).toBe(0);
});

test("what a page that still lives has kept is left to it", async () => {
	await putUnsaved(kari, "c1", "alive", of("normal"));
	expect(await findUnsaved(kari, "c1", (page) => page === "alive", now)).toEqual([]);
	expect(await left(kari)).toEqual([of("normal")]);
});

test("nothing of an answer is readable in the database, and its key can't be taken out", async () => {
	await putUnsaved(kari, "c1", "page-1", of("changed"));
	const [row] = (await rows("unsaved")) as [{ sealed: ArrayBuffer }];
	expect(Buffer.from(row.sealed).toString("latin1")).not.toMatch(/bladder|changed/);
	const [key] = (await rows("keys")) as [CryptoKey];
	expect(key.extractable).toBe(false);
	await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("what was saved is gone", async () => {
	await putUnsaved(kari, "c1", "page-1", of("normal"));
	await removeUnsaved("kari", "c1", "page-1");
	expect(await left(kari)).toEqual([]);
});

test("who leaves leaves nothing: neither what was kept nor the key; what is somebody else's stays", async () => {
	await putUnsaved(kari, "c1", "page-1", of("normal"));
	await putUnsaved(amir, "c1", "page-2", of("changed"));
	await forgetUnsaved("kari");
	expect(await left(kari)).toEqual([]);
	expect(await rows("keys")).toHaveLength(1);
	expect(await left(amir)).toEqual([of("changed")]);
	await forgetUnsaved("amir");
	expect(await names()).not.toContain(unsavedName);
});

test("what is older than the session could be is thrown away with its key, unread", async () => {
	await putUnsaved(kari, "c1", "page-1", of("normal"));
	expect(await left(kari, "c1", Date.parse(kari.until) - 1)).toHaveLength(1);
	expect(await left(kari, "c1", Date.parse(kari.until))).toEqual([]);
	expect(await rows("unsaved")).toEqual([]);
	expect(await rows("keys")).toEqual([]);
	await putUnsaved(kari, "c1", "page-1", of("normal"));
	await sweepUnsaved(Date.parse(kari.until) + 1);
	expect(await names()).not.toContain(unsavedName);
});
