import { hkdfSync } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryDatabase } from "@/lib/test/database";
import { db } from "./client";
import { newDataKey, unwrap, wrap } from "./data-key";
import { newId } from "./id";
import { chainKey, ensureDataKey, installationId, openFor, sealFor } from "./seal";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const practice = "01900000-0000-7000-8000-0000000000a1";
const other = "01900000-0000-7000-8000-0000000000a2";
const field = "User.totpSecret";

beforeAll(async () => {
	database = await temporaryDatabase(now);
	await ensureDataKey(practice, now);
	await ensureDataKey(other, now);
});
afterAll(() => database.remove());

test.each([
	["ordinary", "JBSWY3DPEHPK3PXP"],
	["empty", ""],
	["Norwegian, and beyond the first plane", "Vondt i korsryggen på høyre side 🦴"],
	["long", "lang ".repeat(10_000)],
	["itself like sealed text", "sealed1:x:y"],
])("text that is %s comes back as it was", async (_name, text) => {
	const sealed = await sealFor(practice, field, text);
	expect(sealed).toMatch(/^sealed1:[0-9a-f-]{36}:[\w-]+$/);
	expect(await openFor(practice, field, sealed)).toBe(text);
});

test("the same text is sealed differently each time", async () => {
	expect(await sealFor(practice, field, "same")).not.toBe(await sealFor(practice, field, "same"));
});

test.each([
	["another practice", other, field],
	["the installation", installationId, field],
	["another field", practice, "User.totpPending"],
	["another model", practice, "Device.totpSecret"],
] as const)("sealed text opens in no other place: %s", async (_name, where, place) => {
	const sealed = await sealFor(practice, field, "hemmelig");
	await expect(openFor(where, place, sealed)).rejects.toMatchObject({ name: "SealFault", code: "SEAL_BROKEN" });
});

test("every changed byte is found, and the error says nothing of the text or the key", async () => {
	const text = "hemmelig ord";
	const [mark, id, encrypted = ""] = (await sealFor(practice, field, text)).split(":");
	const bytes = Buffer.from(encrypted, "base64url");
	for (let at = 0; at < bytes.length; at++) {
		const changed = Buffer.from(bytes);
		changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
		const broken = `${mark}:${id}:${changed.toString("base64url")}`;
		const error = await openFor(practice, field, broken).catch((caught: unknown) => caught);
		expect(error).toMatchObject({ name: "SealFault", code: "SEAL_BROKEN" });
		expect(`${error} ${(error as Error).stack}`).not.toContain(text);
	}
	const [row] = await db().dataKey.findMany({ where: { practiceId: practice } });
	const secret = row && unwrap(db().$keyring().masters, row)?.secret;
	expect(secret).toHaveLength(32);
	const error = await openFor(other, field, `${mark}:${id}:${encrypted}`).catch((caught: Error) => caught.message);
	for (const form of ["base64", "base64url", "hex"] as const) expect(error).not.toContain(secret?.toString(form));
});

test.each(["sealed1:", "sealed1:x", "sealed1:x:", "sealed1:x:AAAA", "JBSWY3DPEHPK3PXP", ""])(
	"«%s» is not opened: whoever calls openFor has never saved anything but sealed text",
	async (text) => {
		await expect(openFor(practice, field, text)).rejects.toMatchObject({ name: "SealFault" });
	},
);

test("a data key that the database doesn't hold is named as the cause", async () => {
	const [mark, , encrypted] = (await sealFor(practice, field, "x")).split(":");
	const unknown = `${mark}:${newId(now)}:${encrypted}`;
	await expect(openFor(practice, field, unknown)).rejects.toMatchObject({ code: "SEAL_NO_KEY" });
	await expect(sealFor(newId(now), field, "x")).rejects.toMatchObject({ code: "SEAL_NO_KEY" });
});

test("a data key that another process made is found when it is needed", async () => {
	const late = newId(now);
	await expect(sealFor(late, field, "x")).rejects.toMatchObject({ code: "SEAL_NO_KEY" });
	const { id, wrapped } = wrap(db().$keyring().masters, newDataKey(late, now));
	await database.run("INSERT INTO data_key VALUES (?, ?, ?, ?)", late, id, wrapped, now.toISOString());
	expect(await openFor(late, field, await sealFor(late, field, "ord"))).toBe("ord");
});

test("a practice gets one first data key, however often and at once it is asked for", async () => {
	const id = newId(now);
	await Promise.all(Array.from({ length: 5 }, () => ensureDataKey(id, now)));
	await ensureDataKey(id, now);
	const rows = await db().dataKey.findMany({ where: { practiceId: id } });
	expect(rows).toMatchObject([{ practiceId: id, createdAt: now }]);
});

test("prepare gives the installation and every practice a data key", async () => {
	const practices = await db().practice.findMany();
	expect(practices.length).toBeGreaterThan(0);
	for (const id of [installationId, ...practices.map((one) => one.id)]) {
		expect(await db().dataKey.count({ where: { practiceId: id } })).toBe(1);
	}
});

test("what is stored of a data key opens only where it stands", async () => {
	const [mine, theirs] = await db().dataKey.findMany({ where: { practiceId: { in: [practice, other] } } });
	const masters = db().$keyring().masters;
	if (!mine || !theirs) throw new Error("Two practices have a key each");
	expect(mine.wrapped).toMatch(/^example:[\w-]+$/);
	expect(unwrap(masters, mine)).not.toBeNull();
	expect(unwrap(masters, { ...mine, practiceId: theirs.practiceId })).toBeNull();
	expect(unwrap(masters, { ...mine, id: theirs.id })).toBeNull();
	expect(unwrap(masters, { ...mine, wrapped: "" })).toBeNull();
	expect(unwrap([], mine)).toBeNull();
});

test("the key of an audit chain is derived from the first data key, and differs between practices", async () => {
	const { secret } = db().$keyring().oldest(practice);
	expect(await chainKey(practice)).toEqual(Buffer.from(hkdfSync("sha256", secret, "", "ryggvett audit chain", 32)));
	expect(await chainKey(practice)).not.toEqual(await chainKey(other));
	await expect(chainKey(newId(now))).rejects.toMatchObject({ code: "SEAL_NO_KEY" });
});
