import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPeople } from "@/lib/auth/demo-people";
import { dayOf } from "@/lib/dates";
import type { LogPage } from "@/lib/practice/types";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { inventedNumber } from "@/lib/test/invented-number";
import { type Ids, makeNeighbour, makeOneOfEach, sessionOf } from "@/lib/test/two-practices";
import { POST as POST_OPENING } from "../cases/[id]/opening/route";
import { GET as GET_CASE } from "../cases/[id]/route";
import { PUT as PUT_ROLE } from "../users/[id]/role/route";
import { POST as SEARCH } from "./search/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let ids: Ids;
const words = "Pasienten ber om å få rettet noe.";
beforeAll(async () => {
	database = await temporaryDatabase();
	await makeNeighbour(new Date());
	ids = await makeOneOfEach("R-1", new Date());
	await makeOneOfEach("R-2", new Date());
	for (let time = 0; time < 60; time++) await call(GET_CASE, { as: "otherGp", params: { id: ids.case } });
	const token = await signedIn("admin");
	await call(POST_OPENING, {
		...{ method: "POST", as: { token }, params: { id: ids.case }, body: { reason: "patient", words } },
	});
	const { userId } = demoPeople.otherGp;
	await call(PUT_ROLE, { method: "PUT", as: "admin", params: { id: userId }, body: { role: "physio" } });
});
afterAll(() => database.remove());

type Asked = Readonly<Record<string, unknown>>;
const ask = (body: Asked) => call(SEARCH, { method: "POST", as: "admin", body });
const search = async (body: Asked = {}) => (await ask(body)).body as LogPage;
async function walk(asked: Asked) {
	const lines = [];
	for (let before: number | null = null; ; ) {
		const page: LogPage = await search({ ...asked, ...(before && { before }) });
		lines.push(...page.lines);
		before = page.next;
		if (before === null) return lines;
	}
}

test("newest first, page by page, every line once", async () => {
	const lines = await walk({ event: "view" });
	expect(lines.length).toBeGreaterThanOrEqual(60);
	const numbers = lines.map(({ seq }) => seq);
	expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => other - one));
});

test("a line says who, in which role, what, on which case and from which browser", async () => {
	const { lines } = await search({ event: "view" });
	expect(lines[0]).toMatchObject({
		event: "view",
		actor: { id: demoPeople.otherGp.userId, name: "Amir Haddad", role: "gp" },
		case: { id: ids.case, reference: "R-1" },
		device: "Test",
		reason: null,
	});
});

test("a reason is read in words; a changed role names whom it concerned", async () => {
	expect((await search({ event: "text-opened" })).lines).toMatchObject([
		{ reason: { status: "open", words }, detail: { kind: "patient" }, case: { reference: "R-1" } },
	]);
	expect((await search({ event: "role-changed" })).lines).toMatchObject([
		{ subject: "Amir Haddad", detail: { from: "gp", to: "physio" }, actor: { name: "Mona Berg" } },
	]);
});

test("by reference, whatever the capitals, or by the id that a deleted case leaves", async () => {
	const byReference = await walk({ search: "r-1", group: "read" });
	expect(byReference.length).toBeGreaterThan(60);
	expect(new Set(byReference.map((line) => line.case?.id))).toEqual(new Set([ids.case]));
	expect((await walk({ search: ids.case, group: "read" })).length).toBe(byReference.length);
	expect(await search({ search: "R-99" })).toEqual({ lines: [], next: null });
});

test("by person, by group and by day", async () => {
	const today = dayOf(new Date());
	const written = await walk({ person: demoPeople.gp.userId, group: "write", from: today, to: today });
	expect(new Set(written.map(({ event }) => event))).toEqual(new Set(["create", "change", "sign"]));
	expect(await walk({ group: "write", to: "2020-01-01" })).toEqual([]);
	expect(await walk({ group: "write", from: "2120-01-01" })).toEqual([]);
});

test("reading the log stands in the log", async () => {
	await search({ event: "sign" });
	expect((await search()).lines[0]).toMatchObject({ event: "audit-read", actor: { name: "Mona Berg" } });
});

test.each([
	{ event: "looked" },
	{ group: "all" },
	{ person: "kari" },
	{ from: "yesterday" },
	{ before: 0 },
	{ who: "kari" },
	{ search: "x".repeat(41) },
	{ search: inventedNumber },
])("%j is refused", async (body) => {
	expect((await ask(body)).status).toBe(422);
});

test("another practice's administrator reads another log", async () => {
	const token = await sessionOf("neighbourAdmin", new Date());
	const page = (await call(SEARCH, { method: "POST", as: { token }, body: { event: "view" } })).body as LogPage;
	expect(page.lines).toEqual([]);
});
