import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import { prepare } from "@/lib/consultation/prepare";
import { db } from "@/lib/db/client";
import { move } from "@/lib/db/move";
import { raise } from "@/lib/raise";
import { databaseAt, query } from "@/lib/test/postgresql";
import { seed } from "@/prisma/seed";

const server = process.env.RYGGVETT_TEST_SERVER ?? raise("No server to test on");
const folder = mkdtempSync(join(tmpdir(), "ryggvett-move-"));
const file = `file:${join(folder, "from.db")}`;
const made: string[] = [];

async function emptyDatabase(): Promise<string> {
	const name = `move_${randomUUID().replaceAll("-", "")}`;
	made.push(name);
	await query(server, `CREATE DATABASE ${name}`);
	return databaseAt(server, name);
}

let cases = 0;
beforeAll(async () => {
	await prepare(new Date(), { databaseUrl: file, mode: "demo" });
	cases = await seed(demoActor(), new Date());
	await db().$disconnect();
}, 60_000);
afterAll(async () => {
	for (const name of made) await query(server, `DROP DATABASE ${name} WITH (FORCE)`);
	rmSync(folder, { recursive: true, force: true });
});

test("everything is carried over, reads as before, and the chain of the log is whole; again, nothing happens", async () => {
	const url = await emptyDatabase();
	const moved = await move(file, url);
	expect(moved.find(({ table }) => table === "clinical_case")?.rows).toBe(cases);
	expect(moved.find(({ table }) => table === "audit_event")?.rows).toBeGreaterThan(cases);
	expect(await move(file, url)).toEqual(moved);

	await prepare(new Date(), { databaseUrl: url, mode: "demo" });
	expect((await verifyChain(demoPractice.id)).ok).toBe(true);
	const opened = await db().consultation.findFirst({ where: { status: "signed" }, include: { signature: true } });
	expect(JSON.parse(opened?.answers ?? "")).toHaveProperty("age");
	await db().$disconnect();
	await expect(query(url, "DELETE FROM signature")).rejects.toThrow("a signature is never deleted");
	await expect(query(url, "UPDATE audit_event SET detail = ''")).rejects.toThrow("never changes");
});

test("cut off in the middle it goes on where it stopped, and nothing is there twice", async () => {
	const url = await emptyDatabase();
	let batches = 0;
	const cut = () => {
		if (++batches === 12) throw new Error("cut off");
	};
	await expect(move(file, url, cut, 3)).rejects.toThrow("cut off");
	expect(await query(url, "SELECT tgname FROM pg_trigger WHERE tgenabled = 'D'")).toEqual([]);
	const moved = await move(file, url, () => {}, 3);
	expect(moved).toEqual(await move(file, await emptyDatabase()));
});

test("a target that holds something else is refused before anything is written", async () => {
	const url = await emptyDatabase();
	await move(file, url);
	await query(url, "UPDATE practice SET name = 'Et annet senter'");
	await expect(move(file, url)).rejects.toThrow("The target holds other rows in practice");
});

test("what can't be moved is said in one sentence", async () => {
	await expect(move(`file:${join(folder, "none.db")}`, server)).rejects.toThrow("There is no database");
	await expect(move(server, file)).rejects.toThrow("never the other way");
});
