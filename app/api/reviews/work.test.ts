import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { planSections } from "@/lib/clinical/types";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { ReviewView } from "@/lib/review/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { claimedReview, draftedCase, type Person, sharedReview } from "@/lib/test/reviews";
import { POST as CLAIM } from "./[id]/claim/route";
import { POST as FINISH } from "./[id]/finish/route";
import { PUT as MARKS } from "./[id]/marks/route";
import { POST as RELEASE } from "./[id]/release/route";
import { GET } from "./[id]/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
	await anotherPhysio();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;

/** The external physiotherapist as one of the practice's own, so that two of them share a queue. */
const anotherPhysio = () =>
	write("test", (transaction) =>
		transaction.membership.updateMany({
			where: { practiceId, userId: demoPeople.externalPhysio.userId },
			data: { external: false },
		}),
	);

type Handler = Parameters<typeof call>[0];
const act = (handler: Handler, id: string, as: Person = "physio", body?: object) =>
	call(handler, { method: "POST", params: { id }, as, ...(body && { body }) });
const mark = ({ id, version }: ReviewView, marks: object, more: object = {}, as: Person = "physio") =>
	call(MARKS, { method: "PUT", params: { id }, as, body: { version, planVersion: 0, marks, ...more } });
const finish = ({ id, version }: ReviewView, body: object, as: Person = "physio") =>
	act(FINISH, id, as, { version, ...body });
const sectionsOf = ({ plan }: ReviewView) =>
	planSections.filter((section) => plan.some((line) => line.section === section));
const allAgreed = (review: ReviewView) => Object.fromEntries(sectionsOf(review).map((section) => [section, "agree"]));

describe("claiming", () => {
	test("of two at once one wins, and the other is told who and when", async () => {
		const { id } = await sharedReview();
		const [one, other] = await Promise.all([act(CLAIM, id), act(CLAIM, id, "externalPhysio")]);
		const [won, lost] = one?.status === 200 ? [one, other] : [other, one];
		expect(won).toMatchObject({ status: 200, body: { status: "claimed", may: { work: true, claim: false } } });
		expect(lost.status).toBe(409);
		expect(lost.body.current).toEqual({ status: "claimed", claimedBy: won.body.claimedBy });
		expect(["Jonas Vik", "Sissel Moen"]).toContain(won.body.claimedBy.name);
	});

	test("whoever is later is told the same, and can't read what is another's by now", async () => {
		const { id } = await sharedReview();
		await act(CLAIM, id);
		expect((await act(CLAIM, id, "externalPhysio")).body.current).toMatchObject({ claimedBy: { name: "Jonas Vik" } });
		expect((await call(GET, { params: { id }, as: "externalPhysio" })).status).toBe(404);
	});

	test("the same click twice is no race", async () => {
		const { id } = await sharedReview();
		expect((await act(CLAIM, id)).status).toBe(200);
		expect((await act(CLAIM, id)).status).toBe(200);
	});

	test("what is sent to another by name is not there", async () => {
		const { id } = await sharedReview({ to: "externalPhysio" });
		expect((await act(CLAIM, id)).status).toBe(404);
		expect((await act(CLAIM, id, "externalPhysio")).status).toBe(200);
	});

	test("released it waits again, without the marks, and another may take it", async () => {
		const review = await claimedReview();
		await mark(review, { [sectionsOf(review)[0] ?? ""]: "agree" });
		expect((await act(RELEASE, review.id, "externalPhysio")).status).toBe(404);
		const released = await act(RELEASE, review.id);
		expect(released).toMatchObject({ status: 200, body: { status: "waiting", claimedBy: null, marks: {} } });
		expect((await act(RELEASE, review.id)).status).toBe(409);
		expect((await act(CLAIM, review.id, "externalPhysio")).status).toBe(200);
	});

	test("claims and releases stand in the log", async () => {
		const { id } = await claimedReview();
		await act(RELEASE, id);
		const events = await db().auditEvent.findMany({ where: { practiceId, subjectId: id }, orderBy: { seq: "asc" } });
		expect(events.map(({ event }) => event)).toEqual(["share", "claim", "release"]);
	});
});

