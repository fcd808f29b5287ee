import { afterAll, beforeAll, expect, test } from "vitest";
import { PATCH } from "@/app/api/consultations/[id]/answers/route";
import { GET as GET_PLAN, PUT } from "@/app/api/consultations/[id]/plan/route";
import { POST as SIGN } from "@/app/api/consultations/[id]/sign/route";
import { POST as CREATE } from "@/app/api/consultations/route";
import type { Answers } from "@/lib/clinical/content/answers";
import type { ConsultationView, PlanView } from "@/lib/consultation/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import { POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const first: Answers = {
	...cleared,
	...startBackLow,
	previousEpisodes: 2,
	heartFailure: "yes",
	durationDays: 8,
	course: "unchanged",
	painBack: 7,
	visit: "first",
};

let count = 0;
async function signedCase(): Promise<ConsultationView> {
	count += 1;
	const made = await call(CREATE, {
		method: "POST",
		body: { reference: `visit-${count}`, birthYear: 1980, sex: "female" },
	});
	const { id } = made.body;
	await call(PATCH, { method: "PATCH", params: { id }, body: { version: 1, changes: first } });
	const signed = await call(SIGN, { method: "POST", params: { id }, body: { version: 2 } });
	expect(signed.status).toBe(200);
	return signed.body;
}
const begin = (caseId: string, as?: "otherGp" | "physio" | "admin") =>
	call(POST, { method: "POST", params: { id: caseId }, ...(as && { as }) });

test("a follow-up starts from what holds, asks the safety questions anew, and is a visit of the same case", async () => {
	const { caseId, id: firstId } = await signedCase();
	const { status, body } = await begin(caseId);
	expect(status).toBe(201);
	const age = new Date().getFullYear() - 1980;
	expect(body).toMatchObject({ caseId, status: "draft", version: 1 });
	expect(body.id).not.toBe(firstId);
	expect(body.answers).toEqual({ age, sex: "female", previousEpisodes: 2, heartFailure: "yes", visit: "follow-up" });
	const plan = (await call(GET_PLAN, { params: { id: body.id } })).body as PlanView;
	expect(plan.evaluation.triage.settled).toBe(false);
	expect(plan.previous).toMatchObject({ id: firstId, answers: { painBack: 7 } });
	expect(plan.previous?.plan.length).toBeGreaterThan(5);
});

test("a case has one visit under way: asked again, the same is the answer", async () => {
	const { caseId } = await signedCase();
	const [one, two] = await Promise.all([begin(caseId), begin(caseId)]);
	expect(one.body.id).toBe(two.body.id);
	expect((await begin(caseId)).body.id).toBe(one.body.id);
});

test("another GP of the practice may begin it, and then it is theirs", async () => {
	const { caseId } = await signedCase();
	expect((await begin(caseId, "otherGp")).status).toBe(201);
	const refused = await begin(caseId);
	expect(refused.status).toBe(409);
	expect(refused.body.type).toMatch(/overtaken$/);
});

test("neither a physiotherapist nor an administrator begins one", async () => {
	const { caseId } = await signedCase();
	expect((await begin(caseId, "physio")).status).toBe(404);
	expect((await begin(caseId, "admin")).status).toBe(404);
});

test("what was done of the last plan is signed with the new one, and the plan takes a step up when it did not help", async () => {
	const { caseId } = await signedCase();
	const { id } = (await begin(caseId)).body;
	const changes: Answers = {
		...cleared,
		...startBackLow,
		visit: "follow-up",
		durationDays: 30,
		course: "unchanged",
		painBack: 6,
	};
	await call(PATCH, { method: "PATCH", params: { id }, body: { version: 1, changes } });
	const plan = (await call(GET_PLAN, { params: { id } })).body as PlanView;
	expect(plan.intensity).toMatchObject({ is: "medium", from: "low", raised: true });
	const [line] = plan.previous?.plan ?? [];
	const record = { lastPlan: [{ id: line?.id, text: line?.text, done: "partly" }] };
	const saved = await call(PUT, { method: "PUT", params: { id }, body: { version: 2, decisions: [], record } });
	expect(saved.status).toBe(200);
	const signed = (await call(SIGN, { method: "POST", params: { id }, body: { version: 3 } })).body as ConsultationView;
	expect(signed.signedRecord?.lastPlan).toEqual(record.lastPlan);
	expect(signed.plan?.find(({ id: one }) => one === "lastPlan.done")).toMatchObject({
		section: "followUp",
		patientText: null,
		note: "Av forrige plan: Delvis fulgt: 1.",
	});
});
