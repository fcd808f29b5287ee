import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryDatabase } from "@/lib/test/database";
import { insertCase } from "@/lib/test/list-of-cases";
import { beginningWith, referenceKey } from "./reference-key";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

test.each([
	["KARI-1", "kari-1"],
	["  Kari   1 ", "kari 1"],
	["a\u030ase", "Åse"],
	["ÆØÅ", "æøå"],
])("%j and %j are the same reference", (one, other) => {
	expect(referenceKey(one)).toBe(referenceKey(other));
});

test.each([
	["a", "ab", true],
	["a", "a😀", true],
	["a", "aå", true],
	["a", "b", false],
	["å", "ø", false],
])("what begins with %j includes %j: %s", (beginning, reference, expected) => {
	const { gte, lt } = beginningWith(referenceKey(beginning));
	const inside = database.raw.prepare("SELECT ? >= ? AND ? < ?").pluck();
	const key = referenceKey(reference);
	expect(inside.get(key, gte, key, lt)).toBe(expected ? 1 : 0);
});

test("a reference from before references were sorted has the key that one of today gets", async () => {
	const migration = readFileSync("prisma/migrations/0006_sort_references_and_walk_settled/migration.sql", "utf8");
	const update = /^UPDATE .*;$/m.exec(migration)?.[0] ?? "";
	const id = "01900000-0000-7000-8003-000000000001";
	await insertCase(database, { id, reference: "Åse på Å" });
	database.raw.prepare("UPDATE clinical_case SET reference_key = 'åse på å' WHERE id = ?").run(id);
	database.raw.exec(update);
	const key = database.raw.prepare("SELECT reference_key FROM clinical_case WHERE id = ?").pluck().get(id);
	expect(key).toBe(referenceKey("Åse på Å"));
});
