import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as SHARE } from "@/app/api/consultations/[id]/reviews/route";
import { GET as PHYSIOS } from "@/app/api/physiotherapists/route";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { urgencyOf } from "@/lib/clinical/engine/urgency";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { draftedCase, ordinary, type Person, signedCase } from "@/lib/test/reviews";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const share = (id: string, body: object, as: Person = "gp") =>
	call(SHARE, { method: "POST", params: { id }, body: { toUserId: null, ...body }, as });
const practiceId = demoPractice.id;
const told = async (reviewId: string) =>
	(await db().notification.findMany({ where: { practiceId, reviewId, kind: "asked" } })).map(({ userId }) => userId);

test("a signed plan is sent to the practice's physiotherapists, with the question, and they are told", async () => {
	const { id, caseId, reference } = await signedCase();
	const sent = await share(id, { question: "  Kan dere ta henne inn før ferien?\u0007 " });
	expect(sent).toMatchObject({
		status: 201,
		body: {
			reference,
			caseId,
			consultationId: id,
			status: "waiting",
			to: null,
			question: "Kan dere ta henne inn før ferien?",
			askedBy: { name: "Kari Lunde" },
			claimedBy: null,
			planVersion: 0,
			marks: {},
		},
	});
	expect(await told(sent.body.id)).toEqual([demoPeople.physio.userId]);
	const event = await db().auditEvent.findFirst({ where: { practiceId, subjectId: sent.body.id, event: "share" } });
	expect(event).toMatchObject({ caseId, actorId: demoPeople.gp.userId });
});

test("sent by name, only that one is told", async () => {
	const { id } = await signedCase();
	const sent = await share(id, { toUserId: demoPeople.externalPhysio.userId });
	expect(sent.body.to).toEqual({ id: demoPeople.externalPhysio.userId, name: "Sissel Moen" });
	expect(await told(sent.body.id)).toEqual([demoPeople.externalPhysio.userId]);
});

describe("a plan waits with each of them once", () => {
	test("the second is refused with the first, the same request again is not", async () => {
		const { id } = await signedCase();
		const key = crypto.randomUUID();
		const first = await share(id, { key });
		expect((await share(id, { key })).body.id).toBe(first.body.id);
		const second = await share(id, {}, "otherGp");
		expect(second).toMatchObject({ status: 409, body: { current: { id: first.body.id } } });
		expect((await share(id, { toUserId: demoPeople.externalPhysio.userId })).status).toBe(201);
	});

	test("of two at the same moment one is made", async () => {
		const { id } = await signedCase();
		const both = await Promise.all([share(id, {}), share(id, {}, "otherGp")]);
		expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
	});

	test("once it is finished it may be sent again", async () => {
		const { id } = await signedCase();
		const first = await share(id, {});
		await write("test", (transaction) =>
			transaction.review.updateMany({ where: { id: first.body.id }, data: { status: "finished" } }),
		);
		expect((await share(id, {})).status).toBe(201);
	});
});

/** A signed plan that a later one has taken over. */
async function overtakenPlan(): Promise<string> {
	const { id, caseId } = await signedCase();
	const later = new Date(Date.now() + 1000);
	const row = { practiceId, id: newId(later), caseId, answers: "{}", contentVersion: "1", status: "signed" as const };
	await write("test", (transaction) =>
		transaction.consultation.create({ data: { ...row, createdAt: later, savedAt: later } }),
	);
	return id;
}

test.each([
	["a plan that a later one has taken over", overtakenPlan, {}, /nyere signert plan/],
	["an unsigned plan", async () => (await draftedCase()).id, {}, /signeres/],
	[
		"an emergency",
		async () => (await signedCase({ ...ordinary, saddleSensation: "reduced", bladder: "retention" })).id,
		{},
		/øyeblikkelig hjelp/,
	],
	[
		"someone who is no physiotherapist",
		async () => (await signedCase()).id,
		{ toUserId: demoPeople.admin.userId },
		/fysioterapeut/,
	],
])("%s is refused in plain words", async (_, made, body, words) => {
	const refused = await share(await made(), body);
	expect(refused.status).toBe(422);
	expect(refused.body.errors[0].message).toMatch(words);
});

test.each([
	["an id that is none", { toUserId: "x" }],
	["a question without end", { toUserId: null, question: "x".repeat(1001) }],
	["what was not asked for", { toUserId: null, extra: 1 }],
	["a key that is none", { toUserId: null, key: "k" }],
])("%s is refused", async (_, body) => {
	const { id } = await signedCase();
	expect((await share(id, body)).status).toBe(422);
});

test.each([
	[{}, "usual"],
	[{ corticosteroids: "prolonged", osteoporosis: "yes" }, "targeted"],
] as const)("with %j the place in the queue is that of %s", async (more, triageClass) => {
	const sent = await share((await signedCase({ ...ordinary, ...more })).id, {});
	const row = await db().review.findFirst({ where: { id: sent.body.id } });
	expect(row?.urgency).toBe(urgencyOf(triageClass));
});

test("the most urgent class stands first in the queue", () => {
	expect(["emergency", "urgent", "targeted", "planned", "usual"].map((one) => urgencyOf(one as "usual"))).toEqual([
		0, 1, 2, 3, 4,
	]);
});

test("the physiotherapists are listed, the practice's own first, without those who left", async () => {
	const { body } = await call(PHYSIOS, {});
	expect(body.physiotherapists).toEqual([
		{ id: demoPeople.physio.userId, name: "Jonas Vik", external: false },
		{ id: demoPeople.externalPhysio.userId, name: "Sissel Moen", external: true },
	]);
	const where = { practiceId, userId: demoPeople.externalPhysio.userId };
	await write("test", (transaction) => transaction.membership.updateMany({ where, data: { endedAt: new Date() } }));
	expect((await call(PHYSIOS, {})).body.physiotherapists).toHaveLength(1);
	await write("test", (transaction) => transaction.membership.updateMany({ where, data: { endedAt: null } }));
});
