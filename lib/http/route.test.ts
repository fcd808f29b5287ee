import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { call } from "@/lib/test/call";
import { reply } from "./reply";
import { route } from "./route";

const body = z.strictObject({ name: z.string().min(2).max(4), count: z.int().max(3), kind: z.enum(["a", "b"]) });
const echo = route("POST /api/session", { body }, async ({ body: given }) => reply(given, 201));
const nothing = route("GET /api/[...rest]", {}, async () => reply({ ok: true }));
/** Nobody is signed in: these routes are open, so no database is asked. */
const ask = (handler: Parameters<typeof call>[0], of: Parameters<typeof call>[1]) => call(handler, { as: null, ...of });
const good = { name: "ada", count: 1, kind: "a" };

let printed: string;
beforeEach(() => {
	printed = "";
	vi.spyOn(process.stdout, "write").mockImplementation((text) => {
		printed += String(text);
		return true;
	});
});
afterEach(() => vi.restoreAllMocks());

test("a good request reaches the handler and carries a request id", async () => {
	const answer = await ask(echo, { method: "POST", body: good });
	expect(answer).toMatchObject({ status: 201, body: good });
	expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
	expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("what is not JSON is said so", async () => {
	const answer = await ask(echo, { method: "POST", body: '{"name": ' });
	expect(answer).toMatchObject({
		status: 400,
		body: { type: "urn:ryggvett:problem:bad-request", detail: expect.stringContaining("JSON") },
	});
	expect(answer.headers.get("content-type")).toContain("application/problem+json");
});

test.each([["text/plain"], ["application/x-www-form-urlencoded"], ["application/jsonp"]])(
	"%s is refused",
	async (type) => {
		const answer = await ask(echo, { method: "POST", body: JSON.stringify(good), headers: { "content-type": type } });
		expect(answer.status).toBe(415);
	},
);

test("a body over 1 MB is refused, and the rest of it is never read", async () => {
	let sent = 0;
	const endless = new ReadableStream<Uint8Array>({
		pull(controller) {
			sent += 100_000;
			controller.enqueue(new Uint8Array(100_000).fill(32));
		},
	});
	const answer = await ask(echo, { method: "POST", body: endless });
	expect(answer.status).toBe(413);
	expect(sent).toBeLessThan(1_500_000);
});

test("a declared length over 1 MB is refused before anything is read", async () => {
	const answer = await ask(echo, { method: "POST", body: "{}", headers: { "content-length": "2000000" } });
	expect(answer.status).toBe(413);
});

test.each([
	[{ "sec-fetch-site": "cross-site" }],
	[{ "sec-fetch-site": "same-site" }],
	[{ "sec-fetch-site": "same-origin", origin: "https://elsewhere.example" }],
	[{ "sec-fetch-site": "none", origin: "null" }],
])("a change from %o is refused", async (headers) => {
	expect((await ask(echo, { method: "POST", body: good, headers })).status).toBe(403);
});

test("its own pages and programs that are no browser are let in", async () => {
	expect((await ask(echo, { method: "POST", body: good, headers: { origin: "http://127.0.0.1:3000" } })).status).toBe(
		201,
	);
	expect((await ask(echo, { method: "POST", body: good, headers: { "sec-fetch-site": "none" } })).status).toBe(201);
});

test("each wrong field is named with what is allowed, in the language of the request, and never repeated", async () => {
	const wrong = { name: "SECRETSECRET", count: 7.5, kind: "c", extra: "SECRET" };
	const nb = await ask(echo, { method: "POST", body: wrong });
	expect(nb.status).toBe(422);
	expect(nb.body.errors).toEqual([
		{ key: "name", message: "Må ha høyst 4 tegn." },
		{ key: "count", message: "Må være et heltall." },
		{ key: "kind", message: "Må være en av: a, b." },
		{ key: "extra", message: "Ukjent felt." },
	]);
	expect(JSON.stringify(nb.body)).not.toContain("SECRET");
	const en = await ask(echo, { method: "POST", body: wrong, headers: { cookie: "x=1; lang=en" } });
	expect(en.body.title).toBe("Something needs correcting");
	expect(en.body.errors[3]).toEqual({ key: "extra", message: "Unknown field." });
});

test.each([["null"], ["[]"], ['"text"'], ["12"]])("%s in place of an object is refused", async (text) => {
	expect((await ask(echo, { method: "POST", body: text })).status).toBe(422);
});

test.each([["17"], ["../etc/passwd"], ["0190ABCD-0000-7000-8000-000000000001"], [""]])(
	"the id %j is not found",
	async (id) => {
		expect((await ask(nothing, { params: { id } })).status).toBe(404);
	},
);

test("a fault answers with its number and nothing else, and the log says where but not what", async () => {
	const broken = route("GET /api/[...rest]", {}, async () => {
		throw new Error("SECRET answer\n    at SECRET (line:1:1)");
	});
	const answer = await ask(broken, { query: "?search=SECRET" });
	expect(answer.status).toBe(500);
	expect(answer.body.detail).toContain(answer.body.requestId);
	expect(JSON.stringify(answer.body)).not.toMatch(/SECRET|route\.test/);
	expect(printed).toContain(answer.body.requestId);
	expect(printed).toContain("route.test.ts");
	expect(printed).not.toContain("SECRET");
});
