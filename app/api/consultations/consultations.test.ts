import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ConsultationView } from "@/lib/consultation/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { PATCH } from "./[id]/answers/route";
import { GET as GET_PLAN } from "./[id]/plan/route";
import { GET } from "./[id]/route";
import { POST as SIGN } from "./[id]/sign/route";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

let count = 0;
async function open(more: object = {}): Promise<ConsultationView> {
	count += 1;
	const made = await call(POST, { method: "POST", body: { reference: `ref-${count}`, ...more } });
	expect(made.status).toBe(201);
	return made.body;
}

const load = async (id: string) => (await call(GET, { params: { id } })).body as ConsultationView;
const save = (id: string, body: object) => call(PATCH, { method: "PATCH", params: { id }, body });

test("a new consultation knows what was given and nothing else", async () => {
	const thisYear = new Date().getFullYear();
	const view = await open({ birthYear: thisYear - 44, sex: "female" });
	expect(view).toMatchObject({
		status: "draft",
		version: 1,
		birthYear: thisYear - 44,
		signedAt: null,
		signedBy: null,
		signedPlan: null,
		plan: null,
		addenda: [],
	});
	expect(view.answers).toEqual({ age: 44, sex: "female" });
	expect((await open()).answers).toEqual({});
});

test("what is saved is there after a reload, and null takes an answer away", async () => {
	const { id } = await open();
	const first = await save(id, {
		version: 1,
		changes: { durationDays: 10, bladder: "normal", power: { L5: { left: 4 } } },
	});
	expect(first).toMatchObject({ status: 200, body: { version: 2, closed: [] } });
	expect(await load(id)).toMatchObject({
		version: 2,
		savedAt: first.body.savedAt,
		answers: { durationDays: 10, bladder: "normal", power: { L5: { left: 4 } } },
	});
	expect((await save(id, { version: 2, changes: { bladder: null, painBack: 0 } })).status).toBe(200);
	expect((await load(id)).answers).toEqual({ durationDays: 10, power: { L5: { left: 4 } }, painBack: 0 });
});

test("an answer that another one closes is removed and named", async () => {
	const { id } = await open();
	await save(id, { version: 1, changes: { legPain: "one", painLeg: 7 } });
	expect((await save(id, { version: 2, changes: { legPain: "none" } })).body).toMatchObject({
		version: 3,
		closed: ["painLeg"],
	});
	expect((await load(id)).answers).toEqual({ legPain: "none" });
});

test("of two who save from the same version, one is told what is stored now and nothing is overwritten", async () => {
	const { id } = await open();
	const answers = await Promise.all([
		save(id, { version: 1, changes: { painBack: 3 } }),
		save(id, { version: 1, changes: { painBack: 9, durationDays: 4 } }),
	]);
	expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
	const stored = await load(id);
	const loser = answers.find((answer) => answer.status === 409);
	expect(loser?.body).toMatchObject({ type: "urn:ryggvett:problem:changed-elsewhere", current: stored });
	expect(stored.version).toBe(2);
});

test("fifty writers at once: one wins, forty-nine are told", async () => {
	const { id } = await open();
	const all = await Promise.all(
		Array.from({ length: 50 }, (_, index) => save(id, { version: 1, changes: { durationDays: index } })),
	);
	expect(all.filter((answer) => answer.status === 200)).toHaveLength(1);
	expect(all.filter((answer) => answer.status === 409)).toHaveLength(49);
	expect((await load(id)).version).toBe(2);
});

test("a save that is sent again because its answer was lost is acknowledged, once", async () => {
	const { id } = await open();
	const body = { version: 1, changes: { painBack: 5 }, key: randomUUID() };
	const first = await save(id, body);
	const again = await save(id, body);
	expect(again).toMatchObject({ status: 200, body: first.body });
	expect((await load(id)).version).toBe(2);
	await save(id, { version: 2, changes: { painBack: 6 } });
	expect((await save(id, body)).status).toBe(409);
});

test("a request to make a consultation, sent twice, makes one", async () => {
	const body = { reference: "twice", key: randomUUID() };
	const first = await call(POST, { method: "POST", body });
	const again = await call(POST, { method: "POST", body });
	expect(again).toMatchObject({ status: 201, body: { id: first.body.id } });
});

test("a reference names one case, whatever its capitals and spaces", async () => {
	const view = await open({ reference: "Kari  17" });
	const again = await call(POST, { method: "POST", body: { reference: " kari 17 " } });
	expect(again).toMatchObject({ status: 409, body: { existing: { caseId: view.caseId, consultationId: view.id } } });
});

test.each([
	[{ reference: "  " }, "reference"],
	[{ reference: "x".repeat(41) }, "reference"],
	[{ reference: "01017012345" }, "reference"],
	[{ reference: "pasient 010170 12345" }, "reference"],
	[{ reference: "a", birthYear: 1850 }, "birthYear"],
	[{ reference: "a", birthYear: 2999 }, "birthYear"],
	[{ reference: "a", birthYear: "1970" }, "birthYear"],
	[{ reference: "a", sex: "F" }, "sex"],
	[{ reference: "a", name: "Kari" }, "name"],
	[{}, "reference"],
])("%o is refused and names %s", async (body, key) => {
	const answer = await call(POST, { method: "POST", body });
	expect(answer.status).toBe(422);
	expect(answer.body.errors).toEqual([{ key, message: expect.any(String) }]);
});

test.each([
	[{ painBack: 11 }, "painBack", "0"],
	[{ painBack: "7" }, "painBack", "10"],
	[{ bladder: "fine" }, "bladder", "retention"],
	[{ power: { L9: { left: 3 } } }, "power.L9", "L5"],
	[{ nonsense: 1 }, "nonsense", "nonsense"],
	[{ nonsense: null }, "nonsense", ""],
	[{ constructor: null }, "constructor", ""],
	[{ temperatureC: 55 }, "temperatureC", "45"],
])(
	"the change %o is refused, names %s and says what is allowed; the rest of it is not saved either",
	async (wrong, key, allowed) => {
		const { id } = await open();
		const answer = await save(id, { version: 1, changes: { durationDays: 3, ...wrong } });
		expect(answer.status).toBe(422);
		expect(answer.body.errors).toEqual([{ key, message: expect.stringContaining(allowed) }]);
		expect(await load(id)).toMatchObject({ version: 1, answers: {} });
	},
);

test("a key that would reach into the object itself is an unknown question", async () => {
	const { id } = await open();
	const answer = await save(id, JSON.parse('{"version":1,"changes":{"__proto__":{"polluted":"yes"}}}'));
	expect([200, 422]).toContain(answer.status);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect((await load(id)).answers).toEqual({});
});

test("what does not exist is not found, whatever is asked of it", async () => {
	const params = { id: "01900000-0000-7000-8000-ffffffffffff" };
	expect((await call(GET, { params })).status).toBe(404);
	expect((await call(GET_PLAN, { params })).status).toBe(404);
	expect((await save(params.id, { version: 1, changes: {} })).status).toBe(404);
	expect((await call(SIGN, { method: "POST", params, body: { version: 1 } })).status).toBe(404);
});

test("another practice's consultation is not found", async () => {
	const { id } = await open();
	const { loadConsultation } = await import("@/lib/consultation/service");
	expect(await loadConsultation("01900000-0000-7000-8000-00000000000b", id)).toBeNull();
});
