import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as GET_CONSULTATION } from "@/app/api/consultations/[id]/route";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { db, write } from "@/lib/db/client";
import { reportAlarm } from "@/lib/review/report-alarm";
import type { AlarmView, MessageView } from "@/lib/review/types";
import { unansweredAlarms } from "@/lib/review/unanswered-alarms";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, claimedReview, ordinary, type Person, sharedReview } from "@/lib/test/reviews";
import { POST as ALARM } from "./[id]/alarm/route";
import { POST as MESSAGE } from "./[id]/messages/route";
import { GET } from "./[id]/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;
const { gp, otherGp } = demoPeople;

const report = (id: string, answers: Answers, more: object = {}, as: Person = "physio") =>
	call(ALARM, { method: "POST", params: { id }, as, body: { answers, ...more } });
const told = async (reviewId: string) =>
	(await db().notification.findMany({ where: { practiceId, reviewId, kind: "alarm" } }))
		.map(({ userId }) => userId)
		.toSorted();

test("a cauda equina finding answers at once with what to do, and stays apart from the GP's answers", async () => {
	const review = await claimedReview();
	const answer = await report(
		review.id,
		{ saddleSensation: "reduced", bladder: "retention" },
		{ note: "Siden i går." },
	);
	expect(answer.status).toBe(201);
	expect(answer.body.evaluation.triage).toMatchObject({ class: "emergency" });
	const alarm = answer.body.alarm as AlarmView;
	expect(alarm).toMatchObject({
		class: "emergency",
		within: "now",
		person: expect.stringMatching(/^Kvinne, \d+ år$/),
		note: "Siden i går.",
	});
	expect(alarm.findings.map(({ words }) => words)).toEqual([
		"Følelse i skrittet: nedsatt eller endret",
		"Vannlating: retensjon: får ikke tømt blæra",
	]);
	expect(alarm.scripts[0]?.target).toBe("caudaEquina");
	const { body } = await call(GET_CONSULTATION, { params: { id: review.consultationId } });
	expect(body.answers.saddleSensation).toBe("normal");
	expect(answer.body.review).toMatchObject({ class: "usual", attention: "alarm" });
});

test("the finding is sealed in the thread, on top for the GP, with the same advice", async () => {
	const review = await claimedReview();
	await report(review.id, { saddleSensation: "reduced" });
	const { body } = await call(GET, { params: { id: review.id } });
	const [message] = body.messages as readonly MessageView[];
	expect(message).toMatchObject({
		kind: "alarm",
		by: "Jonas Vik",
		alarm: { class: "emergency", findings: [{ id: "saddleSensation" }] },
	});
	expect(message && "alarm" in message && message.alarm.scripts.length).toBeGreaterThan(0);
	const [stored] = await database.rows("SELECT text FROM review_message WHERE review_id = ?", review.id);
	expect(stored?.text).toMatch(/^sealed1:/);
});

test("the finding stands on top of the case until a GP has answered", async () => {
	const review = await claimedReview();
	await report(review.id, { saddleSensation: "reduced" });
	const waiting = () => unansweredAlarms(actor("gp"), review.caseId, "nb");
	expect(await waiting()).toMatchObject([
		{
			reviewId: review.id,
			class: "emergency",
			by: "Jonas Vik",
			findings: ["Følelse i skrittet: nedsatt eller endret"],
		},
	]);
	const body = { section: null, text: "Ringer pasienten nå." };
	expect((await call(MESSAGE, { method: "POST", params: { id: review.id }, body })).status).toBe(201);
	expect(await waiting()).toEqual([]);
});

