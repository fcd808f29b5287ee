import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { decideErasure } from "@/lib/practice/erasures";
import type { ErasureView } from "@/lib/practice/types";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { makeOneOfEach } from "@/lib/test/two-practices";
import { GET as GET_CASE } from "../cases/[id]/route";
import { POST as POST_DECISION } from "./[id]/decision/route";
import { GET, POST } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;
type Person = keyof typeof demoPeople;

/** A case with a row of every kind: signed, added to, reviewed, measured, notified of, opened with a reason. */
async function fullCase(reference: string): Promise<string> {
	const now = new Date();
	const ids = await makeOneOfEach(reference, now);
	const { case: caseId, consultation: consultationId, review: reviewId } = ids;
	const by = { byId: demoPeople.physio.userId, byName: demoPeople.physio.name };
	await write("test", async (transaction) => {
		await transaction.erasure.deleteMany({ where: { caseId } });
		const draft = { practiceId, id: newId(now), caseId, answers: "{}", contentVersion: "1" };
		await transaction.consultation.create({ data: { ...draft, createdAt: now, savedAt: now } });
		await transaction.planDecision.create({
			data: { practiceId, consultationId: draft.id, id: "d", position: 0, section: "activity", action: "keep" },
		});
		await transaction.planAddendum.create({
			data: {
				...{ practiceId, consultationId, number: 1, section: "activity", text: "Gå mer.", createdAt: now },
				...{ authorId: demoPeople.gp.userId, authorName: demoPeople.gp.name },
			},
		});
		await transaction.reviewMark.create({
			data: { practiceId, reviewId, section: "activity", verdict: "agree", planVersion: 0, at: now },
		});
		await transaction.reviewMessage.create({
			data: {
				practiceId,
				id: newId(now),
				reviewId,
				kind: "question",
				text: "Hvor lenge?",
				role: "physio",
				at: now,
				...by,
			},
		});
		await transaction.sessionScore.create({
			data: { practiceId, id: newId(now), caseId, reviewId, day: "2026-11-01", scores: "{}", createdAt: now, ...by },
		});
		await transaction.notification.create({
			data: { practiceId, id: newId(now), userId: demoPeople.gp.userId, kind: "question", caseId, createdAt: now },
		});
		const codeId = newId(now);
		const codeHash = codeId;
		await transaction.patientCode.create({
			data: {
				...{ id: codeId, codeHash, practiceId, caseId, kind: "before-visit", startsAt: now, expiresAt: now },
				...{ createdBy: demoPeople.gp.userId, createdAt: now },
			},
		});
		await transaction.patientForm.create({
			data: {
				...{ practiceId, id: newId(now), caseId, codeId, moment: "before-visit", lang: "nb", answers: "{}" },
				...{ handled: "{}", attention: "nothing", createdAt: now, savedAt: now },
			},
		});
		await transaction.caseOpening.create({
			data: { practiceId, id: newId(now), caseId, sessionId: "s", reason: "Klage.", openedAt: now, expiresAt: now },
		});
	});
	return caseId;
}

const wanted = (caseId: string) => ({ caseId, basis: "hpl-44", reason: "Ført på feil pasient i går." });
const ask = (caseId: string, as: Person = "admin") => call(POST, { method: "POST", as, body: wanted(caseId) });
const decide = (id: string, as: Person, body: object) =>
	call(POST_DECISION, { method: "POST", as, params: { id }, body });
const list = async (as: Person = "admin") => (await call(GET, { as })).body.erasures as readonly ErasureView[];
const erasureOf = async (caseId: string) => (await list()).find((erasure) => erasure.caseId === caseId) as ErasureView;

/** Every column of every table that is about this case, but for the log and the tombstone. */
async function rowsAbout(caseId: string): Promise<readonly string[]> {
	const found: string[] = [];
	const ids = await idsOf(caseId);
	for (const name of (await database.tables()).keys()) {
		if (name === "audit_event" || name === "erasure") continue;
		for (const row of await database.rows(`SELECT * FROM "${name}"`)) {
			if (Object.values(row).some((value) => typeof value === "string" && ids.has(value))) found.push(name);
		}
	}
	return found;
}

