import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as NOTIFICATIONS } from "@/app/api/notifications/route";
import { POST as SEEN } from "@/app/api/notifications/seen/route";
import { POST as DECIDE } from "@/app/api/suggestions/[id]/decision/route";
import { accessTo } from "@/lib/auth/access";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { dayAfter, dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { Notifications, NotificationView, ReviewView } from "@/lib/review/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { claimedReview, type Person, sharedReview } from "@/lib/test/reviews";
import { POST as FINISH } from "./[id]/finish/route";
import { POST as MESSAGE } from "./[id]/messages/route";
import { GET } from "./[id]/route";
import { POST as SCORES } from "./[id]/scores/route";
import { POST as SUGGEST } from "./[id]/suggestions/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;
const post = (handler: Parameters<typeof call>[0], id: string, body: object, as: Person) =>
	call(handler, { method: "POST", params: { id }, body, as });
const say = (id: string, as: Person, more: object = {}) =>
	post(MESSAGE, id, { section: null, text: "Hva menes med opptrapping?", ...more }, as);
const notified = async (as: Person) => (await call(NOTIFICATIONS, { as })).body as Notifications;
const kinds = async (as: Person, reviewId: string) =>
	(await notified(as)).items.filter((item) => item.reviewId === reviewId).map(({ kind }) => kind);

describe("the thread", () => {
	test("a question marks its section and waits for a GP until one answers", async () => {
		const review = await claimedReview();
		const asked = await say(review.id, "physio", { section: "activity" });
		expect(asked).toMatchObject({
			status: 201,
			body: {
				attention: "question",
				marks: { activity: { verdict: "ask", planVersion: 0 } },
				messages: [{ kind: "question", section: "activity", by: "Jonas Vik", role: "physio" }],
			},
		});
		const answered = await say(review.id, "otherGp", { text: "Fem minutter mer hver uke." });
		expect(answered.body).toMatchObject({ attention: "nothing" });
		expect(answered.body.messages.at(-1)).toMatchObject({ kind: "answer", by: "Amir Haddad", role: "gp" });
	});

	test("goes on after the review is finished, and marks nothing then", async () => {
		const review = await claimedReview();
		const { body } = await post(FINISH, review.id, { version: review.version, outcome: "back-to-gp" }, "physio");
		expect(body.status).toBe("finished");
		const asked = await say(review.id, "physio", { section: "activity" });
		expect(asked).toMatchObject({ status: 201, body: { marks: {} } });
	});

	test("a GP's message leaves the physiotherapist's next step as it was", async () => {
		const review = await claimedReview();
		const { body } = await say(review.id, "gp");
		expect(body.version).toBe(review.version);
	});

	test.each([
		["an empty text", { text: "  " }],
		["a section that is none", { section: "weather" }],
		["a text without end", { text: "x".repeat(2001) }],
	])("%s is refused", async (_, more) => {
		expect((await say((await claimedReview()).id, "physio", more)).status).toBe(422);
	});

	test("is for those who may see the review", async () => {
		const { id } = await sharedReview({ to: "externalPhysio" });
		expect((await say(id, "physio")).status).toBe(404);
		expect((await say(id, "admin")).status).toBe(404);
		expect((await say(id, "externalPhysio")).status).toBe(201);
	});
});

describe("notifications", () => {
	test("go to those whom each step concerns, and not to whoever took it", async () => {
		const review = await claimedReview();
		const { id } = review;
		expect(await kinds("physio", id)).toEqual(["asked"]);
		await say(id, "physio");
		await say(id, "gp");
		const suggestion = { section: "work", lineId: null, text: "Ring lederen.", reason: "Avklaring.", planVersion: 0 };
		const made = (await post(SUGGEST, id, suggestion, "physio")).body as ReviewView;
		await post(DECIDE, made.suggestions[0]?.id ?? "", { decision: "accepted" }, "gp");
		await post(FINISH, id, { version: made.version, outcome: "back-to-gp" }, "physio");
		expect(await kinds("gp", id)).toEqual(["finished", "suggestion", "question"]);
		expect(await kinds("physio", id)).toEqual(["answer", "answer", "asked"]);
		expect(await kinds("otherGp", id)).toEqual([]);
		expect(await kinds("externalPhysio", id)).toEqual([]);
	});

	test("say the reference and the kind, and nothing else of the patient", async () => {
		const review = await claimedReview();
		await say(review.id, "physio", { text: "HEMMELIG" });
		const { items } = await notified("gp");
		const item = items.find(({ reviewId }) => reviewId === review.id);
		expect(Object.keys(item ?? {}).toSorted()).toEqual(
			["at", "caseId", "id", "kind", "reference", "reviewId", "seen"].toSorted(),
		);
		expect(item).toMatchObject({ kind: "question", reference: review.reference, seen: false });
		expect(JSON.stringify(items)).not.toMatch(/HEMMELIG|Jonas/);
	});

	test("are seen one by one, by their owner alone", async () => {
		const review = await claimedReview();
		await say(review.id, "physio");
		const before = await notified("gp");
		const id = before.items.find(({ reviewId }) => reviewId === review.id)?.id ?? "";
		await call(SEEN, { method: "POST", body: { ids: [id] }, as: "otherGp" });
		expect((await notified("gp")).unseen).toBe(before.unseen);
		const { body } = await call(SEEN, { method: "POST", body: { ids: [id] } });
		expect(body.unseen).toBe(before.unseen - 1);
		expect(body.items.find((item: NotificationView) => item.id === id).seen).toBe(true);
		expect((await call(SEEN, { method: "POST", body: { ids: ["x"] } })).status).toBe(422);
	});

	test("of what one may no longer see are not shown", async () => {
		const review = await sharedReview();
		await write("test", (transaction) =>
			transaction.notification.create({
				data: {
					...{ practiceId, id: newId(new Date()), userId: demoPeople.otherGp.userId, kind: "alarm" },
					...{ caseId: review.caseId, reviewId: review.id, createdAt: new Date() },
				},
			}),
		);
		expect(await kinds("physio", review.id)).toEqual(["asked"]);
		expect(await kinds("otherGp", review.id)).toEqual(["alarm"]);
		await write("test", (transaction) =>
			transaction.review.updateMany({
				where: { id: review.id },
				data: { status: "claimed", claimedById: demoPeople.externalPhysio.userId },
			}),
		);
		expect(await kinds("physio", review.id)).toEqual([]);
		await write("test", (transaction) =>
			transaction.case.updateMany({ where: { id: review.caseId }, data: { closedAt: new Date() } }),
		);
		expect(await kinds("otherGp", review.id)).toEqual([]);
	});

	test("that were seen long ago give way to the latest twenty", async () => {
		const review = await sharedReview();
		const { userId } = demoPeople.otherGp;
		const now = Date.now();
		for (let index = 0; index < 25; index++) {
			const at = new Date(now - index * 1000);
			const seen = { kind: "answer", seenAt: at, createdAt: at };
			await write("test", (transaction) =>
				transaction.notification.create({
					data: { ...seen, practiceId, id: newId(at), userId, caseId: review.caseId, reviewId: review.id },
				}),
			);
		}
		const { items } = await notified("otherGp");
		expect(items.filter(({ seen }) => seen)).toHaveLength(20);
	});

	test("do not keep a session alive", () => {
		expect(accessTo("GET /api/notifications").background).toBe(true);
	});
});

describe("scores of a session", () => {
	const today = dayOf(new Date());
	const score = (id: string, more: object, as: Person = "physio") =>
		post(SCORES, id, { day: today, goals: [], ...more }, as);

	test("join the case by day; what was not measured is not there", async () => {
		const review = await claimedReview();
		await score(review.id, { pain: 0, goals: [{ activity: "Gå tur", score: 6 }], sessions: 3 });
		const earlier = await score(review.id, {
			day: "2026-01-05",
			goals: [{ activity: "Gå tur", score: 4 }],
			note: "Første time.",
		});
		expect(earlier.status).toBe(201);
		expect(earlier.body.scores).toMatchObject([
			{ day: "2026-01-05", goals: [{ activity: "Gå tur", score: 4 }], note: "Første time.", by: "Jonas Vik" },
			{ day: today, pain: 0, goals: [{ activity: "Gå tur", score: 6 }], sessions: 3 },
		]);
		expect(earlier.body.scores[0]).not.toHaveProperty("pain");
		expect(earlier.body.scores[1]).not.toHaveProperty("note");
		const { body } = await call(GET, { params: { id: review.id } });
		expect(body.scores).toHaveLength(2);
		const stored = await database.rows("SELECT scores FROM session_score WHERE review_id = ?", review.id);
		expect(stored.every(({ scores }) => String(scores).startsWith("sealed1:"))).toBe(true);
	});

	test("are noted also after the review is finished, by whoever did it alone", async () => {
		const review = await claimedReview();
		await post(FINISH, review.id, { version: review.version, outcome: "back-to-gp" }, "physio");
		expect((await score(review.id, { pain: 3 })).status).toBe(201);
		const waiting = await sharedReview();
		expect((await score(waiting.id, { pain: 3 })).status).toBe(409);
		expect((await score(review.id, { pain: 3 }, "gp")).status).toBe(404);
	});

	test.each([
		["nothing", {}],
		["a day to come", { pain: 3, day: dayAfter(today) }],
		["pain over ten", { pain: 11 }],
		["half a point", { pain: 2.5 }],
		["a goal without a name", { goals: [{ activity: " ", score: 3 }] }],
		["a goal below nothing", { goals: [{ activity: "Gå", score: -1 }] }],
	])("%s is refused", async (_, more) => {
		const review = await claimedReview();
		expect((await score(review.id, more)).status).toBe(422);
		expect(await db().sessionScore.count({ where: { reviewId: review.id } })).toBe(0);
	});
});
