import { afterAll, beforeAll, expect, test } from "vitest";
import type { PatientScreen } from "@/lib/documents/patient-screen";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { sheetTexts } from "@/lib/texts/sheet";
import { cleared } from "@/prisma/scenario-answers";
import { PATCH } from "./[id]/answers/route";
import { GET } from "./[id]/patient-view/route";
import { POST as SIGN } from "./[id]/sign/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

let count = 0;
async function open(changes: object): Promise<string> {
	count += 1;
	const { body } = await call(POST, { method: "POST", body: { reference: `vis-${count}` } });
	await call(PATCH, { method: "PATCH", params: { id: body.id }, body: { version: 1, changes } });
	return body.id;
}
const ordinary = { ...cleared, age: 40, sex: "male", durationDays: 8 };

async function shown(id: string, query = "", lang = "nb") {
	const got = await call(GET, { params: { id }, query, headers: { cookie: `lang=${lang}` } });
	return { status: got.status, sheet: (got.body as PatientScreen).sheet };
}

test("the patient is shown their own sheet, in the language that is asked for", async () => {
	const id = await open(ordinary);
	expect((await shown(id)).sheet).toMatchObject({ lang: "nb", title: { text: sheetTexts.title.nb } });
	expect((await shown(id, "", "en")).sheet).toMatchObject({ lang: "en" });
	expect((await shown(id, "?sprak=pl")).sheet).toMatchObject({ lang: "pl", title: { text: sheetTexts.title.pl } });
	expect((await shown(id, "?sprak=se")).status).toBe(422);
	expect((await shown("01900000-0000-7000-8002-999999999999")).status).toBe(404);
});

test("a signed plan is shown in the language that it was signed in, whoever looks", async () => {
	const id = await open(ordinary);
	await call(SIGN, { method: "POST", params: { id }, body: { version: 2 }, headers: { cookie: "lang=en" } });
	expect((await shown(id, "", "nb")).sheet?.lang).toBe("en");
	expect((await shown(id, "?sprak=nb", "en")).sheet?.lang).toBe("nb");
});

test("in an emergency nothing is shown to the patient", async () => {
	expect(await shown(await open({ saddleSensation: "reduced" }))).toEqual({ status: 200, sheet: null });
});