/** Every table that a row of a case can stand in, read from the database itself. */
const tablesOfCases = async (): Promise<readonly string[]> =>
	[...(await database.tables())]
		.filter(
			([name, columns]) =>
				name === "clinical_case" || ["case_id", "consultation_id", "review_id"].some((id) => columns.includes(id)),
		)
		.map(([name]) => name)
		.filter((name) => name !== "audit_event" && name !== "erasure")
		.sort();

/** The ids of the case, its consultations and its reviews, as they were when last asked for. */
const remembered = new Map<string, Set<string>>();
async function idsOf(caseId: string): Promise<Set<string>> {
	const ids = remembered.get(caseId) ?? new Set([caseId]);
	for (const table of ["consultation", "review"]) {
		for (const { id } of await database.rows(`SELECT id FROM "${table}" WHERE case_id = ?`, caseId))
			ids.add(String(id));
	}
	remembered.set(caseId, ids);
	return ids;
}

test("two people delete a case: nothing of it is left in any table, and every other case stands", async () => {
	const caseId = await fullCase("R-1");
	const other = await fullCase("R-2");
	const otherBefore = await rowsAbout(other);
	// A table that can hold something of a case, and of which this case has no row, would prove nothing.
	expect([...new Set(await rowsAbout(caseId))].sort()).toEqual(await tablesOfCases());
	expect((await ask(caseId)).status).toBe(201);
	const { id } = await erasureOf(caseId);
	expect(await decide(id, "otherGp", { decision: "done" })).toMatchObject({ status: 200, body: { status: "done" } });
	expect(await rowsAbout(caseId)).toEqual([]);
	expect(await rowsAbout(other)).toEqual(otherBefore);
	expect((await call(GET_CASE, { params: { id: caseId } })).status).toBe(404);
	expect((await call(GET_CASE, { params: { id: other } })).status).toBe(200);
});

test("what stays is who asked, who decided, when, why it was lawful, and how much there was", async () => {
	const caseId = await fullCase("R-3");
	await ask(caseId);
	await decide((await erasureOf(caseId)).id, "otherGp", { decision: "done" });
	expect(await erasureOf(caseId)).toMatchObject({
		caseId,
		reference: null,
		basis: "hpl-44",
		status: "done",
		askedBy: demoPeople.admin.name,
		decidedBy: demoPeople.otherGp.name,
		decidedAt: expect.any(String),
		counts: {
			...{ consultations: 2, decisions: 1, signatures: 1, addenda: 1, reviews: 1, marks: 1 },
			...{ messages: 1, suggestions: 1, scores: 1, notifications: 1, openings: 1, patientForms: 1, patientCodes: 1 },
		},
	});
	const events = await db().auditEvent.findMany({ where: { practiceId, caseId }, orderBy: { seq: "asc" } });
	expect(events.map(({ event }) => event)).toEqual(
		expect.arrayContaining(["create", "sign", "erasure-asked", "erasure-done"]),
	);
});

test("whoever asked can't decide it, not by the service and not by the database", async () => {
	const caseId = await fullCase("R-4");
	await ask(caseId);
	const { id } = await erasureOf(caseId);
	for (const decision of [{ decision: "done" }, { decision: "refused", reason: "Ombestemte meg likevel." }]) {
		const answer = await decide(id, "admin", decision);
		expect(answer).toMatchObject({ status: 409, body: { type: "urn:ryggvett:problem:second-person" } });
	}
	const alone = "UPDATE erasure SET status = 'done', decided_by_id = asked_by_id WHERE id = ?";
	await expect(database.run(alone, id)).rejects.toThrow("another person");
	await expect(database.run("DELETE FROM signature WHERE practice_id = ?", practiceId)).rejects.toThrow("never");
	expect(await erasureOf(caseId)).toMatchObject({ status: "asked" });
	expect((await call(GET_CASE, { params: { id: caseId } })).status).toBe(200);
});

test("a deletion that fails half-way deletes nothing", async () => {
	const caseId = await fullCase("R-5");
	await ask(caseId);
	const { id } = await erasureOf(caseId);
	const before = await rowsAbout(caseId);
	const goOn = await database.refuse("DELETE", "clinical_case");
	const by = demoActor(demoPeople.otherGp);
	await expect(decideErasure(by, id, { decision: "done" }, { lang: "nb", now: new Date() })).rejects.toThrow();
	await goOn();
	expect(await rowsAbout(caseId)).toEqual(before);
	expect(await erasureOf(caseId)).toMatchObject({ status: "asked", counts: null });
});

