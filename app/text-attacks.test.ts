import Papa from "papaparse";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import { makeLink } from "@/lib/auth/links";
import { caseColumns } from "@/lib/consultation/case-filter";
import { write } from "@/lib/db/client";
import { documentNames } from "@/lib/documents/types";
import { visibleWords } from "@/lib/own-words";
import { raise } from "@/lib/raise";
import { send, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { type Ask, type Story, tellStory, type Who } from "@/lib/test/payload-story";
import { cookieIn } from "@/lib/test/person";
import { answerFields, textFields } from "@/lib/test/text-fields";
import { makeWriter, payloads } from "@/lib/test/text-payloads";
import { loadForms } from "@/lib/waiting-room/service";

/** Hostile text in every field that takes text: it comes out as the text it is, wherever it comes out. */

type Handler = Parameters<typeof send>[0];
const routeFiles = import.meta.glob<Record<string, Handler>>("/app/api/**/route.ts");

/** Addresses that vary come last: /api/cases/search is no case. */
const files = Object.entries(routeFiles).sort(([a], [b]) => a.split("[").length - b.split("[").length);

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const tokens: Partial<Record<Who, string>> = {};
beforeAll(async () => {
	database = await temporaryDatabase();
	for (const who of ["gp", "admin"] as const) tokens[who] = await signedIn(who);
});
afterAll(() => database.remove());

/** Calls the route that answers to this address. */
async function request(who: Who, method: string, address: string, body?: unknown) {
	const [path = "", search] = address.split("?");
	const parts = path.split("/").slice(2);
	const [file, load] =
		files.find(([name]) => {
			const names = name.split("/").slice(3, -1);
			return (
				names.length === parts.length &&
				names.every((part, at) => part === parts[at] || part === "[id]" || part === "[document]")
			);
		}) ?? raise(`No route answers to ${path}`);
	const names = file.split("/").slice(3, -1);
	const params = Object.fromEntries(
		names.flatMap((name, at) => (name.startsWith("[") ? [[name.slice(1, -1), parts[at] ?? ""]] : [])),
	);
	const handler = (await load())[method] ?? raise(`${path} takes no ${method}`);
	const token = tokens[who];
	const query = search ? `?${search}` : "";
	return send(handler, { method, body, params, query, as: token ? { token } : null });
}

const ask: Ask = async (who, method, path, status, body) => {
	const response = await request(who, method, path, body);
	const text = await response.text();
	expect(response.status, `${method} ${path}: ${text.slice(0, 400)}`).toBe(status);
	expectHarmless(response);
	if (path === "/api/links/acceptance") tokens[who] = cookieIn(response.headers) ?? raise("Nobody was signed in");
	return JSON.parse(text);
};

/** A browser shows it as what it is, and never as a page. */
function expectHarmless({ headers }: Response): void {
	expect(headers.get("content-type")).toMatch(/^(application\/(problem\+)?json|application\/pdf|text\/csv)/);
	expect(headers.get("x-content-type-options")).toBe("nosniff");
	expect(headers.get("content-disposition") ?? "").toMatch(/^[^\r\n<>]*$/);
}

/** What is taken and not kept: why it has no place in the story. */
const notKept: Record<string, string> = {
	"credentials.email": "compared",
	"credentials.password": "hashed",
	"givenCode.code": "compared",
	"confirmation.password": "compared",
	"oidcStart.til": "an address, held to this site (return-path)",
	"oidcStart.link": "looked up by its hash",
	"linkToken.token": "looked up by its hash",
	"linkAcceptance.token": "looked up by its hash",
	"linkAcceptance.password": "hashed",
	"passwordChange.current": "compared",
	"passwordChange.next": "hashed",
	"caseFilter.search": "searched for",
	"casePageRequest.search": "searched for",
	"casePageRequest.before": "the end of the page above",
	"caseExport.filter.search": "searched for",
	"logRequest.search": "searched for",
	"queueQuery.after": "the end of the page above",
	"followUpQuery.after": "the end of the page above",
	"formLookup.code": "looked up by its hash",
	"formSave.code": "looked up by its hash",
};
/** Answers are checked against their questions, which are gone through on their own. */
const answersThemselves = ["answerChanges.changes", "newAlarm.answers"];

/** The practice is named once, by its first administrator. */
const elsewhere = ["linkAcceptance.practiceName"];

/** Each story of its own, with its fields and its outputs. */
async function goThrough(round: number) {
	const { write: hostile, used } = makeWriter(round);
	const story = await tellStory(ask, hostile, round);
	return { story, used };
}

test("every text that a route stores is in the story, with the limit that its schema has", async () => {
	const { used } = await goThrough(90);
	const found = new Map([...textFields, ...answerFields]);
	const stored = [...found.keys()].filter(
		(name) => !(name in notKept) && ![...answersThemselves, ...elsewhere].includes(name),
	);
	expect([...used.keys()].sort()).toEqual(stored.sort());
	for (const [name, { max }] of used) expect(max, name).toBe(found.get(name));
	for (const name of [...Object.keys(notKept), ...answersThemselves, ...elsewhere])
		expect(found.has(name), name).toBe(true);
});

type Output = { from: string; texts: readonly string[] };

/** Everything that a person can fetch about the case, as the texts in it. */
async function fetchAll({ caseId, consultationId, reviewId, openLink }: Story): Promise<readonly Output[]> {
	const consultation = `/api/consultations/${consultationId}`;
	const json: readonly (readonly [Who, string, string, unknown?])[] = [
		...(["gp", "admin"] as const).flatMap((who) =>
			[`/api/cases/${caseId}`, consultation, `${consultation}/plan`, "/api/erasures"].map(
				(path) => [who, "GET", path] as const,
			),
		),
		...(["gp", "physio"] as const).flatMap((who) =>
			["/api/reviews", `/api/reviews/${reviewId}`, "/api/notifications", "/api/account"].map(
				(path) => [who, "GET", path] as const,
			),
		),
		["gp", "GET", "/api/physiotherapists"],
		["gp", "POST", "/api/cases/search", {}],
		["admin", "POST", "/api/cases/search", {}],
		["admin", "GET", "/api/users"],
		["admin", "POST", "/api/audit/search", {}],
		["nobody", "POST", "/api/links/lookup", { token: openLink.split("#")[1] }],
	];
	const pdfs: readonly (readonly [Who, string])[] = [
		...documentNames.flatMap((name) => [
			["gp", `${consultation}/documents/${name}`] as const,
			["admin", `${consultation}/documents/${name}?kopi=fastlege`] as const,
		]),
		["physio", `/api/reviews/${reviewId}/letter`],
	];
	// The case page reads the patient’s own answers past the routes.
	const forms = await loadForms(demoPractice.id, caseId);
	const outputs: Output[] = [{ from: "the patient’s answers", texts: stringsIn(forms) }];
	for (const [who, method, path, body] of json) {
		const response = await request(who, method, path, body);
		expect(response.status, path).toBe(200);
		expectHarmless(response);
		outputs.push({ from: `${method} ${path}`, texts: stringsIn(await response.json()) });
	}
	for (const [who, path] of pdfs) {
		const response = await request(who, "GET", path);
		expect(response.status, path).toBe(200);
		expectHarmless(response);
		const text = await pdfText(await response.arrayBuffer());
		expect(text, "a file of the server").not.toContain("root:x:");
		outputs.push({ from: path, texts: [text] });
	}
	// Two languages side by side: the columns are read across, so that only its making is looked at.
	expectHarmless(await request("gp", "GET", `${consultation}/documents/pasient?sprak=pl`));
	return outputs;
}

function stringsIn(json: unknown): readonly string[] {
	if (typeof json === "string") return [json];
	return json !== null && typeof json === "object" ? Object.values(json).flatMap(stringsIn) : [];
}

async function pdfText(bytes: ArrayBuffer): Promise<string> {
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
	// Without the feet of the pages, which stand within a text that goes over two of them.
	return bare(text).replace(/Ryggvett·[^·]{5,200}?Side\d+av\d+/g, "");
}

/** A line or a page may break anywhere. */
const bare = (text: string) => visibleWords(text).replace(/[\s\u00ad]+/g, "");
const markIn = (text: string) => /Q\d+Z\d+Z\d+Q/.exec(text)?.[0] ?? raise(`${text} has no mark`);

vi.setConfig({ testTimeout: 120_000 });

/** What of the text does not stand there, and what stands there instead; empty when all of it does. */
function missingOf(text: string, where: string): string {
	if (where.includes(text)) return "";
	const start = where.indexOf(markIn(text)) - text.indexOf(markIn(text));
	const there = where.slice(Math.max(0, start), start + text.length);
	const from = [...text].findIndex((_, at) => text[at] !== there[at]);
	return `${text.slice(from, from + 60)} … ${there.slice(from, from + 60)}`;
}

describe("what was written comes out as text", () => {
	test.each([0, 14])("in every answer and every PDF, from payload %i on", async (round) => {
		const { story, used } = await goThrough(round);
		const outputs = await fetchAll(story);
		const seen = new Map<string, string[]>();
		for (const { from, texts } of outputs) {
			const whole = texts.map(bare);
			for (const [field, { texts: written }] of used) {
				for (const text of written) {
					for (const one of whole.filter((each) => each.includes(markIn(text)))) {
						expect(missingOf(bare(text), one), `${field} in ${from}`).toBe("");
						seen.set(field, [...(seen.get(field) ?? []), from]);
					}
				}
			}
		}
		expect([...used.keys()].filter((field) => !seen.has(field))).toEqual([]);
	});
});

test("a reference can be any of them; in the list it is text, and in the file for Excel no formula", async () => {
	const references = payloads.map((_, round) => makeWriter(round).write("newConsultation.reference", 40));
	for (const reference of references) await ask("gp", "POST", "/api/consultations", 201, { reference });
	const kept = references.map((reference) => visibleWords(reference).replace(/\s+/g, " ").trim());
	const listed: string[] = [];
	for (let before: unknown = null, pages = 0; pages < 20; pages++) {
		const page = await ask("admin", "POST", "/api/cases/search", 200, { ...(before !== null && { before }) });
		listed.push(...(page.cases as { reference: string }[]).map(({ reference }) => reference));
		before = page.next;
		if (before === null) break;
	}
	expect(listed).toEqual(expect.arrayContaining(kept));
	for (const search of kept) {
		const { cases } = await ask("admin", "POST", "/api/cases/search", 200, { search });
		expect((cases as { reference: string }[]).map(({ reference }) => reference)).toContain(search);
	}
	const response = await request("admin", "POST", "/api/cases/export", { filter: {}, columns: caseColumns });
	expectHarmless(response);
	const { data } = Papa.parse<string[]>(await response.text(), { delimiter: ";" });
	const cells = data.flat();
	const told = cells.flatMap((cell) => [cell, cell.replace(/^'/, "")]);
	for (const text of kept) expect(told).toContain(text);
	expect(cells.filter((cell) => /^[\s\ufeff]*[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test("what is taken and not kept is not said again", async () => {
	const text = '"><img src=x onerror=sayNoMore()>';
	const asked: readonly (readonly [Who, string, unknown])[] = [
		["nobody", "/api/session", { email: text, password: text }],
		["nobody", "/api/session/oidc", { til: text, link: text }],
		["nobody", "/api/links/lookup", { token: text }],
		["nobody", "/api/links/acceptance", { token: text, password: text, name: text, practiceName: text }],
		["gp", "/api/session/confirmation", { password: text }],
		["gp", "/api/cases/search", { search: text.slice(0, 40) }],
		["gp", "/api/cases/search", { before: text }],
		["admin", "/api/audit/search", { search: text.slice(0, 40) }],
		["gp", "/api/consultations", { reference: "x", sex: text, key: text }],
	];
	for (const [who, path, body] of asked) {
		const response = await request(who, "POST", path, body);
		expect(response.status, path).toBeLessThan(500);
		expectHarmless(response);
		expect(await response.text(), path).not.toContain("sayNoMore");
	}
});

test("a field that nobody knows is named in an answer that is no page", async () => {
	const text = "<img src=x onerror=alert(1)>";
	const { errors } = await ask("gp", "POST", "/api/consultations", 422, { reference: "x", [text]: 1 });
	expect(errors).toContainEqual({ key: text, message: "Ukjent felt." });
});

test("the name of a practice is text too", async () => {
	const { write: hostile } = makeWriter(3);
	const practiceName = hostile("linkAcceptance.practiceName", 100);
	const { url } = await write("test", (transaction) =>
		makeLink(transaction, { kind: "first-admin", practiceId: null }, new Date()),
	);
	await ask("nobody", "POST", "/api/links/acceptance", 200, {
		...{ token: url.split("#")[1], password: "fire blå elger danser", practiceName },
		...{ name: hostile("linkAcceptance.name", 100), email: "ny@annet.example" },
	});
	const account = await ask("nobody", "GET", "/api/account", 200);
	expect(stringsIn(account)).toContain(visibleWords(practiceName).replace(/\s+/g, " ").trim());
});
