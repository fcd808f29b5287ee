import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prepare } from "@/lib/consultation/prepare";
import { StartRefused } from "@/lib/env";
import type { MasterKey } from "@/lib/master-keys";
import { temporaryDatabase } from "@/lib/test/database";
import { db, write } from "./client";
import { newId } from "./id";
import { rotateKeys } from "./rotate-keys";
import { chainKey, ensureDataKey, installationId, openFor, sealFor } from "./seal";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const practiceId = "01900000-0000-7000-8000-0000000000a1";
const master = (id: string): MasterKey => ({ id, secret: randomBytes(32) });
const [k1, k2, k3] = [master("k1"), master("k2"), master("k3")];

/** The server stops and starts again with these keys. */
async function restart(keys: readonly MasterKey[]): Promise<void> {
	await db().$disconnect();
	await prepare(now, { databaseUrl: database.url, mode: "demo", keys });
}

beforeEach(async () => {
	database = await temporaryDatabase(now);
	await database.run("DELETE FROM data_key");
	await restart([k1]);
	await ensureDataKey(practiceId, now);
});
afterEach(() => database.remove());

const plain = {
	practiceId,
	caseId: "c",
	consultationId: "k",
	askedById: "u",
	askedByName: "K",
	askedAt: now,
	urgency: 1,
};
const save = (id: string, question: string) =>
	write("test", (t) => t.review.create({ data: { ...plain, id, question } }));
const read = async (id: string) =>
	(await db().review.findUnique({ where: { practiceId_id: { practiceId, id } } }))?.question;
const storedOf = async (id: string) =>
	String((await database.rows("SELECT question FROM review WHERE id = ?", id))[0]?.question);
const keyOf = async (id: string) => (await storedOf(id)).split(":")[1];
const rows = () => db().dataKey.findMany({ orderBy: [{ practiceId: "asc" }, { id: "asc" }] });

test("after a rotation the old key can be left out, and everything still opens", async () => {
	await save("before", "Før");
	const secret = await sealFor(installationId, "User.totpSecret", "JBSWY3DPEHPK3PXP");
	const chain = await chainKey(practiceId);
	const before = await rows();
	await restart([k2, k1]);
	expect(await rotateKeys(now)).toEqual({ wrapped: before.length, added: before.length });
	await restart([k2]);
	expect(await read("before")).toBe("Før");
	expect(await openFor(installationId, "User.totpSecret", secret)).toBe("JBSWY3DPEHPK3PXP");
	expect(await chainKey(practiceId)).toEqual(chain);
	expect((await rows()).every((row) => row.wrapped.startsWith("k2:"))).toBe(true);
});

test("what is written after a rotation is sealed with a new data key; what was written is not touched", async () => {
	await save("before", "Før");
	const was = await storedOf("before");
	await restart([k2, k1]);
	await rotateKeys(now);
	await save("after", "Etter");
	expect(await storedOf("before")).toBe(was);
	expect(await keyOf("after")).not.toBe(await keyOf("before"));
	expect(await keyOf("after")).toBe((await rows()).findLast((row) => row.practiceId === practiceId)?.id);
	expect([await read("before"), await read("after")]).toEqual(["Før", "Etter"]);
});

test("the new data key is the newest even when the clock has gone back", async () => {
	await save("before", "Før");
	await restart([k2, k1]);
	await rotateKeys(new Date("2020-01-01T00:00:00.000Z"));
	await save("after", "Etter");
	expect(await keyOf("after")).not.toBe(await keyOf("before"));
});

test("a second rotation finds nothing to do, and so does one with the same key", async () => {
	expect(await rotateKeys(now)).toEqual({ wrapped: 0, added: 0 });
	await restart([k2, k1]);
	await rotateKeys(now);
	const done = await rows();
	expect(await rotateKeys(now)).toEqual({ wrapped: 0, added: 0 });
	expect(await rows()).toEqual(done);
});

test("a rotation that was stopped half way is finished by the next", async () => {
	const other = newId(now);
	await ensureDataKey(other, now);
	await save("before", "Før");
	const before = await rows();
	await restart([k2, k1]);
	const last = before.at(-1)?.practiceId;
	const goOn = await database.refuse("INSERT", "data_key", `NEW.practice_id = '${last}'`);
	await expect(rotateKeys(now)).rejects.toThrow();
	await goOn();
	const half = await rows();
	expect(half.filter((row) => row.practiceId === last)).toEqual(before.filter((row) => row.practiceId === last));
	expect(await rotateKeys(now)).toEqual({ wrapped: 1, added: 1 });
	expect(await rows()).toHaveLength(2 * before.length);
	await restart([k2]);
	expect(await read("before")).toBe("Før");
});

test("keys can be rotated again and again", async () => {
	await save("one", "1");
	await restart([k2, k1]);
	await rotateKeys(now);
	await save("two", "2");
	await restart([k3, k2]);
	await rotateKeys(now);
	await save("three", "3");
	await restart([k3]);
	expect([await read("one"), await read("two"), await read("three")]).toEqual(["1", "2", "3"]);
	expect(new Set([await keyOf("one"), await keyOf("two"), await keyOf("three")]).size).toBe(3);
});

test("a running server opens what another sealed with a data key made by a rotation", async () => {
	await restart([k2, k1]);
	const server = db();
	await server.review.count();
	await prepare(now, { databaseUrl: database.url, mode: "demo", keys: [k2, k1] });
	await rotateKeys(now);
	await save("after", "Etter");
	const row = await server.review.findUnique({ where: { practiceId_id: { practiceId, id: "after" } } });
	expect(row?.question).toBe("Etter");
	await server.$disconnect();
});

test("before the rotation the start is refused without the old key, and names it", async () => {
	await save("before", "Før");
	await expect(restart([k2])).rejects.toThrow(StartRefused);
	await expect(restart([k2])).rejects.toThrow(/sealed under k1, which RYGGVETT_KEYS does not hold/);
	await restart([k2, k1]);
	expect(await read("before")).toBe("Før");
});

test("another key of the same name is refused as the wrong one", async () => {
	await expect(restart([master("k1")])).rejects.toThrow(StartRefused);
	await expect(restart([master("k1")])).rejects.toThrow(/The key k1 in RYGGVETT_KEYS is not the one of that name/);
});
