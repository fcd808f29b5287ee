import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { demoPractice } from "@/lib/auth/demo-people";
import type { ConsultationView, PlanView } from "@/lib/consultation/types";
import { write } from "@/lib/db/client";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { inventedNumber, slipped } from "@/lib/test/invented-number";
import { PATCH } from "./[id]/answers/route";
import { GET as GET_PLAN, PUT } from "./[id]/plan/route";
import { GET } from "./[id]/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let printed = "";
beforeAll(async () => {
	vi.stubEnv("LOG_LEVEL", "debug");
	database = await temporaryDatabase();
	for (const stream of [process.stdout, process.stderr]) {
		vi.spyOn(stream, "write").mockImplementation((text) => {
			printed += String(text);
			return true;
		});
	}
});
afterAll(async () => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
	await database.remove();
});

const split = `${inventedNumber.slice(0, 6)} ${inventedNumber.slice(6)}`;
const text = `Redd for prolaps, f. ${split}`;

let count = 0;
async function open(): Promise<string> {
	count += 1;
	return (await call(POST, { method: "POST", body: { reference: `ref-${count}` } })).body.id;
}
const load = async (id: string) => (await call(GET, { params: { id } })).body as ConsultationView;
const loadPlan = async (id: string) => (await call(GET_PLAN, { params: { id } })).body as PlanView;
const save = (id: string, version: number, changes: object) =>
	call(PATCH, { method: "PATCH", params: { id }, body: { version, changes } });
const put = (id: string, version: number, body: object) =>
	call(PUT, { method: "PUT", params: { id }, body: { version, decisions: [], ...body } });

const line = { id: "a", itemId: null, section: "advice", action: "add", text: "Gå tur.", reason: null };

/** Refused by its field, and the number stands neither in what is answered nor in the log. */
function expectRefused({ status, body }: Awaited<ReturnType<typeof call>>, key: string) {
	expect(status).toBe(422);
	expect(body.errors).toEqual([{ key, message: expect.stringMatching(/fødselsnummer\. Ta nummeret ut\./) }]);
	expect(printed).toContain('"status":422');
	for (const number of [inventedNumber, split]) expect(printed + JSON.stringify(body)).not.toContain(number);
}

test.each([
	["the greatest worry", { concern: text }, "concern"],
	["a goal", { goals: [{ activity: text, now: 1, target: 8 }] }, "goals.0.activity"],
])("%s with a national identity number is refused, and nothing beside it is saved", async (_, changes, key) => {
	const id = await open();
	expectRefused(await save(id, 1, { ...changes, painBack: 6 }), key);
	expect(await load(id)).toMatchObject({ version: 1, answers: {} });
	expect((await save(id, 1, { painBack: 6 })).status).toBe(200);
});

test.each([
	["a line", { decisions: [line, { ...line, id: "b", text }] }, "decisions.1.text"],
	["a reason", { decisions: [{ ...line, reason: text }] }, "decisions.0.reason"],
	["a decision", { record: { followUp: { measure: text } } }, "record.followUp.measure"],
	["why a check is passed over", { record: stopped(text) }, "record.medicines.0.overrides.N1"],
])(
	"%s of the plan with a national identity number is refused, and nothing beside it is saved",
	async (_, body, key) => {
		const id = await open();
		expectRefused(await put(id, 1, body), key);
		expect(await loadPlan(id)).toMatchObject({ consultation: { version: 1 }, decisions: [], record: {} });
		expect((await put(id, 1, { decisions: [line] })).status).toBe(200);
	},
);

test("a reference takes no doubtful number either", async () => {
	for (const reference of [inventedNumber, `R ${split}`, slipped(inventedNumber)]) {
		const { status, body } = await call(POST, { method: "POST", body: { reference } });
		expect(status).toBe(422);
		expect(body.errors).toEqual([{ key: "reference", message: expect.stringContaining("fødselsnummer") }]);
	}
});

test("what only looks like a number is saved: a warning was given where it was written", async () => {
	const id = await open();
	expect((await save(id, 1, { concern: slipped(inventedNumber) })).status).toBe(200);
	expect((await put(id, 2, { decisions: [{ ...line, text: slipped(inventedNumber) }] })).status).toBe(200);
});

test("what was stored before is shown as it stands, and what is answered beside it is saved", async () => {
	const id = await open();
	const stored = { concern: text, painBack: 4 };
	const record = { followUp: { measure: text } };
	await write("test", (transaction) =>
		transaction.consultation.updateMany({
			where: { practiceId: demoPractice.id, id },
			data: { answers: JSON.stringify(stored), planRecord: JSON.stringify(record) },
		}),
	);
	expect((await load(id)).answers).toEqual(stored);
	expect((await loadPlan(id)).record).toEqual(record);
	expect((await save(id, 1, { painBack: 6 })).status).toBe(200);
	expect((await load(id)).answers).toEqual({ ...stored, painBack: 6 });
});

function stopped(reason: string) {
	return { medicines: [{ id: "m", action: "start", group: "nsaid", overrides: { N1: reason } }] };
}
