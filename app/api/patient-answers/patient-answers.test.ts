import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { missesPerAddress } from "@/lib/auth/patient-code";
import { dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { loadNotifications } from "@/lib/review/notifications";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { loadAttention, loadForms } from "@/lib/waiting-room/service";
import type { NewCode } from "@/lib/waiting-room/types";
import { POST as handle } from "../cases/[id]/patient-answers/route";
import { POST as make } from "../cases/[id]/patient-codes/route";
import { POST as withdraw } from "../cases/[id]/patient-codes/withdrawal/route";
import { POST as look } from "./lookup/route";
import { PUT as save } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let caseId: string;
beforeAll(async () => {
	database = await temporaryDatabase();
	caseId = (await makeOneOfEach("R-1", new Date())).case;
});
afterAll(() => database.remove());
beforeEach(() => write("test", (transaction) => transaction.throttle.deleteMany()));

const { practiceId } = { practiceId: demoPractice.id };
const gp = () => demoActor(demoPeople.gp, new Date());
const makeOne = async (kind: "before-visit" | "follow-up", as: "gp" | "admin" = "gp") =>
	(await call(make, { method: "POST", params: { id: caseId }, body: { kind }, as })).body as NewCode;
const lookUp = (code: string) => call(look, { method: "POST", body: { code }, as: null });
const answer = (code: string, answers: object, submit = false) =>
	call(save, { method: "PUT", body: { code, lang: "nb", answers, submit }, as: null });

test("answers are kept as they come, sealed, and are closed once they are handed in", async () => {
	const { code } = await makeOne("before-visit", "admin");
	expect((await lookUp(code.toLowerCase())).body).toMatchObject({ state: "open", moment: "before-visit", answers: {} });
	await answer(code, { pain: 4 });
	await answer(code, { worry: "Redd for jobben" });
	expect((await lookUp(code)).body).toMatchObject({ answers: { pain: 4, worry: "Redd for jobben" }, version: 2 });
	const [form] = await loadForms(practiceId, caseId);
	expect(form).toMatchObject({ answers: { pain: 4 }, attention: "nothing", submittedAt: null });
	const [row] = await db().$queryRaw<{ answers: string }[]>`SELECT answers FROM patient_form`;
	expect(row?.answers).not.toContain("Redd");
	await answer(code, {}, true);
	expect((await lookUp(code)).body).toMatchObject({ state: "submitted", call: null });
	expect(JSON.stringify((await lookUp(code)).body)).not.toContain("Redd");
	expect((await answer(code, { pain: 9 })).status).toBe(410);
});

test("an alarm answer stands in the worklist at once, also when it is changed, until a GP has seen it", async () => {
	const { code } = await makeOne("before-visit");
	await answer(code, { saddle: "yes" });
	await answer(code, { saddle: "no" });
	const [first] = await loadAttention(gp());
	expect(first).toMatchObject({ caseId, attention: "alarm" });
	const notes = await db().notification.findMany({ where: { practiceId, kind: "patient-alarm" } });
	expect(notes.length).toBeGreaterThan(0);
	const body = { formId: first?.formId, as: "seen", questions: [] };
	expect((await call(handle, { method: "POST", params: { id: caseId }, body })).status).toBe(200);
	expect(await loadAttention(gp())).toEqual([]);
	await answer(code, { fever: "yes" });
	expect(await loadAttention(gp())).toHaveLength(1);
});

test("a new code says where it is typed, and when the first questions come if that is later", async () => {
	const before = await makeOne("before-visit");
	expect(before).toMatchObject({ kind: "before-visit", from: null });
	expect(before.url).toBe(`${before.page}#${before.code}`);
	const { from, expiresAt } = await makeOne("follow-up");
	const inTwoWeeks = dayOf(new Date(Date.now() + 14 * 86_400_000));
	expect(from).toBe(inTwoWeeks);
	expect(expiresAt > String(from)).toBe(true);
});

test("a withdrawn code, one that is too old and one that never was are one answer", async () => {
	const { code, id } = await makeOne("before-visit");
	await call(withdraw, { method: "POST", params: { id: caseId }, body: { codeId: id } });
	const old = await makeOne("before-visit");
	await write("test", (transaction) =>
		transaction.patientCode.update({ where: { id: old.id }, data: { expiresAt: new Date(Date.now() - 1) } }),
	);
	for (const one of [code, old.code, "0000-0000-0000-0000", "x"]) expect((await lookUp(one)).status).toBe(410);
	expect((await answer(code, { pain: 1 })).status).toBe(410);
});

test("after too many wrong codes a right one opens nothing either", async () => {
	const { code } = await makeOne("before-visit");
	for (let n = 0; n < missesPerAddress; n++) expect((await lookUp("0000-0000-0000-0000")).status).toBe(410);
	expect((await lookUp(code)).status).toBe(429);
});

test("one link opens what is due, and worsening reaches the worklist after the alarms", async () => {
	const { code, id } = await makeOne("follow-up");
	expect((await lookUp(code)).body).toMatchObject({ state: "not-yet" });
	await write("test", (transaction) =>
		transaction.patientCode.update({ where: { id }, data: { startsAt: new Date(Date.now() - 15 * 86_400_000) } }),
	);
	expect((await lookUp(code)).body).toMatchObject({ state: "open", moment: "week-2" });
	await answer(code, { pain: 7, usual: "worse" }, true);
	expect((await loadAttention(gp())).map(({ attention }) => attention)).toEqual(["alarm", "worse"]);
	const told = await db().patientForm.findMany({ where: { practiceId, moment: "week-2" } });
	expect(told).toMatchObject([{ caseId, pain: 7, function: null, usual: "worse" }]);
});

test("an identity number is not taken", async () => {
	const { code } = await makeOne("before-visit");
	expect((await answer(code, { worry: "13097248022" })).status).toBe(422);
});

test("an alarm that was taken back is remembered, whatever the phone sends, and the advice to phone stays", async () => {
	const { code } = await makeOne("before-visit");
	await answer(code, { saddle: "yes" });
	await answer(code, { saddle: "no", pain: 2 });
	await answer(code, { saddle: null });
	await answer(code, { saddle: "no" });
	expect((await lookUp(code)).body).toMatchObject({ state: "open", answers: { saddle: "no" }, alarms: ["saddle"] });
	const [form] = await loadForms(practiceId, caseId);
	expect(form?.answers).toEqual({ saddle: "no", pain: 2 });
	expect(form?.alarms).toEqual({ saddle: expect.stringMatching(/^\d{4}-.*Z$/) });
	expect(form?.attention).toBe("alarm");
	await answer(code, {}, true);
	expect((await lookUp(code)).body).toMatchObject({ state: "submitted", call: "now" });
	for (const row of await db().$queryRaw<{ answers: string }[]>`SELECT answers FROM patient_form`)
		expect(row.answers).not.toContain("saddle");
});

test("an alarm that was changed before it could be sent is told all the same", async () => {
	const { code } = await makeOne("before-visit");
	const body = { code, lang: "nb", answers: { fever: "no" }, alarms: ["fever"] };
	expect((await call(save, { method: "PUT", body, as: null })).status).toBe(200);
	const [form] = await loadForms(practiceId, caseId);
	expect(form).toMatchObject({ answers: { fever: "no" }, alarms: { fever: expect.any(String) }, attention: "alarm" });
	const wrong = { ...body, alarms: ["pain"] };
	expect((await call(save, { method: "PUT", body: wrong, as: null })).status).toBe(422);
});

test("an alarm in a closed case whose doctor has left reaches every GP, by the reference alone", async () => {
	const { code } = await makeOne("before-visit");
	const set = (data: { closedAt: Date | null; authorId: string | null }) =>
		write("test", (transaction) =>
			transaction.case.update({ where: { practiceId_id: { practiceId, id: caseId } }, data }),
		);
	await write("test", (transaction) => transaction.patientForm.deleteMany());
	await write("test", (transaction) => transaction.notification.deleteMany());
	await set({ closedAt: new Date(), authorId: null });
	await answer(code, { legPower: "yes", worry: "Redd for jobben" });
	const rows = await loadAttention(gp());
	expect(rows).toMatchObject([{ isShut: true, attention: "alarm" }]);
	expect(JSON.stringify(rows)).not.toMatch(/Redd|legPower/);
	const { items } = await loadNotifications(gp());
	expect(items).toMatchObject([{ kind: "patient-alarm", caseId: null, reference: "R-1" }]);
	const body = { formId: rows[0]?.formId, as: "seen", questions: [] };
	expect((await call(handle, { method: "POST", params: { id: caseId }, body })).status).toBe(404);
	await set({ closedAt: null, authorId: gp().userId });
	expect(await loadAttention(gp())).toMatchObject([{ isShut: false }]);
});
