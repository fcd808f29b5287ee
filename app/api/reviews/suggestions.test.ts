import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET as GET_CASE } from "@/app/api/cases/[id]/route";
import { GET as GET_CONSULTATION } from "@/app/api/consultations/[id]/route";
import { POST as DECIDE } from "@/app/api/suggestions/[id]/decision/route";
import { loadCase } from "@/app/konsultasjon/[id]/utskrift/load-case";
import { demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { documentOf, letterFrame, noteOf } from "@/lib/documents/documents";
import { raise } from "@/lib/raise";
import type { ReviewView } from "@/lib/review/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { claimedReview, type Person, sharedReview } from "@/lib/test/reviews";
import { PUT as MARKS } from "./[id]/marks/route";
import { POST as SUGGEST } from "./[id]/suggestions/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;

const lineIn = ({ plan }: ReviewView, section = "activity") =>
	plan.find((line) => line.section === section) ?? raise(`The plan has nothing on ${section}`);
const suggest = (review: ReviewView, body: object, as: Person = "physio") =>
	call(SUGGEST, {
		method: "POST",
		params: { id: review.id },
		as,
		body: { section: "activity", lineId: null, text: null, reason: "Tåler mer.", planVersion: 0, ...body },
	});
const change = (review: ReviewView, more: object = {}) =>
	suggest(review, { lineId: lineIn(review).id, text: "Gå 30 minutter hver dag.", ...more });
const decide = (id: string, decision: "accepted" | "declined", more: object = {}, as: Person = "gp") =>
	call(DECIDE, { method: "POST", params: { id }, as, body: { decision, ...more } });
const lastOf = (body: ReviewView) => body.suggestions.at(-1) ?? raise("There is no suggestion");

describe("a suggestion", () => {
	test("names the line as it stands, marks the section, waits for a GP and changes nothing", async () => {
		const review = await claimedReview();
		const made = await change(review);
		expect(made.status).toBe(201);
		expect(lastOf(made.body)).toMatchObject({
			section: "activity",
			before: lineIn(review).text,
			text: "Gå 30 minutter hver dag.",
			reason: "Tåler mer.",
			status: "open",
			by: "Jonas Vik",
			outdated: false,
		});
		expect(made.body.marks.activity).toMatchObject({ verdict: "suggest" });
		expect(made.body).toMatchObject({ attention: "suggestion", planVersion: 0, plan: review.plan });
	});

	test("takes the place of the one that waits for the same line, and goes when the section is agreed with", async () => {
		const review = await claimedReview();
		await change(review);
		const second = await change(review, { text: "Gå 40 minutter hver dag." });
		expect(second.body.suggestions.map(({ status }: { status: string }) => status)).toEqual(["withdrawn", "open"]);
		const agreed = await call(MARKS, {
			method: "PUT",
			params: { id: review.id },
			as: "physio",
			body: { version: second.body.version, planVersion: 0, marks: { activity: "agree" } },
		});
		expect(lastOf(agreed.body).status).toBe("withdrawn");
		expect(agreed.body.attention).toBe("nothing");
		expect((await decide(lastOf(agreed.body).id, "accepted")).status).toBe(409);
	});

	test.each([
		["without a reason", { reason: " " }],
		["of nothing", { lineId: null, text: null }],
		["of an empty line", { text: "  " }],
		["for a line that is not there", { lineId: "nowhere", text: "x" }],
		["for a line of another section", { section: "work", text: "x" }],
	])("%s is refused", async (_, more) => {
		const review = await claimedReview();
		expect((await change(review, more)).status).toBe(422);
	});

	test("of what stands already is refused", async () => {
		const review = await claimedReview();
		expect((await change(review, { text: lineIn(review).text })).status).toBe(422);
	});

	test("is only for whoever has claimed it, and of the plan as it stands", async () => {
		const waiting = await sharedReview();
		expect((await change(waiting)).status).toBe(409);
		const review = await claimedReview();
		expect((await change(review, { planVersion: 1 })).status).toBe(409);
		expect((await suggest(review, {}, "gp")).status).toBe(404);
	});
});

describe("accepted", () => {
	test("it stands in the plan and its history, with who suggested and who accepted; the signature is untouched", async () => {
		const review = await claimedReview();
		const { consultationId } = review;
		const before = await db().signature.findFirstOrThrow({ where: { consultationId } });
		const line = lineIn(review);
		const accepted = await decide(lastOf((await change(review)).body).id, "accepted", {}, "otherGp");
		expect(accepted).toMatchObject({ status: 200, body: { planVersion: 1, attention: "nothing" } });
		const { body } = await call(GET_CONSULTATION, { params: { id: consultationId } });
		expect(body.plan.find(({ id }: { id: string }) => id === line.id)).toMatchObject({
			text: "Gå 30 minutter hver dag.",
			edited: true,
			itemId: line.itemId,
		});
		expect(body.signedPlan.find(({ id }: { id: string }) => id === line.id).text).toBe(line.text);
		expect(body.addenda).toEqual([
			{
				number: 1,
				section: "activity",
				lineId: line.id,
				before: line.text,
				text: "Gå 30 minutter hver dag.",
				reason: null,
				why: "Tåler mer.",
				followUpOn: null,
				suggestedBy: "Jonas Vik",
				acceptedBy: "Amir Haddad",
				at: expect.any(String),
			},
		]);
		expect(await db().signature.findFirstOrThrow({ where: { consultationId } })).toEqual(before);
		const found = await call(GET_CASE, { params: { id: review.caseId } });
		expect(found.body.consultations[0].addenda).toHaveLength(1);
	});

	test("a new line joins its section, and a line that is taken out goes", async () => {
		const review = await claimedReview();
		const added = await suggest(review, { section: "followUp", text: "Fysioterapeuten ringer om en uke." });
		const { body } = await decide(lastOf(added.body).id, "accepted");
		expect(lineIn(body, "followUp")).toBeDefined();
		const last = body.plan.filter(({ section }: { section: string }) => section === "followUp").at(-1);
		expect(last).toMatchObject({ id: "addendum.1", text: "Fysioterapeuten ringer om en uke.", itemId: null });
		const line = lineIn(body);
		const gone = await suggest(body, { lineId: line.id, planVersion: 1 });
		const after = await decide(lastOf(gone.body).id, "accepted");
		expect(after.body.plan.map(({ id }: { id: string }) => id)).not.toContain(line.id);
		expect(after.body.planVersion).toBe(2);
	});

	test("the documents say the plan as it now stands, and that it was changed after signing", async () => {
		const review = await claimedReview();
		const line = lineIn(review);
		await decide(lastOf((await change(review)).body).id, "accepted");
		const { printed } = (await loadCase(practiceId, review.consultationId, "nb")) ?? raise("no case");
		const wanted = { patientLang: "nb", gpCopy: false } as const;
		const letter = JSON.stringify(documentOf("fysioterapeut", printed, wanted));
		expect(letter).toContain("Gå 30 minutter hver dag.");
		expect(letter).not.toContain(line.text);
		expect(JSON.stringify(documentOf("pasient", printed, wanted))).toContain("Gå 30 minutter hver dag.");
		expect(letterFrame(printed).marks.join()).toMatch(/endret etter signering/);
		expect(noteOf(printed)).toMatch(/Planen er endret etter signering/);
	});

	test("a text that little speaks for keeps its reason in the plan", async () => {
		const review = await claimedReview();
		const made = await suggest(review, { text: "TENS hjemme to uker.", reason: "Pasienten ønsker å prøve." });
		const { body } = await decide(lastOf(made.body).id, "accepted");
		expect(body.addenda[0]).toMatchObject({ reason: "Pasienten ønsker å prøve." });
		expect(body.plan.find(({ id }: { id: string }) => id === "addendum.1").reason).toBe("Pasienten ønsker å prøve.");
	});

	test("and is refused where the reason is missing", async () => {
		const review = await claimedReview();
		const made = await suggest(review, { text: "TENS hjemme to uker." });
		const { id } = lastOf(made.body);
		await write("test", (transaction) =>
			transaction.suggestion.updateMany({ where: { practiceId, id }, data: { reason: null } }),
		);
		const refused = await decide(id, "accepted");
		expect(refused).toMatchObject({ status: 422, body: { errors: [{ key: "reason" }] } });
		expect((await decide(id, "declined")).status).toBe(200);
	});
});

test("of two GPs at once one wins, and the plan has one addition", async () => {
	const review = await claimedReview();
	const { id } = lastOf((await change(review)).body);
	const both = await Promise.all([decide(id, "accepted"), decide(id, "accepted", {}, "otherGp")]);
	expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
	expect(await db().planAddendum.count({ where: { consultationId: review.consultationId } })).toBe(1);
});

test("two suggestions for different lines are both accepted at once", async () => {
	const review = await claimedReview();
	const one = lastOf((await change(review)).body);
	const other = lastOf((await suggest(review, { section: "work", text: "Ring lederen på fredag." })).body);
	const both = await Promise.all([decide(one.id, "accepted"), decide(other.id, "accepted", {}, "otherGp")]);
	expect(both.map(({ status }) => status)).toEqual([200, 200]);
	const rows = await db().planAddendum.findMany({ where: { consultationId: review.consultationId } });
	expect(rows.map(({ number }) => number).toSorted()).toEqual([1, 2]);
});

test("a line that has changed since is not changed again, and nothing is left half done", async () => {
	const review = await claimedReview();
	const first = lastOf((await change(review)).body);
	const second = lastOf((await suggest(review, { text: "Ny linje om aktivitet." })).body);
	await decide(first.id, "accepted");
	// A suggestion for the line as it was signed, made before the first was accepted.
	await write("test", (transaction) =>
		transaction.suggestion.updateMany({
			where: { practiceId, id: second.id },
			data: { lineId: lineIn(review).id, before: lineIn(review).text },
		}),
	);
	const refused = await decide(second.id, "accepted");
	expect(refused).toMatchObject({ status: 409, body: { current: { planVersion: 1 } } });
	const stored = await db().suggestion.findFirstOrThrow({ where: { practiceId, id: second.id } });
	expect(stored).toMatchObject({ status: "open", decidedById: null });
	expect(refused.body.current.suggestions.at(-1)).toMatchObject({ outdated: true });
});

test("declined, the plan stays, and the answer is told", async () => {
	const review = await claimedReview();
	const { id } = lastOf((await change(review)).body);
	const { body } = await decide(id, "declined", { answer: "Han har nettopp økt." });
	expect(lastOf(body)).toMatchObject({
		status: "declined",
		decided: { by: "Kari Lunde", answer: "Han har nettopp økt." },
	});
	expect(body).toMatchObject({ planVersion: 0, plan: review.plan });
	expect((await decide(id, "accepted")).status).toBe(409);
});

test("only a GP of the practice decides", async () => {
	const review = await claimedReview();
	const { id } = lastOf((await change(review)).body);
	for (const as of ["physio", "admin", "externalPhysio"] as const)
		expect((await decide(id, "accepted", {}, as)).status).toBe(404);
	expect((await decide(id, "accepted", { extra: 1 })).status).toBe(422);
});

test("the log says that it was suggested, decided and added", async () => {
	const review = await claimedReview();
	await decide(lastOf((await change(review)).body).id, "accepted");
	const where = { practiceId, caseId: review.caseId };
	const events = await db().auditEvent.findMany({ where, orderBy: { seq: "asc" } });
	expect(events.map(({ event }) => event).slice(-3)).toEqual(["review", "addendum", "suggestion-decided"]);
	expect(JSON.stringify(events)).not.toContain("minutter");
});

test("an addition never changes", async () => {
	const review = await claimedReview();
	await decide(lastOf((await change(review)).body).id, "accepted");
	const where = { consultationId: review.consultationId };
	await expect(write("test", (t) => t.planAddendum.updateMany({ where, data: { section: "work" } }))).rejects.toThrow();
	await expect(write("test", (t) => t.planAddendum.deleteMany({ where }))).rejects.toThrow();
});
