import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { temporaryDatabase } from "@/lib/test/database";
import { insertCase } from "@/lib/test/list-of-cases";
import { loadGps } from "./practice-gps";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const id = (number: number) => `01900000-0000-7000-8007-${String(number).padStart(12, "0")}`;
const moment = "2026-01-01T12:00:00.000+00:00";

/** A GP whose membership has ended, or whose account was closed. */
async function left(number: number, name: string, how: "membership" | "account"): Promise<void> {
	await database.run(
		'INSERT INTO "user" (id, email, email_key, name, created_at, deactivated_at) VALUES (?, ?, ?, ?, ?, ?)',
		...[id(number), name, name, name, moment, how === "account" ? moment : null],
	);
	await database.run(
		"INSERT INTO membership (practice_id, id, user_id, role, created_at, ended_at) VALUES (?, ?, ?, 'gp', ?, ?)",
		...[demoPractice.id, id(number), id(number), moment, how === "membership" ? moment : null],
	);
}

test("the GPs of the practice, and those who have left if they have cases here, by name", async () => {
	await left(1, "Åse Vik", "membership");
	await left(2, "Bo Lie", "account");
	await left(3, "Uten Saker", "membership");
	await left(4, "Bare Lukket", "membership");
	await insertCase(database, { id: id(1), author: id(1) });
	await insertCase(database, { id: id(2), author: id(2) });
	await insertCase(database, { id: id(4), author: id(4), closed: "2026-01-02T12:00:00.000Z" });
	const { gps, nobody } = await loadGps(demoActor());
	expect(gps.map(({ name, former }) => [name, former])).toEqual([
		["Amir Haddad", false],
		["Bo Lie", true],
		["Kari Lunde", false],
		["Åse Vik", true],
	]);
	expect(nobody).toBe(false);
});

test("cases that name no GP are told of", async () => {
	await insertCase(database, { id: id(9), author: null });
	expect((await loadGps(demoActor(demoPeople.admin))).nobody).toBe(true);
});