describe("marks", () => {
	test("say what is thought of each section, one by one or the rest at once", async () => {
		const review = await claimedReview();
		const [first, second] = sectionsOf(review);
		const one = await mark(review, { [first ?? ""]: "ask" });
		expect(one.body.marks[first ?? ""]).toMatchObject({ verdict: "ask", planVersion: 0 });
		const all = await mark(one.body, { ...allAgreed(review), [first ?? ""]: "ask" });
		expect(all.body.marks[second ?? ""]).toMatchObject({ verdict: "agree" });
		expect(Object.keys(all.body.marks).toSorted()).toEqual([...sectionsOf(review)].toSorted());
	});

	test("two tabs: the second is refused with what stands", async () => {
		const review = await claimedReview();
		const section = sectionsOf(review)[0] ?? "";
		await mark(review, { [section]: "agree" });
		const late = await mark(review, { [section]: "ask" });
		expect(late).toMatchObject({ status: 409, body: { current: { marks: { [section]: { verdict: "agree" } } } } });
	});

	test("are for whoever has claimed it, while it is claimed", async () => {
		const waiting = await sharedReview();
		const section = sectionsOf(waiting)[0] ?? "";
		expect((await mark(waiting, { [section]: "agree" })).status).toBe(409);
		expect((await mark(await claimedReview(), { [section]: "agree" }, {}, "gp")).status).toBe(404);
	});

	test("never touch the plan", async () => {
		const review = await claimedReview();
		const done = await mark(review, allAgreed(review));
		expect(done.body.plan).toEqual(review.plan);
		expect(await db().planAddendum.count({ where: { consultationId: review.consultationId } })).toBe(0);
	});

	test.each([
		["no marks", { marks: {} }],
		["a section that is none", { marks: { weather: "agree" } }],
		["a verdict that is none", { marks: { advice: "maybe" } }],
		["a section without lines", { marks: { imaging: "agree", psychological: "agree" } }],
		["a version of the plan that is not there", { planVersion: 7 }],
	])("%s is refused", async (_, more) => {
		const review = await claimedReview();
		expect((await mark(review, { advice: "agree" }, more)).status).toBe(422);
	});
});

test("a mark keeps the version of the plan that it was made on", async () => {
	const review = await claimedReview();
	const [section = "advice"] = sectionsOf(review);
	const marked = await mark(review, { [section]: "agree" });
	const now = new Date();
	await write("test", (transaction) =>
		transaction.planAddendum.create({
			data: {
				...{ practiceId, consultationId: review.consultationId, number: 1, section, text: "Ny linje." },
				...{ authorId: demoPeople.gp.userId, authorName: "Kari Lunde", createdAt: now },
			},
		}),
	);
	const { body } = await call(GET, { params: { id: review.id }, as: "physio" });
	expect(body).toMatchObject({ planVersion: 1, marks: { [section]: { planVersion: 0 } } });
	const again = await mark(marked.body, { [section]: "agree" }, { planVersion: 1 });
	expect(again.body.marks[section].planVersion).toBe(1);
});

test("a newer consultation of the case is told of", async () => {
	const review = await claimedReview();
	expect(review.newer).toBeNull();
	const other = await draftedCase();
	const now = new Date(Date.now() + 60_000);
	await write("test", (transaction) =>
		transaction.consultation.create({
			data: {
				...{ practiceId, id: newId(now), caseId: review.caseId, answers: "{}", contentVersion: "1" },
				...{ createdAt: now, savedAt: now, authorId: other.authorId },
			},
		}),
	);
	const { body } = await call(GET, { params: { id: review.id }, as: "physio" });
	expect(body.newer).toEqual({ status: "draft", at: now.toISOString() });
});

describe("finishing", () => {
	test("as started asks for a mark on every section, and names those without", async () => {
		const review = await claimedReview();
		const [first, ...others] = sectionsOf(review);
		const some = await mark(review, { [first ?? ""]: "agree" });
		const refused = await finish(some.body, { outcome: "started" });
		expect(refused.status).toBe(422);
		expect(refused.body.errors.map(({ key }: { key: string }) => key)).toEqual(others.map((one) => `marks.${one}`));
		const all = await mark(some.body, allAgreed(review));
		const done = await finish(all.body, { outcome: "started", reply: " Starter tirsdag. ", nextContact: "2027-01-05" });
		expect(done).toMatchObject({
			status: 200,
			body: {
				status: "finished",
				outcome: "started",
				reply: "Starter tirsdag.",
				nextContact: "2027-01-05",
				may: { work: false, score: true, alarm: true },
			},
		});
		expect(done.body.finishedAt).not.toBeNull();
	});

	test.each(["not-suitable", "back-to-gp"])("as %s does not", async (outcome) => {
		expect((await finish(await claimedReview(), { outcome })).body).toMatchObject({ status: "finished", outcome });
	});

	test("is done once: a second time, and from an older version, it is refused", async () => {
		const review = await claimedReview();
		const marked = await mark(review, allAgreed(review));
		expect((await finish(review, { outcome: "back-to-gp" })).status).toBe(409);
		expect((await finish(marked.body, { outcome: "back-to-gp" })).status).toBe(200);
		expect((await finish(marked.body, { outcome: "back-to-gp" })).status).toBe(409);
		expect((await mark(marked.body, allAgreed(review))).status).toBe(409);
	});

	test.each([
		["an outcome that is none", { outcome: "gone" }],
		["a day that is none", { outcome: "back-to-gp", nextContact: "soon" }],
		["a reply without end", { outcome: "back-to-gp", reply: "x".repeat(4001) }],
	])("%s is refused", async (_, body) => {
		expect((await finish(await claimedReview(), body)).status).toBe(422);
	});
});
