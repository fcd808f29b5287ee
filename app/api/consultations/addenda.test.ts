import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as BEGIN } from "@/app/api/cases/[id]/visits/route";
import { loadCase } from "@/app/konsultasjon/[id]/utskrift/load-case";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { signConsultation } from "@/lib/consultation/sign";
import type { ConsultationView } from "@/lib/consultation/types";
import { db, write } from "@/lib/db/client";
import { documentOf, noteOf } from "@/lib/documents/documents";
import { raise } from "@/lib/raise";
import { loadNotifications } from "@/lib/review/notifications";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, claimedReview, draftedCase, type Person, sharedReview, signedCase, succeed } from "@/lib/test/reviews";
import { POST } from "./[id]/addenda/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;
const why = "Tåler mer enn ventet.";
const add = (id: string, body: object, as: Person = "gp") =>
	call(POST, {
		method: "POST",
		params: { id },
		as,
		body: { planVersion: 0, section: "activity", lineId: null, text: "Gå 30 minutter hver dag.", why, ...body },
	});
const lineOf = ({ plan }: ConsultationView, section: string) =>
	plan?.find((line) => line.section === section) ?? raise(`The plan has nothing on ${section}`);
const dayOfCase = async (id: string) => (await db().case.findFirstOrThrow({ where: { practiceId, id } })).followUpOn;

describe("an addition", () => {
	test("is a new line, another wording or that a line goes, each with its name; what was signed stays", async () => {
		const signed = await signedCase();
		const signature = await db().signature.findFirstOrThrow({ where: { consultationId: signed.id } });
		const line = lineOf(signed, "activity");
		expect((await add(signed.id, {})).status).toBe(201);
		const reworded = { planVersion: 1, lineId: line.id, text: "Sykle til jobb." };
		expect((await add(signed.id, reworded, "otherGp")).status).toBe(201);
		const advice = lineOf(signed, "advice");
		const { status, body } = await add(signed.id, { planVersion: 2, section: "advice", lineId: advice.id, text: null });
		expect(status).toBe(201);
		const ids = body.plan.map(({ id }: { id: string }) => id);
		expect(ids).toContain("addendum.1");
		expect(ids).not.toContain(advice.id);
		expect(body.plan.find(({ id }: { id: string }) => id === line.id)).toMatchObject({ text: "Sykle til jobb." });
		expect(body.signedPlan).toEqual(signed.signedPlan);
		expect(body.addenda).toMatchObject([
			{ number: 1, before: null, why, reason: null, suggestedBy: null, acceptedBy: "Kari Lunde" },
			{ number: 2, before: line.text, text: "Sykle til jobb.", acceptedBy: "Amir Haddad" },
			{ number: 3, before: advice.text, text: null, why },
		]);
		expect(await db().signature.findFirstOrThrow({ where: { consultationId: signed.id } })).toEqual(signature);
	});

	test("stands in the log without what it says, and its reason is sealed", async () => {
		const { id, caseId } = await signedCase();
		await add(id, {});
		const events = await db().auditEvent.findMany({ where: { practiceId, caseId }, orderBy: { seq: "asc" } });
		expect(events.at(-1)).toMatchObject({ event: "addendum", subjectId: id, actorName: "Kari Lunde" });
		expect(JSON.parse(events.at(-1)?.detail ?? "")).toEqual({ number: 1, section: "activity" });
		expect(JSON.stringify(events)).not.toContain("minutter");
		const [stored] = await db().$queryRaw<
			{ why: string; text: string }[]
		>`SELECT why, text FROM plan_addendum WHERE consultation_id = ${id}`;
		expect(stored?.why).toMatch(/^sealed1:/);
		expect(stored?.text).toMatch(/^sealed1:/);
	});

	test("is told to whoever has the review of the plan, and to nobody once that is finished", async () => {
		const { id: reviewId, consultationId } = await claimedReview();
		await add(consultationId, {});
		const told = () => db().notification.findMany({ where: { practiceId, reviewId, kind: "addendum" } });
		expect(await told()).toMatchObject([{ userId: demoPeople.physio.userId, seenAt: null }]);
		const { items } = await loadNotifications(actor("physio"));
		expect(items[0]).toMatchObject({ kind: "addendum", reviewId });
		await write("test", (transaction) =>
			transaction.review.updateMany({ where: { id: reviewId }, data: { status: "finished" } }),
		);
		expect((await add(consultationId, { planVersion: 1, text: "Svøm." })).status).toBe(201);
		expect(await told()).toHaveLength(1);
	});

	test("is told to each of the practice's own physiotherapists while nobody has taken the review", async () => {
		const { id: reviewId, consultationId } = await sharedReview();
		await add(consultationId, {});
		const told = await db().notification.findMany({ where: { practiceId, reviewId, kind: "addendum" } });
		const { userId } = demoPeople.physio;
		expect(told.map((note) => note.userId)).toContain(userId);
		expect(told.map((note) => note.userId)).not.toContain(demoPeople.gp.userId);
	});

	test("is in the documents, which say that the plan was changed after signing", async () => {
		const { id } = await signedCase();
		await add(id, {});
		const { printed } = (await loadCase(practiceId, id, "nb")) ?? raise("no case");
		const wanted = { patientLang: "nb", gpCopy: false } as const;
		for (const name of ["pasient", "fysioterapeut"] as const)
			expect(JSON.stringify(documentOf(name, printed, wanted)), name).toContain("Gå 30 minutter hver dag.");
		expect(noteOf(printed)).toMatch(/Planen er endret etter signering/);
	});

	test("that proposes what little speaks for keeps its reason in the plan", async () => {
		const { id } = await signedCase();
		const { body } = await add(id, { text: "TENS hjemme to uker.", why: "Pasienten ønsker å prøve." });
		expect(body.addenda[0]).toMatchObject({ reason: "Pasienten ønsker å prøve." });
		expect(body.plan.find(({ id }: { id: string }) => id === "addendum.1").reason).toBe("Pasienten ønsker å prøve.");
	});
});

