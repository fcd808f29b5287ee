import { afterAll, beforeAll, expect, test } from "vitest";
import { localPractice } from "@/lib/auth/current-practice";
import type { CasePage, CaseRow } from "@/lib/consultation/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { POST } from "../consultations/route";
import { GET as GET_ONE } from "./[id]/route";
import { GET } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const total = 500;
const other = "01900000-0000-7000-8000-00000000000b";
const id = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, "0")}`;

beforeAll(async () => {
	database = await temporaryDatabase();
	database.raw.prepare("INSERT INTO practice VALUES (?, 'Annen', '2026-01-01T00:00:00.000+00:00')").run(other);
	const insert = database.raw.prepare(
		`INSERT INTO clinical_case (practice_id, id, reference, reference_key, created_at, consultation_id, status, settled, saved_at)
		 VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)`,
	);
	database.raw.transaction(() => {
		for (let number = 0; number < total; number++) {
			// Seven to a moment, so that pages break inside a moment too.
			const moment = new Date(Date.UTC(2026, 0, 1) + Math.floor(number / 7) * 60_000)
				.toISOString()
				.replace("Z", "+00:00");
			const status = number % 5 === 0 ? "draft" : "signed";
			const practice = number % 100 === 99 ? other : localPractice.id;
			insert.run(practice, id(number), `R-${number}`, `r-${number}`, moment, id(number), status, moment);
		}
	})();
});
afterAll(() => database.remove());

const page = async (query: string) => (await call(GET, { query })).body as CasePage;

async function walk(query: string): Promise<CaseRow[]> {
	const rows: CaseRow[] = [];
	let next: string | null = null;
	do {
		const { cases, next: following }: CasePage = await page(
			`?${query}${next ? `&before=${encodeURIComponent(next)}` : ""}`,
		);
		rows.push(...cases);
		next = following;
	} while (next);
	return rows;
}

test("paging meets every case of the practice once, newest first", async () => {
	const rows = await walk("");
	expect(rows).toHaveLength(total - 5);
	expect(new Set(rows.map((row) => row.id)).size).toBe(total - 5);
	const order = rows.map((row) => `${row.savedAt} ${row.id}`);
	expect(order).toEqual([...order].sort().reverse());
});

test("drafts only", async () => {
	const rows = await walk("status=draft");
	expect(rows).toHaveLength(100);
	expect(rows.every((row) => row.status === "draft")).toBe(true);
});

test("search finds references by their beginning, whatever the capitals", async () => {
	const rows = await walk("search=r-12");
	expect(rows.map((row) => row.reference).sort()).toEqual([
		"R-12",
		...Array.from({ length: 10 }, (_, index) => `R-12${index}`),
	]);
	expect(await walk("search=R-1%25")).toEqual([]);
});

test.each([["before=yesterday"], ["before=2026-01-01T00:00:00.000Z_x"], ["status=lost"]])(
	"%s is refused",
	async (query) => {
		expect((await call(GET, { query: `?${query}` })).status).toBe(422);
	},
);

test("the list is one walk of an index, with nothing sorted", () => {
	const plan = database.raw
		.prepare(
			`EXPLAIN QUERY PLAN SELECT * FROM clinical_case WHERE practice_id = ? AND saved_at <= ? AND (saved_at < ? OR id < ?)
			 ORDER BY saved_at DESC, id DESC LIMIT 51`,
		)
		.all("p", "x", "x", "y") as { detail: string }[];
	const details = plan.map((line) => line.detail).join("; ");
	expect(details).toContain("clinical_case_practice_id_saved_at_id_idx (practice_id=? AND saved_at<?)");
	expect(details).not.toContain("B-TREE");
});

test("a case comes with its consultations; one of another practice, or none, is not found", async () => {
	const { body: made } = await call(POST, { method: "POST", body: { reference: "with consultations" } });
	const found = await call(GET_ONE, { params: { id: made.caseId } });
	expect(found).toMatchObject({ status: 200, body: { reference: "with consultations", consultations: [made] } });
	expect((await call(GET_ONE, { params: { id: id(99) } })).status).toBe(404);
	expect((await call(GET_ONE, { params: { id: id(12_345) } })).status).toBe(404);
});
