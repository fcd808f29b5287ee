import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { listCases } from "@/lib/consultation/list-cases";
import { listFollowUps } from "@/lib/consultation/list-follow-ups";
import { loadCase, loadConsultation, loadPlan } from "@/lib/consultation/service";
import { raise } from "@/lib/raise";
import { loadPhysioQueue } from "@/lib/review/queue";
import { loadReview } from "@/lib/review/view";
import { temporaryDatabase } from "@/lib/test/database";
import { scenarios } from "./scenarios";
import { seed } from "./seed";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const today = new Date("2026-03-09T12:00:00.000Z");

beforeAll(async () => {
	database = await temporaryDatabase(today);
	await seed(demoActor(), today);
});
afterAll(() => database.remove());

test.each(scenarios)("$name lands where it should", async (scenario) => {
	const plan = await loadPlan(demoPractice.id, scenario.consultationId, "nb");
	expect(plan?.evaluation.triage).toMatchObject({ class: scenario.class, settled: scenario.settled });
	expect(plan?.consultation.status).toBe(scenario.signed ? "signed" : "draft");
	expect(plan?.consultation.answers).toEqual({ age: scenario.age, sex: scenario.sex, ...scenario.answers });
});

test("names, references and ids are each used once", () => {
	for (const key of ["name", "reference", "caseId", "consultationId"] as const) {
		expect(new Set(scenarios.map((scenario) => scenario[key])).size).toBe(scenarios.length);
	}
});

test("the list says what each consultation says", async () => {
	const { cases } = await listCases(demoActor(), {});
	expect(cases).toHaveLength(scenarios.length);
	for (const row of cases) {
		const plan = await loadPlan(demoPractice.id, row.consultationId, "nb");
		expect(row).toMatchObject({
			class: plan?.evaluation.triage.class,
			settled: plan?.evaluation.triage.settled,
			stratum: plan?.evaluation.risk.startBack.stratum,
			phase: plan?.evaluation.phase,
			savedAt: plan?.consultation.savedAt,
			signedAt: plan?.consultation.signedAt,
		});
	}
});

test("the changed plan has an edited, a dropped and an added line", async () => {
	const changed = scenarios.find((scenario) => scenario.name === "high-risk-acute");
	const view = await loadConsultation(demoPractice.id, changed?.consultationId ?? "");
	expect(view?.signedPlan?.filter((line) => line.edited && line.itemId)).toHaveLength(1);
	const own = view?.signedPlan?.filter((line) => line.itemId === null) ?? [];
	expect(own.filter((line) => line.edited)).toHaveLength(1);
	expect(own.filter((line) => !line.edited).map((line) => line.section)).toEqual(
		expect.arrayContaining(["advice", "work", "referral", "followUp"]),
	);
	const plan = await loadPlan(demoPractice.id, changed?.consultationId ?? "", "nb");
	expect(plan?.decisions.map((decision) => decision.action).sort()).toEqual(["add", "drop", "edit"]);
});

test("the reviews stand where they should: one is taken, one is finished, the most urgent waits first", async () => {
	const queue = await loadPhysioQueue(demoActor(demoPeople.physio), {}, today);
	expect(queue.waiting.map((row) => row.class)).toEqual(["planned", "usual"]);
	expect(queue.claimed.map(({ attention }) => attention)).toEqual(["suggestion"]);
	const [finished] = queue.finished;
	const review = await loadReview(demoActor(), finished?.id ?? "", "nb");
	expect(review).toMatchObject({ outcome: "started", planVersion: 1, attention: "nothing" });
	expect(review?.addenda).toMatchObject([{ suggestedBy: "Jonas Vik", acceptedBy: "Kari Lunde" }]);
	expect(review?.scores).toHaveLength(2);
});

test("a case has three visits: at the second, not better, the plan takes a step up, and the last stands in the list", async () => {
	const { caseId, later = [] } = scenarios.find(({ name }) => name === "three-visits") ?? raise("no such scenario");
	const [second, third] = await Promise.all(
		later.map(({ consultationId }) => loadPlan(demoPractice.id, consultationId, "nb")),
	);
	expect(second?.intensity).toMatchObject({ from: "medium", is: "high", raised: true });
	expect(third?.intensity.raised).toBe(false);
	for (const visit of [second, third]) {
		expect(visit?.evaluation.triage).toMatchObject({ class: "usual", settled: true });
		expect(visit?.record.lastPlan).toHaveLength(3);
	}
	expect(third?.previous?.id).toBe(second?.consultation.id);
	const view = await loadCase(demoPractice.id, caseId);
	expect(view?.consultations.map(({ status }) => status)).toEqual(["signed", "signed", "signed"]);
});

test("one follow-up is two weeks overdue, one is due within the week", async () => {
	const reader = { ...demoActor(), role: "gp" } as const;
	const overdue = await listFollowUps(reader, { part: "overdue" }, "2026-03-09");
	expect(overdue.rows).toMatchObject([{ reference: "Demo-15", on: "2026-02-23", class: "usual" }]);
	const soon = await listFollowUps(reader, { part: "soon" }, "2026-03-09");
	expect(soon.rows.map(({ reference }) => reference)).toEqual(["Demo-02"]);
});
