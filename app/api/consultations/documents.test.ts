import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import { PATCH } from "./[id]/answers/route";
import { GET } from "./[id]/documents/[document]/route";
import { POST as SIGN } from "./[id]/sign/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

async function open(reference: string, changes: object): Promise<string> {
	const { body } = await call(POST, { method: "POST", body: { reference } });
	await call(PATCH, { method: "PATCH", params: { id: body.id }, body: { version: 1, changes } });
	return body.id;
}

const ordinary = { ...cleared, age: 40, sex: "male", durationDays: 8 };

/** The response as it leaves the server: a file is none that `call` could parse. */
const get = (id: string, document: string, query = "") => send(GET, { params: { id, document }, query });

describe("a document as PDF", () => {
	test.each(["pasient", "journal", "fysioterapeut", "henvisning"])(
		"%s is sent as a file that nobody keeps",
		async (name) => {
			const id = await open(`PDF-${name}`, ordinary);
			const response = await get(id, name);
			expect(response.status).toBe(200);
			expect(response.headers.get("content-type")).toBe("application/pdf");
			expect(response.headers.get("cache-control")).toBe("no-store");
			expect(response.headers.get("x-content-type-options")).toBe("nosniff");
			expect(response.headers.get("content-disposition")).toMatch(new RegExp(`^attachment; filename="PDF-${name}-`));
			expect(Buffer.from(await response.arrayBuffer()).toString("latin1", 0, 5)).toBe("%PDF-");
		},
	);

	test("the language of the sheet is in its name", async () => {
		const response = await get(await open("PDF-polsk", ordinary), "pasient", "?sprak=pl");
		expect(response.headers.get("content-disposition")).toContain("PDF-polsk-pasient-pl.pdf");
	});

	test("the GP's copy is longer than the recipient's", async () => {
		const id = await open("PDF-kopi", ordinary);
		const size = async (query: string) => (await (await get(id, "henvisning", query)).arrayBuffer()).byteLength;
		expect(await size("?kopi=fastlege")).toBeGreaterThan(await size(""));
	});

	test("of a signed case stays in the language that it was signed in, whoever looks", async () => {
		const id = await open("PDF-signert", { ...ordinary, ...startBackLow, course: "improving", painBack: 5 });
		const inEnglish = { cookie: "lang=en" };
		const signed = await send(SIGN, { method: "POST", params: { id }, body: { version: 2 }, headers: inEnglish });
		expect(signed.status).toBe(200);
		for (const reader of ["nb", "en"]) {
			const headers = { cookie: `lang=${reader}` };
			const fetched = async (document: string, query = "") => {
				const response = await send(GET, { params: { id, document }, query, headers });
				const name = response.headers.get("content-disposition");
				return { name, pdf: Buffer.from(await response.arrayBuffer()).toString("latin1") };
			};
			for (const name of ["journal", "fysioterapeut", "henvisning"])
				expect((await fetched(name)).pdf, `${name}, ${reader}`).toMatch(/\/Lang ?\(en/);
			const sheet = await fetched("pasient");
			expect(sheet.name).toContain("pasient-en.pdf");
			expect((await fetched("pasient", "?sprak=nb")).name).toContain("pasient-nb.pdf");
		}
	});

	test("a reference outside ASCII travels whole", async () => {
		const response = await get(await open("Ås 7", ordinary), "journal");
		expect(response.headers.get("content-disposition")).toBe(
			"attachment; filename=\"_s-7-journal.pdf\"; filename*=UTF-8''%C3%85s-7-journal.pdf",
		);
	});

	test.each([
		["an unknown document", "kvittering", "", 404],
		["an unknown language", "pasient", "?sprak=se", 422],
		["an unknown question", "pasient", "?navn=1", 422],
	])("%s is refused", async (name, document, query, status) => {
		expect((await get(await open(`PDF-${name}`, ordinary), document, query)).status).toBe(status);
	});

	test("an unknown consultation is not found", async () => {
		expect((await get("01900000-0000-7000-8002-999999999999", "pasient")).status).toBe(404);
		expect((await get("pasient", "pasient")).status).toBe(404);
	});

	test("an emergency has no letter to a physiotherapist", async () => {
		const id = await open("PDF-akutt", { saddleSensation: "reduced" });
		expect((await get(id, "fysioterapeut")).status).toBe(404);
		expect((await get(id, "henvisning")).status).toBe(200);
	});
});