test("another refuses with a reason, and the case stays", async () => {
	const caseId = await fullCase("R-6");
	await ask(caseId);
	const { id } = await erasureOf(caseId);
	expect((await decide(id, "otherGp", { decision: "refused" })).status).toBe(422);
	const words = "Pasienten går fortsatt hos oss.";
	expect((await decide(id, "otherGp", { decision: "refused", reason: words })).status).toBe(200);
	expect(await erasureOf(caseId)).toMatchObject({ status: "refused", reference: "R-6", counts: null });
	const stored = JSON.stringify(await database.rows("SELECT detail FROM audit_event"));
	expect(stored).not.toContain(words);
	expect((await decide(id, "otherGp", { decision: "done" })).status).toBe(409);
});

test("whoever asked takes it back; nobody else does", async () => {
	const caseId = await fullCase("R-7");
	await ask(caseId);
	const { id } = await erasureOf(caseId);
	expect((await decide(id, "otherGp", { decision: "withdrawn" })).status).toBe(422);
	expect((await decide(id, "admin", { decision: "withdrawn" })).status).toBe(200);
	expect(await erasureOf(caseId)).toMatchObject({ status: "withdrawn" });
	expect((await ask(caseId)).status).toBe(201);
});

test("a case is asked for once at a time, and only where it is", async () => {
	const caseId = await fullCase("R-8");
	expect((await ask(caseId)).status).toBe(201);
	expect((await ask(caseId)).status).toBe(422);
	expect((await ask(newId(new Date()))).status).toBe(404);
	const short = await call(POST, { method: "POST", as: "admin", body: { ...wanted(caseId), reason: "feil" } });
	expect(short.body.errors[0].message).toBe("Skriv minst ti tegn med egne ord.");
});

test("a case that the patient closed is not there to ask for, except for its author; another still decides", async () => {
	const caseId = await fullCase("R-9");
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { id: caseId }, data: { closedAt: new Date() } }),
	);
	expect((await ask(caseId, "admin")).status).toBe(404);
	expect((await ask(caseId, "gp")).status).toBe(201);
	expect((await decide((await erasureOf(caseId)).id, "admin", { decision: "done" })).status).toBe(200);
	expect(await rowsAbout(caseId)).toEqual([]);
});

test("of a case that the patient closed nobody else learns which one, nor decides unless its author asked", async () => {
	const caseId = await fullCase("R-91");
	await ask(caseId, "admin");
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { id: caseId }, data: { closedAt: new Date() } }),
	);
	const seen = (await list("otherGp")).find((erasure) => erasure.caseId === caseId);
	expect(seen).toMatchObject({ isClosed: true, reference: null, reason: null });
	expect((await decide(seen?.id ?? "", "otherGp", { decision: "done" })).status).toBe(404);
	expect((await decide(seen?.id ?? "", "gp", { decision: "done" })).status).toBe(200);
});

test("whoever was let in after the asking does not decide", async () => {
	const caseId = await fullCase("R-92");
	await ask(caseId, "admin");
	const { id } = await erasureOf(caseId);
	const late = { practiceId, userId: demoPeople.otherGp.userId, role: "gp" as const };
	await write("test", (transaction) =>
		transaction.membership.updateMany({ where: late, data: { createdAt: new Date(Date.now() + 1000) } }),
	);
	expect(await decide(id, "otherGp", { decision: "done" })).toMatchObject({
		status: 409,
		body: { type: "urn:ryggvett:problem:second-person" },
	});
	await write("test", (transaction) =>
		transaction.membership.updateMany({ where: late, data: { createdAt: new Date(0) } }),
	);
	expect((await decide(id, "otherGp", { decision: "done" })).status).toBe(200);
});

test("the reason stands sealed", async () => {
	const caseId = await fullCase("R-10");
	await ask(caseId);
	const [row] = await database.rows("SELECT reason FROM erasure WHERE case_id = ?", caseId);
	expect(row?.reason).toMatch(/^sealed1:/);
	expect(await erasureOf(caseId)).toMatchObject({ reason: wanted(caseId).reason, isOwn: true });
	expect((await list("otherGp")).find((erasure) => erasure.caseId === caseId)).toMatchObject({ isOwn: false });
});
