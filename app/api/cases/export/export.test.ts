import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { demoPeople } from "@/lib/auth/demo-people";
import { caseColumns } from "@/lib/consultation/case-filter";
import { call, send, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { insertCase, type TestCase } from "@/lib/test/list-of-cases";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
beforeEach(() => database.run("DELETE FROM clinical_case"));

const id = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, "0")}`;
const day = (number: number) => new Date(Date.UTC(2026, 0, number, 12)).toISOString();
const put = (number: number, row: Partial<TestCase> = {}) =>
	insertCase(database, { id: id(number), created: day(number), ...row });

const ask = (body: unknown, lang = "nb") =>
	send(POST, { method: "POST", body, as: "admin", headers: { cookie: `lang=${lang}` } });
const events = async () => {
	const rows = await database.rows("SELECT detail FROM audit_event WHERE event = 'export' ORDER BY seq");
	return rows.map(({ detail }) => JSON.parse(String(detail)));
};
/** So many at once. */
async function putAll(count: number, row: (number: number) => Partial<TestCase>): Promise<void> {
	await database.run("BEGIN");
	for (let number = 0; number < count; number++) await put(number, row(number));
	await database.run("COMMIT");
}

test("the file, byte for byte", async () => {
	await put(1, {
		reference: "P-1",
		birthYear: 1961,
		class: "emergency",
		settled: 0,
		stratum: "high",
		phase: "acute",
		saved: "2026-03-28T23:30:00.000Z",
		signed: "2026-03-29T20:00:00.000Z",
	});
	await put(2, { reference: 'Å; «to» "tre"', birthYear: null, author: null, class: "urgent", settled: 0 });
	await put(3, { reference: "tre", class: "usual", settled: 0, author: demoPeople.otherGp.userId });
	const response = await ask({ filter: {}, columns: caseColumns });
	const bytes = new Uint8Array(await response.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toBe(
		[
			"\ufeffReferanse;Klasse;Ferdig vurdert;Risikogruppe;Fase;Status;Lege;Lagret;Signert;Opprettet;Fødselsår",
			"P-1;Øyeblikkelig hjelp;Nei;Høy;Akutt;Signert;Kari Lunde;29.03.2026;29.03.2026;01.01.2026;1961",
			'"Å; «to» ""tre""";Haster, Ikke ferdig vurdert;Nei;ikke skåret;ikke spurt;Utkast;ikke oppgitt;02.01.2026;ikke signert;02.01.2026;ikke oppgitt',
			"tre;Ikke ferdig vurdert;Nei;ikke skåret;ikke spurt;Utkast;Amir Haddad;03.01.2026;ikke signert;03.01.2026;1980",
			"",
		].join("\r\n"),
	);
	expect(response.headers.get("x-rows")).toBe("3");
	expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
	expect(response.headers.get("cache-control")).toBe("no-store");
	expect(response.headers.get("content-disposition")).toMatch(
		/^attachment; filename="ryggvett-saker-\d{4}-\d{2}-\d{2}\.csv"/,
	);
});

test("the columns asked for, in the order asked for, in the reader's language", async () => {
	await put(1, { reference: "P-1", stratum: "low" });
	const response = await ask({ filter: {}, columns: ["stratum", "reference"] }, "en");
	expect((await response.text()).split("\r\n")).toEqual(["Risk group;Reference", "Low;P-1", ""]);
});

test.each([
	["=1+1", `"'=1+1"`],
	["=cmd|' /C calc'!A0", `"'=cmd|' /C calc'!A0"`],
	['=HYPERLINK("http://x.example";"klikk")', `"'=HYPERLINK(""http://x.example"";""klikk"")"`],
	["+47 22", `"'+47 22"`],
	["-5", `"'-5"`],
	["@SUM(A1)", `"'@SUM(A1)"`],
	["\t=1", `"'\t=1"`],
	["\r=1", `"'\r=1"`],
	["  =1", `"'  =1"`],
	["\u00a0+1", `"'\u00a0+1"`],
	["＝1+1", `"'＝1+1"`],
	["＠SUM", `"'＠SUM"`],
	["a;b", `"a;b"`],
	['a"b', `"a""b"`],
	[" a", `" a"`],
	["P-1", "P-1"],
	["2=2", "2=2"],
])("a spreadsheet reads %j as text", async (reference, cell) => {
	await put(1, { reference });
	const response = await ask({ filter: {}, columns: ["reference"] });
	expect(await response.text()).toBe(`Referanse\r\n${cell}\r\n`);
});

test("a name of a GP is no formula either", async () => {
	const name = (to: string) => database.run('UPDATE "user" SET name = ? WHERE id = ?', to, demoPeople.gp.userId);
	await name("=Kari");
	await put(1);
	const response = await ask({ filter: {}, columns: ["gp"] });
	const file = await response.text();
	await name(demoPeople.gp.name);
	expect(file).toBe(`Lege\r\n"'=Kari"\r\n`);
});

test("the filter holds, and what is closed stays out", async () => {
	await put(1, { reference: "R-1", status: "draft" });
	await put(2, { reference: "R-2", signed: day(2) });
	await put(3, { reference: "R-3", signed: day(3), closed: day(4) });
	await put(4, { reference: "S-1", signed: day(4) });
	const response = await ask({ filter: { search: "r-", status: "signed" }, columns: ["reference"] });
	expect(response.headers.get("x-rows")).toBe("1");
	expect(await response.text()).toBe("Referanse\r\nR-2\r\n");
});

test("nothing found is a file with its head alone", async () => {
	const response = await ask({ filter: { class: "emergency" }, columns: ["reference"] });
	expect(response.headers.get("x-rows")).toBe("0");
	expect(await response.text()).toBe("Referanse\r\n");
});

test("5,000 cases come page by page, each once, although they are saved meanwhile", async () => {
	const total = 5000;
	await putAll(total, (number) => ({ reference: `R-${number}`, created: day(number % 300) }));
	const response = await ask({ filter: {}, columns: ["reference"] });
	expect(response.headers.get("x-rows")).toBe(String(total));
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	const chunks: string[] = [];
	for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
		chunks.push(read.value);
		const saved = "2026-12-01T00:00:00.000+00:00";
		await database.run("UPDATE clinical_case SET saved_at = ? WHERE id = ?", saved, id(chunks.length * 700));
	}
	expect(chunks.length).toBeGreaterThan(5);
	const references = chunks.join("").trim().split("\r\n").slice(1);
	expect(references).toHaveLength(total);
	expect(new Set(references).size).toBe(total);
});

test("the log tells who took out how many by what filter, before the file and after, never what was searched for", async () => {
	await putAll(2500, (number) => ({ reference: `Geheim-${number}`, created: day(1) }));
	const before = (await events()).length;
	const response = await ask({ filter: { search: "geheim", status: "draft" }, columns: ["reference", "saved"] });
	const fact = { columns: "reference,saved", filter: "search,status", count: 2500 };
	expect((await events()).slice(before)).toEqual([{ ...fact, stage: "begun" }]);
	await response.text();
	expect((await events()).slice(before + 1)).toEqual([{ ...fact, stage: "finished" }]);
	const rows = await database.rows("SELECT * FROM audit_event");
	expect(JSON.stringify(rows)).not.toMatch(/geheim/i);
	const [last] = await database.rows("SELECT actor_id, role FROM audit_event ORDER BY seq DESC LIMIT 1");
	expect(last).toEqual({ actor_id: demoPeople.admin.userId, role: "admin" });
});

test("an export that the reader breaks off is noted as such, with how far it came", async () => {
	await putAll(2500, () => ({ created: day(1) }));
	const before = (await events()).length;
	const response = await ask({ filter: {}, columns: ["reference"] });
	const reader = response.body?.getReader();
	await reader?.read();
	await reader?.read();
	// The next page is already on its way when it is no longer wanted.
	await reader?.cancel();
	await new Promise((resolve) => setTimeout(resolve, 100));
	const [begun, ended, ...more] = (await events()).slice(before);
	expect(more).toEqual([]);
	expect(begun).toMatchObject({ stage: "begun", count: 2500 });
	expect(ended.stage).toBe("aborted");
	expect(ended.count).toBeLessThan(2500);
});

test("a password given long ago is asked for again, and nothing leaves or is noted", async () => {
	await put(1);
	const before = (await events()).length;
	const token = await signedIn("admin", new Date(Date.now() - 20 * 60_000));
	const body = { filter: {}, columns: ["reference"] };
	const refused = await call(POST, { method: "POST", body, as: { token } });
	expect([refused.status, refused.body.type]).toEqual([403, "urn:ryggvett:problem:confirm-identity"]);
	expect(await events()).toHaveLength(before);
});

test.each([
	[{}],
	[{ filter: {}, columns: [] }],
	[{ filter: {}, columns: ["answers"] }],
	[{ filter: {}, columns: ["reference", "reference"] }],
	[{ filter: { sort: "reference" }, columns: ["reference"] }],
	[{ filter: { class: "none" }, columns: ["reference"] }],
	[{ filter: { practiceId: "x" }, columns: ["reference"] }],
])("%j is refused", async (body) => {
	expect((await ask(body)).status).toBe(422);
});
