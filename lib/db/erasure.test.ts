import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryDatabase } from "@/lib/test/database";

/** The triggers alone, by raw SQL: whoever writes past the services meets them too. */
let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let caseId = "";
beforeAll(async () => {
	database = await temporaryDatabase();
	run("INSERT INTO practice (id, name, created_at) VALUES ('p', 'Praksis', 0)");
});
afterAll(() => database.remove());

/** `:k` is the case of this test; its consultation, its signature and its deletion are named after it. */
const run = (statement: string) => database.raw.exec(statement.replaceAll(":k", `'${caseId}'`));
const count = (table: string, column: string) =>
	database.raw.prepare(`SELECT count(*) FROM ${table} WHERE practice_id = 'p' AND ${column} = ?`).pluck().get(caseId);

/** What a case consists of, in the order in which it can go: what hangs on something before what it hangs on. */
const parts = [
	["plan_decision", "consultation_id"],
	["signature", "consultation_id"],
	["plan_addendum", "consultation_id"],
	["consultation", "id"],
	["clinical_case", "id"],
] as const;
const remove = ([table, column]: (typeof parts)[number]) => run(`DELETE FROM ${table} WHERE ${column} = :k`);
const left = () => parts.map(([table, column]) => count(table, column));

const ask = () =>
	run(`INSERT INTO erasure (practice_id, id, case_id, basis, reason, asked_by_id, asked_by_name, asked_at)
		VALUES ('p', :k, :k, 'hpl-43', '', 'asker', '', 0)`);
const decide = (by: string, status = "done") =>
	run(`UPDATE erasure SET status = '${status}', decided_by_id = ${by} WHERE id = :k`);

function decided(status: string): void {
	ask();
	decide("'other'", status);
}
function inCase(id: string, work: () => void): void {
	const own = caseId;
	caseId = id;
	work();
	caseId = own;
}

let number = 0;
beforeEach(() => {
	number += 1;
	caseId = `case-${number}`;
	run(
		"INSERT INTO clinical_case (practice_id, id, reference, reference_key, created_at, consultation_id, status, saved_at) VALUES ('p', :k, :k, :k, 0, :k, 'signed', 0)",
	);
	run(
		"INSERT INTO consultation (practice_id, id, case_id, answers, content_version, created_at, saved_at) VALUES ('p', :k, :k, '{}', '1', 0, 0)",
	);
	run(
		"INSERT INTO plan_decision (practice_id, consultation_id, id, position, section, action) VALUES ('p', :k, 'd', 0, 'advice', 'add')",
	);
	run("UPDATE consultation SET status = 'signed' WHERE id = :k");
	run(
		"INSERT INTO signature (practice_id, consultation_id, signed_at, signed_by, lang, content_hash, assessment, plan, hash) SELECT 'p', :k, 0, 'Lege', 'nb', hash, '{}', '[]', 'h' FROM content_version LIMIT 1",
	);
	run(
		"INSERT INTO plan_addendum (practice_id, consultation_id, number, section, author_id, author_name, created_at) VALUES ('p', :k, 1, 'advice', 'u', 'Lege', 0)",
	);
	expect(left()).toEqual([1, 1, 1, 1, 1]);
});

test("what one asked for and another decided lets a signed case go, part by part", () => {
	decided("done");
	for (const part of parts) remove(part);
	expect(left()).toEqual([0, 0, 0, 0, 0]);
	expect(count("erasure", "case_id")).toBe(1);
});

const signed = parts.slice(0, 4);
const never = /never deleted/;

test.each<[string, () => void]>([
	["nobody asked", () => {}],
	["nobody decided", () => ask()],
	["it was refused", () => decided("refused")],
	["it was taken back", () => decided("withdrawn")],
	["it was another case", () => inCase("elsewhere", () => decided("done"))],
])("a signed case stays when %s", (_why, prepare) => {
	prepare();
	for (const part of signed) expect(() => remove(part)).toThrow(never);
	expect(left()).toEqual([1, 1, 1, 1, 1]);
});

test("a deletion in another practice lets nothing go here", () => {
	run(
		"INSERT INTO erasure (practice_id, id, case_id, basis, reason, asked_by_id, asked_by_name, asked_at) VALUES ('q', :k, :k, 'hpl-43', '', 'asker', '', 0)",
	);
	decide("'other'");
	for (const part of signed) expect(() => remove(part)).toThrow(never);
});

test.each<[string, () => void, string]>([
	["decide what they asked for", () => decide("'asker'"), "by another person"],
	["leave open who decided", () => decide("NULL"), "by another person"],
	[
		"say afterwards that another asked",
		() => run("UPDATE erasure SET asked_by_id = 'x' WHERE id = :k"),
		"never changes",
	],
	[
		"say so while deciding",
		() => run("UPDATE erasure SET asked_by_id = 'x', status = 'done', decided_by_id = 'asker' WHERE id = :k"),
		"never changes",
	],
	["ask in another's place", () => run("REPLACE INTO erasure SELECT * FROM erasure WHERE id = :k"), "first asked for"],
	["turn it on another case", () => run("UPDATE erasure SET case_id = 'x' WHERE id = :k"), "never changes"],
	[
		"put it in as done",
		() =>
			run(
				"INSERT INTO erasure (practice_id, id, case_id, basis, reason, status, asked_by_id, asked_by_name, asked_at, decided_by_id) VALUES ('p', 'n' || :k, :k, '', '', 'done', 'x', '', 0, 'asker')",
			),
		"first asked for",
	],
])("one person alone can't %s", (_what, attempt, because) => {
	ask();
	expect(attempt).toThrow(because);
	for (const part of signed) expect(() => remove(part)).toThrow(never);
});

test.each(["done", "refused", "withdrawn"])("a deletion that is %s stays as it is", (status) => {
	decided(status);
	expect(() => run("UPDATE erasure SET counts = '{}' WHERE id = :k")).toThrow("never changes");
	expect(() => decide("'third'")).toThrow("never changes");
	expect(() => run("DELETE FROM erasure WHERE id = :k")).toThrow("stays on record");
	expect(() => run("REPLACE INTO erasure SELECT * FROM erasure WHERE id = :k")).toThrow("once");
});

test.each<[string, string]>([
	["UPDATE plan_addendum SET text = 'x' WHERE consultation_id = :k", "never changes"],
	["UPDATE OR REPLACE plan_addendum SET number = 1 WHERE consultation_id = :k", "never changes"],
	["REPLACE INTO plan_addendum SELECT * FROM plan_addendum WHERE consultation_id = :k", "never replaced"],
	["UPDATE signature SET signed_by_id = 'x' WHERE consultation_id = :k", "never changes"],
	["UPDATE consultation SET author_id = 'x' WHERE id = :k", "never changes"],
])("what is signed stays under a deletion too: %s", (statement, because) => {
	decided("done");
	expect(() => run(statement)).toThrow(because);
});

test("a draft goes without anyone's leave", () => {
	run(
		"INSERT INTO consultation (practice_id, id, case_id, answers, content_version, created_at, saved_at) VALUES ('p', 'draft', :k, '{}', '1', 0, 0)",
	);
	run("DELETE FROM consultation WHERE id = 'draft'");
	expect(left()).toEqual([1, 1, 1, 1, 1]);
	expect(database.raw.prepare("SELECT count(*) FROM consultation WHERE id = 'draft'").pluck().get()).toBe(0);
});
