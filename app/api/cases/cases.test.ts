import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { CasePage, CaseRow } from "@/lib/consultation/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { inventedNumber } from "@/lib/test/invented-number";
import { insertCase, type TestCase } from "@/lib/test/list-of-cases";
import { POST } from "../consultations/route";
import { GET as GET_ONE } from "./[id]/route";
import { POST as COUNT } from "./count/route";
import { POST as SEARCH } from "./search/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
	await database.run(
		"INSERT INTO practice (id, name, created_at) VALUES (?, 'Annen', '2026-01-01T00:00:00.000+00:00')",
		other,
	);
});
afterAll(() => database.remove());
beforeEach(() => database.run("DELETE FROM consultation; DELETE FROM clinical_case"));

const other = "01900000-0000-7000-8000-00000000000b";
const id = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, "0")}`;
const day = (number: number) => new Date(Date.UTC(2026, 0, number, 12)).toISOString();
const put = (number: number, row: Partial<TestCase> = {}) => insertCase(database, { id: id(number), ...row });

type Person = "gp" | "otherGp" | "admin";
/** Sends what a table has in short, «class=usual&settled=no», as the body. */
const ask = (handler: typeof SEARCH | typeof COUNT, query: string, as: Person = "gp") =>
	call(handler, { method: "POST", body: Object.fromEntries(new URLSearchParams(query)), as });
const page = async (query: string, as?: Person) => (await ask(SEARCH, query, as)).body as CasePage;
const found = async (query: string, as?: Person) => (await page(query, as)).cases.map(({ reference }) => reference);

async function walk(query: string, between: () => Promise<void> = async () => undefined): Promise<CaseRow[]> {
	const rows: CaseRow[] = [];
	let next: string | null = null;
	do {
		const { cases, next: following }: CasePage = await page(`${query}${next ? `&before=${next}` : ""}`);
		rows.push(...cases);
		next = following;
		await between();
	} while (next);
	return rows;
}

describe("a filter finds what fits it and nothing else", () => {
	beforeEach(async () => {
		await put(1, { reference: "A", status: "draft", class: "emergency", settled: 0, stratum: null, phase: null });
		await put(2, { reference: "B", status: "signed", class: "usual", settled: 1, stratum: "low", phase: "acute" });
		await put(3, { reference: "C", status: "signed", class: "usual", settled: 0, stratum: "high", phase: "chronic" });
		await put(4, { reference: "D", status: "draft", class: "urgent", settled: 1, author: demoPeople.otherGp.userId });
		await put(5, {
			reference: "E",
			status: "signed",
			class: "planned",
			settled: null,
			stratum: "medium",
			author: null,
		});
	});

	test.each([
		["status=draft", ["D", "A"]],
		["status=signed", ["E", "C", "B"]],
		["class=emergency", ["A"]],
		["class=urgent", ["D"]],
		// "Usual" is never said of a case that is not settled.
		["class=usual", ["B"]],
		["class=usual&settled=no", []],
		["class=targeted", []],
		["settled=yes", ["D", "B"]],
		["settled=no", ["C", "A"]],
		["stratum=low", ["B"]],
		["stratum=none", ["D", "A"]],
		["phase=chronic", ["C"]],
		["phase=none", ["E", "D", "A"]],
		[`gp=${demoPeople.otherGp.userId}`, ["D"]],
		["gp=none", ["E"]],
		[`gp=${demoPeople.gp.userId}`, ["C", "B", "A"]],
		[`gp=${demoPeople.gp.userId}&status=signed&stratum=high`, ["C"]],
		["", ["E", "D", "C", "B", "A"]],
	])("%s", async (query, references) => {
		expect(await found(query)).toEqual(references);
		expect((await ask(COUNT, query, "admin")).body).toEqual({ count: references.length });
	});

	test("each row names its GP, and none where nobody is named", async () => {
		const { cases } = await page("");
		expect(cases.map(({ reference, gp }) => [reference, gp])).toEqual([
			["E", null],
			["D", "Amir Haddad"],
			["C", "Kari Lunde"],
			["B", "Kari Lunde"],
			["A", "Kari Lunde"],
		]);
	});
});

test.each([
	// The day of the clock's change has 23 hours, and a winter's day begins at 23 UTC.
	["from=2026-03-29", ["begins", "ends", "after"]],
	["to=2026-03-29", ["before", "begins", "ends"]],
	["from=2026-03-29&to=2026-03-29", ["begins", "ends"]],
	["from=2026-03-30&to=2026-03-28", []],
])("days are Norwegian days: %s", async (query, references) => {
	await put(1, { reference: "before", saved: "2026-03-28T22:59:59.999Z" });
	await put(2, { reference: "begins", saved: "2026-03-28T23:00:00.000Z" });
	await put(3, { reference: "ends", saved: "2026-03-29T21:59:59.999Z" });
	await put(4, { reference: "after", saved: "2026-03-29T22:00:00.000Z" });
	expect(await found(`${query}&sort=oldest-saved`)).toEqual(references);
});

describe("order", () => {
	beforeEach(async () => {
		await put(1, { reference: "Øre", created: day(1), saved: day(9), signed: day(3) });
		await put(2, { reference: "åse", created: day(2), saved: day(5), signed: null });
		await put(3, { reference: "Zeta", created: day(3), saved: day(8), signed: day(8) });
		await put(4, { reference: "ære", created: day(4), saved: day(6), signed: day(6) });
	});

	test.each([
		["newest-saved", ["Øre", "Zeta", "ære", "åse"]],
		["oldest-saved", ["åse", "ære", "Zeta", "Øre"]],
		["newest-created", ["ære", "Zeta", "åse", "Øre"]],
		["oldest-created", ["Øre", "åse", "Zeta", "ære"]],
		// What is not signed has no place among the signed.
		["newest-signed", ["Zeta", "ære", "Øre"]],
		["oldest-signed", ["Øre", "ære", "Zeta"]],
		["reference", ["Zeta", "ære", "Øre", "åse"]],
		["reference-reversed", ["åse", "Øre", "ære", "Zeta"]],
	])("%s", async (sort, references) => {
		expect(await found(`sort=${sort}`)).toEqual(references);
		const oneByOne = await walk(`sort=${sort}`);
		expect(oneByOne.map(({ reference }) => reference)).toEqual(references);
	});
});

describe("search", () => {
	beforeEach(async () => {
		for (const [number, reference] of ["R-1", "r-10", "R-2", "Råd", "råd 2", "R%", "R_", "R😀", "rå"].entries())
			await put(number, { reference, status: number % 2 === 0 ? "draft" : "signed" });
	});

	test.each([
		["r-1", ["R-1", "r-10"]],
		["R-2", ["R-2"]],
		["rå", ["rå", "Råd", "råd 2"]],
		["RÅD", ["Råd", "råd 2"]],
		["r%", ["R%"]],
		["r_", ["R_"]],
		["r😀", ["R😀"]],
		["-1", []],
	])("«%s» finds references by their beginning, whatever the capitals, in their order", async (search, references) => {
		expect(await found(`search=${encodeURIComponent(search)}`)).toEqual(references);
	});

	test("stays in the order of the references whatever order was asked for, and can be turned", async () => {
		expect(await found("search=r-&sort=oldest-created")).toEqual(["R-1", "r-10", "R-2"]);
		expect(await found("search=r-&sort=reference-reversed")).toEqual(["R-2", "r-10", "R-1"]);
	});

	test("goes together with a filter", async () => {
		expect(await found("search=r-1&status=signed")).toEqual(["r-10"]);
	});
});

describe("paging", () => {
	const total = 330;
	beforeEach(async () => {
		await database.run("BEGIN");
		for (let number = 0; number < total; number++) {
			// Seven to a moment, so that pages break inside a moment too.
			const moment = new Date(Date.UTC(2026, 0, 1) + Math.floor(number / 7) * 60_000).toISOString();
			const practice = number % 100 === 99 ? other : demoPractice.id;
			const reference = `${["å", "z", "R😀", "r"][number % 4]}-${number}`;
			await put(number, {
				practice,
				reference,
				created: moment,
				saved: moment,
				signed: number % 3 === 0 ? null : moment,
			});
		}
		await database.run("COMMIT");
	});
	const ours = total - 3;
	/** Every second reference begins with an r, and the three of the other practice do. */
	const withR = Math.floor(total / 2) - 1 - 3;
	const signed = Array.from({ length: total }, (_, number) => number).filter(
		(number) => number % 3 !== 0 && number % 100 !== 99,
	).length;

	test.each([
		["", ours],
		["sort=oldest-saved", ours],
		["sort=newest-created", ours],
		["sort=oldest-created", ours],
		["sort=newest-signed", signed],
		["sort=oldest-signed", signed],
		["sort=reference", ours],
		["sort=reference-reversed", ours],
		["search=r", withR],
		["search=r&sort=reference-reversed", withR],
		["search=%C3%A5", 83],
		["status=signed&from=2026-01-01&to=2026-01-01", signed],
		["status=signed&from=2026-01-01&to=2026-01-01&sort=oldest-saved", signed],
	])("«%s» meets each case of the practice once", async (query, count) => {
		const rows = await walk(query);
		expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
		expect(rows).toHaveLength(count);
	});

	test.each(["newest-created", "oldest-created", "reference", "reference-reversed"])(
		"by %s each case comes once though cases are saved meanwhile",
		async (sort) => {
			const save = (to: string, id: string) =>
				database.run("UPDATE clinical_case SET saved_at = ? WHERE id = ?", to, id);
			let number = 0;
			const rows = await walk(`sort=${sort}`, async () => {
				number += 40;
				await save("2026-06-01T00:00:00.000+00:00", id(number));
			});
			expect(new Set(rows.map((row) => row.id)).size).toBe(ours);
			expect(rows).toHaveLength(ours);
		},
	);

	test("by last saved, a case that is saved meanwhile is at most missed below, never met twice", async () => {
		const save = (to: string, id: string) => database.run("UPDATE clinical_case SET saved_at = ? WHERE id = ?", to, id);
		let number = 0;
		const rows = await walk("", async () => {
			number += 40;
			await save("2026-06-01T00:00:00.000+00:00", id(number));
		});
		expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
	});

	test("a page of another order is refused in plain words", async () => {
		const { next } = await page("sort=newest-created");
		const { status, body } = await ask(SEARCH, `before=${next}`);
		expect([status, body.errors]).toEqual([422, [{ key: "before", message: "Er ikke en side i denne listen." }]]);
		expect((await ask(SEARCH, `sort=newest-created&before=${next}`)).status).toBe(200);
	});
});

const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString("base64url");

test.each([
	["before=yesterday"],
	["before="],
	[`before=${forged(["newest-saved", "2026-01-01", id(1)])}`],
	[`before=${forged(["newest-saved", "2026-01-01T00:00:00.000Z", "1"])}`],
	[`before=${forged(["newest-saved", { lt: "x" }, id(1)])}`],
	[`before=${forged({ sort: "newest-saved" })}`],
	[`sort=reference&before=${forged(["reference", "", id(1)])}`],
	["status=lost"],
	["class=none"],
	["gp=kari"],
	["from=2026-02-30"],
	["from=0001-01-01"],
	["to=9999-12-31"],
	["sort=savedAt"],
	["skip=1"],
	[`search=${inventedNumber}`],
])("%s is refused", async (query) => {
	expect((await ask(SEARCH, query)).status).toBe(422);
});

test("a case that its patient closed is in nobody's list but its author's", async () => {
	await put(1, { reference: "closed", closed: day(2), author: demoPeople.otherGp.userId });
	await put(2, { reference: "closed by nobody known", closed: day(2), author: null });
	await put(3, { reference: "open" });
	expect(await found("")).toEqual(["open"]);
	expect(await found("search=closed", "admin")).toEqual([]);
	expect((await ask(COUNT, "", "admin")).body).toEqual({ count: 1 });
	expect(await found("", "otherGp")).toEqual(["open", "closed"]);
});

test("a case comes with its consultations; one of another practice, or none, is not found", async () => {
	await put(1, { practice: other });
	const { body: made } = await call(POST, { method: "POST", body: { reference: "with consultations" } });
	const opened = await call(GET_ONE, { params: { id: made.caseId } });
	expect(opened).toMatchObject({ status: 200, body: { reference: "with consultations", consultations: [made] } });
	expect((await call(GET_ONE, { params: { id: id(1) } })).status).toBe(404);
	expect((await call(GET_ONE, { params: { id: id(12_345) } })).status).toBe(404);
});
