import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { demoActor } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { backUp, isSame, readWhole, restore } from "@/lib/db/backup";
import { rawConnection } from "@/lib/db/raw-connection";
import { temporaryDatabase } from "@/lib/test/database";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let folder: string;
let count = 0;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "ryggvett-backup-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const save = async () => {
	count += 1;
	const made = await createConsultation(demoActor(), { reference: `B-${count}` }, { lang: "nb", now: new Date() });
	expect(made.outcome).toBe("done");
};

test("a copy made while the server saves is whole, and holds what was saved before it began", async () => {
	await save();
	const copy = join(folder, "copy.db");
	const [state] = await Promise.all([backUp(database.url, copy), save(), save()]);
	expect(isSame(state, readWhole(copy))).toBe(true);
	expect(state.find(({ table }) => table === "clinical_case")?.rows).toBeGreaterThanOrEqual(1);
	expect(readdirSync(folder)).toEqual(["copy.db"]);
});

test("a large database that is saved to all the while is copied once, as it was when the copy began", async () => {
	const insert = database.raw.prepare("INSERT INTO content_version VALUES (?, 'large', ?, 0)");
	for (let index = 0; index < 12; index++) insert.run(`large-${index}`, "x".repeat(1_000_000));
	const before = database.raw.prepare("SELECT count(*) FROM content_version").pluck().get();
	const done: number[] = [];
	const state = await backUp(database.url, join(folder, "copy.db"), (pages) => {
		done.push(pages);
		insert.run(`meanwhile-${done.length}`, "");
	});
	expect(done.length).toBeGreaterThan(2);
	expect(done).toEqual([...done].sort((a, b) => a - b));
	expect(state.find(({ table }) => table === "content_version")?.rows).toBe(before);
});

test("a restored copy is the same in every row, and what was there is kept", async () => {
	await save();
	const copy = join(folder, "copy.db");
	const state = await backUp(database.url, copy);
	const url = `file:${join(folder, "other.db")}`;
	await restore(copy, url, new Date());
	const user = rawConnection(url);
	user.exec("UPDATE practice SET name = 'Endret'");
	user.close();
	const { state: restored, kept } = await restore(copy, url, new Date("2026-01-31T12:00:00.000Z"));
	expect(isSame(state, restored)).toBe(true);
	expect(isSame(state, readWhole(join(folder, "other.db")))).toBe(true);
	expect(kept).toContain("before-2026-01-31");
	expect(isSame(state, readWhole(kept ?? ""))).toBe(false);
});

test("a copy never replaces another file", async () => {
	const copy = join(folder, "copy.db");
	writeFileSync(copy, "noe annet");
	await expect(backUp(database.url, copy)).rejects.toThrow("is there already");
	expect(readFileSync(copy, "utf8")).toBe("noe annet");
});

test("a database in use is not replaced, and says so", async () => {
	const copy = join(folder, "copy.db");
	await backUp(database.url, copy);
	const url = `file:${join(folder, "used.db")}`;
	await restore(copy, url, new Date());
	const user = rawConnection(url);
	user.pragma("journal_mode = WAL");
	user.prepare("SELECT count(*) FROM practice").get();
	await expect(restore(copy, url, new Date())).rejects.toThrow("Stop the server first");
	user.close();
});

test.each([
	["no file at all", null, "There is no copy"],
	["a text", "hei", "is no database of Ryggvett's"],
])("%s is not restored", async (_, content, sentence) => {
	const copy = join(folder, "copy.db");
	if (content !== null) writeFileSync(copy, content);
	await expect(restore(copy, `file:${join(folder, "x.db")}`, new Date())).rejects.toThrow(sentence);
	expect(existsSync(join(folder, "x.db"))).toBe(false);
});

test("a damaged copy is found before anything is changed", async () => {
	const copy = join(folder, "copy.db");
	await backUp(database.url, copy);
	const bytes = readFileSync(copy);
	bytes.fill(0xff, 4096 * 6, 4096 * 12);
	writeFileSync(copy, bytes);
	await expect(restore(copy, `file:${join(folder, "y.db")}`, new Date())).rejects.toThrow(/damaged|no database/);
	expect(existsSync(join(folder, "y.db"))).toBe(false);
});
