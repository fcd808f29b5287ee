import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { holderOf, keptName } from "./owner";
import {
	type About,
	findKept,
	forgetKept,
	forgetKey,
	makeKey,
	namesOfKept,
	putKept,
	removeKept,
	sweepKept,
} from "./store";

const now = Date.parse("2026-03-04T10:00:00.000Z");
const until = Date.parse("2026-03-04T20:00:00.000Z");
const kari = { userId: "kari", session: "s1", until };
const amir = { userId: "amir", session: "s2", until };
const nobody = () => false;
const about = (consultationId = "c1", what: About["what"] = "answers") => ({
	what,
	consultationId,
	reference: `R-${consultationId}`,
});

beforeEach(async () => {
	await forgetKept("kari");
	await forgetKept("amir");
	await makeKey(kari);
	await makeKey(amir);
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);
const put = (who: typeof kari, of: About, page: string, content: unknown, at = now) =>
	putKept(who, of, page, content, at);
const left = async ({ userId }: typeof kari, of = about(), at = now) =>
	(await findKept(userId, of, nobody, at)).map(({ content }) => content);

function rows(store: "keys" | "unsaved"): Promise<unknown[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(keptName);
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
	await put(kari, about(), "page-1", "normal");
	await put(kari, about(), "page-1", "changed");
	await put(kari, about("c2"), "page-2", "other");
	await put(kari, about("c1", "plan"), "page-3", "a plan");
	expect(await left(kari)).toEqual(["changed"]);
	expect(await left(kari, about("c2"))).toEqual(["other"]);
	expect(await left(kari, about("c1", "plan"))).toEqual(["a plan"]);
	expect(await left(amir)).toEqual([]);
	expect(await namesOfKept("kari")).toEqual(["R-c1", "R-c2"]);
	expect(await namesOfKept("amir")).toEqual([]);
});

test("of several pages the one that was written last comes first, whatever they are called", async () => {
	await put(kari, about(), "b", "second", now + 2);
	await put(kari, about(), "c", "first", now + 1);
	await put(kari, about(), "a", "third", now + 3);
	expect(await left(kari)).toEqual(["third", "second", "first"]);
});

test("what a page that still lives has kept is left to it", async () => {
	await put(kari, about(), "alive", "normal");
	expect(await findKept("kari", about(), (page) => page === "alive", now)).toEqual([]);
	expect(await left(kari)).toEqual(["normal"]);
});

test("nothing of an answer is readable in the database, and its key can't be taken out", async () => {
	await put(kari, about(), "page-1", { bladder: "changed" });
	const [row] = (await rows("unsaved")) as [{ sealed: ArrayBuffer }];
	expect(Buffer.from(row.sealed).toString("latin1")).not.toMatch(/bladder|changed|R-c1/);
	const [{ key }] = (await rows("keys")) as [{ key: CryptoKey }];
	expect(key.extractable).toBe(false);
	await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
});

test("what was saved is gone", async () => {
	await put(kari, about(), "page-1", "normal");
	await removeKept("kari", "c1", "page-1");
	expect(await left(kari)).toEqual([]);
});

test("who leaves leaves nothing: neither what was kept nor the keys; what is somebody else's stays", async () => {
	await put(kari, about(), "page-1", "normal");
	await put(amir, about(), "page-2", "changed");
	await forgetKept("kari");
	expect(await left(kari)).toEqual([]);
	expect(await rows("keys")).toHaveLength(1);
	expect(await left(amir)).toEqual(["changed"]);
	await forgetKept("amir");
	expect(await names()).not.toContain(keptName);
});

test("a page that is still open when its person signs out can write nothing back, and makes no database", async () => {
	await put(kari, about(), "page-1", "normal");
	await forgetKept("kari");
	await expect(put(kari, about(), "page-1", "normal")).rejects.toThrow();
	await forgetKept("amir");
	await expect(put(kari, about(), "page-1", "normal")).rejects.toThrow();
	await removeKept("kari", "c1", "page-1");
	expect(await names()).not.toContain(keptName);
});

test("the same person signed in anew finds what their last session left, and that session goes on as well", async () => {
	await put(kari, about(), "page-1", "normal");
	const later = { ...kari, session: "s3" };
	expect(await makeKey(later)).toBe(true);
	expect(await makeKey(later)).toBe(false);
	await put(later, about(), "page-2", "changed", now + 1);
	await put(kari, about(), "page-1", "normal again", now + 2);
	expect(await left(later)).toEqual(["normal again", "changed"]);
});

test("a key that nothing was kept under can be taken back; one that is in use stays", async () => {
	await put(kari, about(), "page-1", "normal");
	await forgetKey(kari);
	await forgetKey(amir);
	expect(await left(kari)).toEqual(["normal"]);
	await expect(put(amir, about(), "page-2", "normal")).rejects.toThrow();
});

test("what is older than the session could be is thrown away with its key, unread", async () => {
	await put(kari, about(), "page-1", "normal");
	expect(await left(kari, about(), until - 1)).toHaveLength(1);
	expect(await left(kari, about(), until)).toEqual([]);
	expect(await rows("unsaved")).toEqual([]);
	expect(await rows("keys")).toEqual([]);
	await makeKey(kari);
	await put(kari, about(), "page-1", "normal");
	await sweepKept(until + 1);
	expect(await names()).not.toContain(keptName);
});

test("a page that is open past the end keeps nothing more, and what it kept goes", async () => {
	await put(kari, about(), "page-1", "normal", until - 1);
	await expect(put(kari, about(), "page-1", "changed", until)).rejects.toThrow();
	expect(await rows("unsaved")).toEqual([]);
});

test("sweeping leaves a session that still lasts its key", async () => {
	await sweepKept(now);
	await put(kari, about(), "page-1", "normal");
	expect(await left(kari)).toEqual(["normal"]);
});

test("a browser whose clock is wrong keeps as long as the session lasts, and no longer", () => {
	const owner = {
		userId: "kari",
		session: "s1",
		now: "2026-03-04T10:00:00.000Z",
		until: "2026-03-04T20:00:00.000Z",
	};
	const hours = 60 * 60 * 1000;
	expect(holderOf(owner, 0).until).toBe(10 * hours);
});