describe("the day of the next visit", () => {
	const record = { followUp: { on: "2030-03-11", with: "gp" } } as const;
	const line = { section: "followUp", lineId: "followUp.decided" };

	test("moves with the line, in the list and in the documents", async () => {
		const { id, caseId } = await signedCase(undefined, { record });
		expect(await dayOfCase(caseId)).toBe("2030-03-11");
		await add(id, { ...line, text: "Kontroll 2. april 2030.", followUpOn: "2030-04-02" });
		expect(await dayOfCase(caseId)).toBe("2030-04-02");
		const { printed } = (await loadCase(practiceId, id, "nb")) ?? raise("no case");
		expect(printed.record.followUp).toEqual({ on: "2030-04-02" });
	});

	test("stays in the list where the line was reworded without one, and goes with the line", async () => {
		const { id, caseId } = await signedCase(undefined, { record });
		await add(id, { ...line, text: "Kontroll på telefon." });
		expect(await dayOfCase(caseId)).toBe("2030-03-11");
		await add(id, { ...line, planVersion: 1, text: null });
		expect(await dayOfCase(caseId)).toBeNull();
	});

	test("comes with a new line where the plan had none", async () => {
		const { id, caseId } = await signedCase();
		expect(await dayOfCase(caseId)).toBeNull();
		await add(id, { section: "followUp", text: "Kontroll 2. april 2030.", followUpOn: "2030-04-02" });
		expect(await dayOfCase(caseId)).toBe("2030-04-02");
	});
});

describe("is refused", () => {
	test.each([
		["without a reason", { why: "  " }],
		["of nothing", { text: null }],
		["of an empty line", { text: " " }],
		["for a line that is not there", { lineId: "nowhere" }],
		["for a line of another section", { section: "work", lineId: "activity.walk-and-usual" }],
		["with a day that belongs to no follow-up", { followUpOn: "2030-04-02" }],
		["with a day that is none", { section: "followUp", followUpOn: "2030-02-31" }],
		["with a national identity number", { text: "Ring 13097248022." }],
		["with something else in it", { extra: 1 }],
	])("%s", async (_, body) => {
		const { id } = await signedCase();
		expect((await add(id, body)).status).toBe(422);
		expect(await db().planAddendum.count({ where: { consultationId: id } })).toBe(0);
	});

	test("where it says what stands already", async () => {
		const signed = await signedCase();
		const { id: lineId, text } = lineOf(signed, "activity");
		expect((await add(signed.id, { lineId, text })).body).toMatchObject({ errors: [{ key: "text" }] });
	});

	test("of a plan that has changed since it was read: of two at once one stands", async () => {
		const { id } = await signedCase();
		const both = await Promise.all([add(id, {}), add(id, { text: "Svømme." }, "otherGp")]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
		expect(both.find(({ status }) => status === 409)?.body.current.addenda).toHaveLength(1);
	});

	test("of a draft, and of a plan that a later one has taken over", async () => {
		const draft = await draftedCase();
		expect((await add(draft.id, {})).status).toBe(404);
		const { id, caseId } = await signedCase();
		const { body: visit } = await call(BEGIN, { method: "POST", params: { id: caseId } });
		expect((await add(id, {})).status).toBe(201);
		succeed(await signConsultation(actor("gp"), visit.id, { version: 1 }, { lang: "nb", now: new Date() }));
		const refused = await add(id, { planVersion: 1, text: "Svømme." });
		expect(refused.status).toBe(409);
		expect(refused.body.type).toMatch(/overtaken$/);
	});

	test.each(["physio", "admin", "externalPhysio"] as const)("of the %s", async (as) => {
		const { id } = await signedCase();
		expect((await add(id, {}, as)).status).toBe(404);
	});
});
