import { afterAll, beforeAll, expect, test } from "vitest";
import type { PlanRecord } from "@/lib/clinical/plan-record";
import type { ConsultationView, PlanView } from "@/lib/consultation/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import { PATCH } from "./[id]/answers/route";
import { GET as GET_PLAN, PUT } from "./[id]/plan/route";
import { POST as SIGN } from "./[id]/sign/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

let count = 0;
async function open(): Promise<string> {
	count += 1;
	const { body } = await call(POST, { method: "POST", body: { reference: `record-${count}` } });
	const changes = { ...cleared, ...startBackLow, age: 40, sex: "male", durationDays: 8, course: "improving" };
	await call(PATCH, { method: "PATCH", params: { id: body.id }, body: { version: 1, changes } });
	return body.id;
}

const load = async (id: string) => (await call(GET_PLAN, { params: { id } })).body as PlanView;
const put = (id: string, version: number, body: object) =>
	call(PUT, { method: "PUT", params: { id }, body: { version, decisions: [], ...body } });
const sign = (id: string, version: number) => call(SIGN, { method: "POST", params: { id }, body: { version } });

const record: PlanRecord = { followUp: { on: "2026-12-06", with: "gp", measure: "Målene" } };

test("decisions are stored with the plan, and stand when a save leaves them out", async () => {
	const id = await open();
	expect((await load(id)).record).toEqual({});
	expect((await put(id, 2, { record })).status).toBe(200);
	expect((await put(id, 3, {})).status).toBe(200);
	expect((await load(id)).record).toEqual(record);
	expect((await put(id, 4, { record: {} })).status).toBe(200);
	expect((await load(id)).record).toEqual({});
});

test.each<[string, object, string]>([
	["a day that is none", { followUp: { on: "2026-02-30" } }, "record.followUp.on"],
	["an unknown part", { surgery: {} }, "record.surgery"],
	["an unknown kind", { imaging: { kind: "pet" } }, "record.imaging.kind"],
	["a percent that none can be typing", leave(1000), "record.sickLeave.steps.0.percent"],
	["too long a text", { followUp: { measure: "x".repeat(501) } }, "record.followUp.measure"],
	["too many steps", { choice: { steps: [{}, {}, {}, {}] } }, "record.choice.steps"],
	["a text where an object belongs", { sickLeave: "full" }, "record.sickLeave"],
])("%s is refused by its path, and nothing is stored", async (_, wrong, path) => {
	const id = await open();
	const refused = await put(id, 2, { record: wrong });
	expect(refused.status).toBe(422);
	expect(refused.body.errors.map(({ key }: { key: string }) => key)).toEqual([path]);
	expect((await load(id)).record).toEqual({});
});

test("what was decided is signed with the plan, as data and as lines", async () => {
	const id = await open();
	await put(id, 2, { record });
	const signed = await sign(id, 3);
	expect(signed.status).toBe(200);
	const view = signed.body as ConsultationView;
	expect(view.signedRecord).toEqual(record);
	expect((await load(id)).record).toEqual(record);
	const lines = view.signedPlan?.filter((line) => line.section === "followUp" && line.itemId === null) ?? [];
	expect(lines.map((line) => line.text).join(" ")).toContain("6. desember 2026");
});

test.each([0, 101])("%i percent is kept while it is written, and stops the signing", async (percent) => {
	const id = await open();
	expect((await put(id, 2, { record: leave(percent) })).status).toBe(200);
	const refused = await sign(id, 3);
	expect(refused.status).toBe(422);
	expect(refused.body.errors.map(({ key }: { key: string }) => key)).toContain("sickLeave.steps.0.percent");
});

test("a signed record takes no more changes", async () => {
	const id = await open();
	await sign(id, 2);
	expect((await put(id, 3, { record })).status).toBe(409);
	expect((await load(id)).record).toEqual({});
});

function leave(percent: number) {
	return { sickLeave: { kind: "graded", steps: [{ from: "2026-12-01", to: "2026-12-07", percent }] } };
}
