import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { loadPlan } from "@/lib/consultation/service";
import { signConsultation } from "@/lib/consultation/sign";
import { loadNotifications } from "@/lib/review/notifications";
import { normal } from "@/lib/test/baseline";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { loadAlarmReferences, loadAttention, loadForms } from "@/lib/waiting-room/service";
import type { NewCode } from "@/lib/waiting-room/types";
import { POST as handle } from "../cases/[id]/patient-answers/route";
import { POST as make } from "../cases/[id]/patient-codes/route";
import { PUT as save } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const practiceId = demoPractice.id;
const gp = () => demoActor(demoPeople.gp, new Date());

/** A visit with every answer normal, after the patient has said yes to this on the phone. */
async function visitAfter(reference: string, answers: object) {
	const at = { lang: "nb", now: new Date() } as const;
	const made = await createConsultation(gp(), { reference }, at);
	if (made.outcome !== "done") throw new Error(made.outcome);
	const { id, caseId, version } = made.result;
	const coded = await call(make, { method: "POST", params: { id: caseId }, body: { kind: "before-visit" } });
	const { code } = coded.body as NewCode;
	await call(save, { method: "PUT", body: { code, lang: "nb", answers, submit: true }, as: null });
	const saved = await saveAnswers(gp(), id, { version, changes: normal }, at);
	if (saved.outcome !== "done") throw new Error(saved.outcome);
	const sign = (leftOpen?: readonly string[]) =>
		signConsultation(gp(), id, { version: saved.result.version, leftOpen }, { lang: "nb", now: new Date() });
	return { id, caseId, sign };
}
const waits = async (caseId: string) => (await loadAttention(gp())).some((row) => row.caseId === caseId);

test("normal answers against the patient's yes are not signed in silence, and knowingly open they stay on the worklist", async () => {
	const { id, caseId, sign } = await visitAfter("R-OPEN", { saddle: "yes", fever: "yes" });
	const plan = await loadPlan(practiceId, id, "nb");
	expect(plan?.evaluation.patientAlarms?.map((alarm) => [alarm.id, alarm.state])).toEqual([
		["saddle", "open"],
		["fever", "open"],
	]);
	expect(plan?.draft.advice.map((line) => line.id)).not.toContain("advice.exam-clear");
	const refused = await sign();
	expect(refused).toMatchObject({
		outcome: "invalid",
		errors: [{ key: "patient.saddleSensation" }, { key: "patient.temperatureC" }],
	});
	expect(await sign(["saddle"])).toMatchObject({ outcome: "invalid", errors: [{ key: "patient.temperatureC" }] });
	const done = await sign(["saddle", "fever"]);
	expect(done).toMatchObject({
		outcome: "done",
		result: { signedAssessment: { patientAlarms: [{ state: "open" }, {}] } },
	});
	expect(await waits(caseId)).toBe(true);
});

test("what was overruled in the visit is signed without a question and has been seen", async () => {
	const { id, caseId, sign } = await visitAfter("R-SETTLED", { saddle: "yes" });
	expect(await waits(caseId)).toBe(true);
	const [form] = await loadForms(practiceId, caseId);
	const body = { formId: form?.id, as: "declined", questions: ["saddle"] };
	expect((await call(handle, { method: "POST", params: { id: caseId }, body })).status).toBe(200);
	expect((await loadPlan(practiceId, id, "nb"))?.draft.advice.map((line) => line.id)).toContain("advice.exam-clear");
	expect(await sign()).toMatchObject({ outcome: "done" });
	expect(await waits(caseId)).toBe(false);
	const [seen] = await loadForms(practiceId, caseId);
	expect(seen?.seenAt).not.toBeNull();
});

test("one form is one notice, which says alarm; the front desk is told the reference and nothing else", async () => {
	const { caseId } = await visitAfter("R-DESK", { pain: 3 });
	const { code } = (await call(make, { method: "POST", params: { id: caseId }, body: { kind: "before-visit" } }))
		.body as NewCode;
	for (const id of ["saddle", "bladderBowel", "legPower", "fever"])
		await call(save, { method: "PUT", body: { code, lang: "nb", answers: { [id]: "yes" }, submit: false }, as: null });
	const { items } = await loadNotifications(gp());
	expect(items.filter((item) => item.caseId === caseId).map(({ kind }) => kind)).toEqual(["patient-alarm"]);
	expect(await loadAlarmReferences(practiceId)).toContain("R-DESK");
	const row = (await loadAttention(gp())).find((one) => one.caseId === caseId);
	expect(row?.alarms).toEqual(["saddle", "bladderBowel", "legPower", "fever"]);
});