describe("who is told", () => {
	test.each<[string, Answers, readonly string[]]>([
		["an emergency: every GP", { saddleSensation: "reduced" }, [gp.userId, otherGp.userId]],
		["what is urgent: every GP", { gaitUnsteady: "yes" }, [gp.userId, otherGp.userId]],
		["less: the GP whose plan it is", { osteoporosis: "yes" }, [gp.userId]],
	])("%s", async (_, answers, expected) => {
		const review = await claimedReview();
		await report(review.id, answers);
		expect(await told(review.id)).toEqual([...expected].toSorted());
	});

	test("all GPs where the one whose plan it is has left", async () => {
		const review = await claimedReview();
		const where = { practiceId, userId: gp.userId };
		const end = (endedAt: Date | null) =>
			write("test", (transaction) => transaction.membership.updateMany({ where, data: { endedAt } }));
		await end(new Date());
		await report(review.id, { osteoporosis: "yes" });
		await end(null);
		expect(await told(review.id)).toEqual([otherGp.userId]);
	});

	test("a case that the patient has closed is told to nobody but its author", async () => {
		const review = await claimedReview();
		const now = new Date();
		await write("test", (transaction) =>
			transaction.case.updateMany({ where: { id: review.caseId }, data: { closedAt: now } }),
		);
		expect((await report(review.id, { saddleSensation: "reduced" })).status).toBe(404);
		await reportAlarm(actor("physio"), review.id, { answers: { saddleSensation: "reduced" } }, { lang: "nb", now });
		expect(await told(review.id)).toEqual([gp.userId]);
	});
});

test("new weakness counts as new although an earlier one was not", async () => {
	const answers: Answers = { ...ordinary, power: { L5: { left: 4 } }, powerNew: "no", powerWorsening: "no" };
	const review = await claimedReview({ answers });
	const { body } = await report(review.id, { power: { L5: { left: 2 } } });
	expect(body.alarm.class).toBe("emergency");
});

test("it can be reported before it is claimed and after it is finished, from whoever may see it", async () => {
	const waiting = await sharedReview();
	expect((await report(waiting.id, { osteoporosis: "yes" })).status).toBe(201);
	expect((await report(waiting.id, { osteoporosis: "yes" }, {}, "externalPhysio")).status).toBe(404);
	const finished = await claimedReview();
	await write("test", (transaction) =>
		transaction.review.updateMany({ where: { id: finished.id }, data: { status: "finished" } }),
	);
	expect((await report(finished.id, { osteoporosis: "yes" })).status).toBe(201);
});

test("once a GP has written, it no longer waits", async () => {
	const review = await claimedReview();
	await report(review.id, { osteoporosis: "yes" });
	const answered = await call(MESSAGE, {
		method: "POST",
		params: { id: review.id },
		body: { section: null, text: "Lest. Jeg tar det herfra." },
	});
	expect(answered.body.attention).toBe("nothing");
});

test.each<[string, object]>([
	["nothing", {}],
	["what is no safety question", { painBack: 9 }],
	["an answer that is no finding", { saddleSensation: "normal" }],
	["a finding beside what is none", { saddleSensation: "reduced", bowel: "normal" }],
	["what no question takes", { saddleSensation: "numb" }],
	["a question that is not there", { saddle: "reduced" }],
])("%s is refused, and nobody is told", async (_, answers) => {
	const review = await claimedReview();
	const refused = await report(review.id, answers as Answers);
	expect(refused.status).toBe(422);
	expect(await told(review.id)).toEqual([]);
	expect(await db().reviewMessage.count({ where: { reviewId: review.id } })).toBe(0);
});

test("an answer that goes with a finding comes along", async () => {
	const review = await claimedReview();
	const { status, body } = await report(review.id, { temperatureC: 38.6, feverExplained: "yes" });
	expect(status).toBe(201);
	expect(body.alarm.findings.map(({ id }: { id: string }) => id)).toEqual(["temperatureC", "feverExplained"]);
});

test("the log says that something was reported, never what", async () => {
	const review = await claimedReview();
	await report(review.id, { saddleSensation: "reduced" }, { note: "HEMMELIG" });
	const events = await db().auditEvent.findMany({ where: { practiceId, subjectId: review.id } });
	expect(events.map(({ event }) => event)).toContain("alarm-reported");
	expect(JSON.stringify(events)).not.toMatch(/HEMMELIG|saddle/);
});
