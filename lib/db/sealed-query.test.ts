import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryDatabase } from "@/lib/test/database";
import { db, write } from "./client";
import { newDataKey, wrap } from "./data-key";
import { newId } from "./id";
import { ensureDataKey } from "./seal";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const practiceId = newId(now);
const other = newId(now);
let id = "";

beforeAll(async () => {
	database = await temporaryDatabase(now);
	for (const one of [practiceId, other]) {
		await write("test", (transaction) =>
			transaction.practice.create({ data: { id: one, name: "Fjellro", createdAt: now } }),
		);
		await ensureDataKey(one, now);
	}
});
afterAll(() => database.remove());
beforeEach(() => {
	id = newId(now);
});

const plain = { caseId: "c", consultationId: "k", askedById: "u", askedByName: "Kari", askedAt: now, urgency: 1 };
const key = () => ({ practiceId_id: { practiceId, id } });
const read = () => db().review.findUniqueOrThrow({ where: key() });
const stored = async (table = "review", where = "id") =>
	(await database.rows(`SELECT * FROM ${table} WHERE ${where} = ?`, id))[0] ?? {};
const make = (more: { question?: string | null; reply?: string | null } = { question: "Trygt?" }, reviewId = id) =>
	write("test", (transaction) => transaction.review.create({ data: { ...plain, practiceId, id: reviewId, ...more } }));

test("create seals what is stored and gives back what was written; null stays null", async () => {
	const made = await make({ question: "Er det trygt?", reply: null });
	expect(made).toMatchObject({ question: "Er det trygt?", reply: null });
	expect((await stored()).question).toMatch(/^sealed1:/);
	expect((await stored()).reply).toBeNull();
	expect((await stored()).asked_by_name).toBe("Kari");
	expect(await read()).toEqual(made);
});

test("createMany seals every row under its own practice", async () => {
	const second = newId(now);
	const data = [
		{ ...plain, practiceId, id, question: "A" },
		{ ...plain, practiceId: other, id: second, question: "B" },
	];
	await write("test", (transaction) => transaction.review.createMany({ data }));
	expect((await read()).question).toBe("A");
	const theirs = await db().review.findUniqueOrThrow({ where: { practiceId_id: { practiceId: other, id: second } } });
	expect(theirs.question).toBe("B");
	const keyOf = (row: unknown) => String((row as { question: string }).question).split(":")[1];
	const rows = await database.rows("SELECT question FROM review WHERE id IN (?, ?)", id, second);
	expect(new Set(rows.map(keyOf)).size).toBe(2);
});

test("createManyAndReturn gives back what was written", async () => {
	const data = [{ ...plain, practiceId, id, question: "A" }];
	const rows = await write("test", (transaction) => transaction.review.createManyAndReturn({ data }));
	expect(rows).toMatchObject([{ question: "A" }]);
	expect((await stored()).question).toMatch(/^sealed1:/);
});

type Reply = string | { set: string } | null | undefined;

test.each<[string, (reply: Reply) => Promise<unknown>]>([
	["update", (reply) => write("test", (t) => t.review.update({ where: key(), data: { reply } }))],
	[
		"update with other conditions",
		(reply) => write("test", (t) => t.review.update({ where: { ...key(), version: 1 }, data: { reply } })),
	],
	[
		"updateMany",
		(reply) => write("test", (t) => t.review.updateMany({ where: { practiceId, id, version: 1 }, data: { reply } })),
	],
	[
		"updateManyAndReturn",
		(reply) => write("test", (t) => t.review.updateManyAndReturn({ where: { practiceId, id }, data: { reply } })),
	],
	[
		"upsert",
		(reply) =>
			write("test", (t) => t.review.upsert({ where: key(), update: { reply }, create: { ...plain, practiceId, id } })),
	],
])("%s seals text, also given as { set }, and takes null as it is", async (_name, change) => {
	await make({ question: "Q", reply: null });
	for (const [given, found] of [
		["Ja.", "Ja."],
		[{ set: "Nei." }, "Nei."],
		[undefined, "Nei."],
		[null, null],
	] as const) {
		await change(given);
		expect(await read()).toMatchObject({ question: "Q", reply: found });
		if (found === null) expect((await stored()).reply).toBeNull();
		else expect((await stored()).reply).toMatch(/^sealed1:/);
	}
});

test("upsert seals the row that it makes", async () => {
	const create = { ...plain, practiceId, id, question: "Ny" };
	const made = await write("test", (t) => t.review.upsert({ where: key(), update: { question: "Gammel" }, create }));
	expect(made.question).toBe("Ny");
	expect((await stored()).question).toMatch(/^sealed1:/);
	const changed = await write("test", (t) => t.review.upsert({ where: key(), update: { question: "Gammel" }, create }));
	expect(changed.question).toBe("Gammel");
	expect((await stored()).question).toMatch(/^sealed1:/);
});

test("every way of reading opens", async () => {
	await make({ question: "Q" });
	const where = { practiceId, id };
	expect((await db().review.findFirst({ where }))?.question).toBe("Q");
	expect((await db().review.findFirstOrThrow({ where: { id } })).question).toBe("Q");
	expect((await db().review.findMany({ where })).map((row) => row.question)).toEqual(["Q"]);
	expect(await db().review.findUnique({ where: key(), select: { question: true } })).toEqual({ question: "Q" });
	expect(await db().review.findMany({ where: { id }, select: { question: true } })).toEqual([{ question: "Q" }]);
	expect((await write("test", (t) => t.review.delete({ where: key() }))).question).toBe("Q");
	expect(await db().review.findUnique({ where: key() })).toBeNull();
	expect(await db().review.count({ where })).toBe(0);
});

test("rows that come along are opened too, however deep", async () => {
	const by = { byId: "u", byName: "Kari", role: "gp" as const, at: now };
	await make({ question: "Q" });
	await write("test", async (t) => {
		await t.reviewMessage.create({ data: { ...by, practiceId, id, reviewId: id, kind: "question", text: "M" } });
		const more = { section: "advice", planVersion: 1, createdAt: now, text: "S", reason: "R", before: null };
		const { byId, byName } = by;
		await t.suggestion.create({ data: { ...more, byId, byName, practiceId, id, reviewId: id } });
	});
	const review = await db().review.findUnique({ where: key(), include: { messages: true, suggestions: true } });
	expect(review).toMatchObject({
		question: "Q",
		messages: [{ text: "M" }],
		suggestions: [{ text: "S", reason: "R", before: null }],
	});
	const message = await db().reviewMessage.findFirst({
		where: { id },
		select: { text: true, review: { select: { question: true, suggestions: { select: { reason: true } } } } },
	});
	expect(message).toEqual({ text: "M", review: { question: "Q", suggestions: [{ reason: "R" }] } });
	expect((await stored("review_message")).text).toMatch(/^sealed1:/);
	expect((await stored("suggestion")).reason).toMatch(/^sealed1:/);
});

test("a consultation comes with its case, and a practice with everything", async () => {
	await write("test", async (t) => {
		const list = { createdAt: now, savedAt: now, consultationId: id };
		await t.case.create({ data: { ...list, practiceId, id, reference: id, referenceKey: id, status: "draft" } });
		const moments = { createdAt: now, savedAt: now, contentVersion: "x" };
		await t.consultation.create({ data: { ...moments, practiceId, id, caseId: id, answers: '{"age":40}' } });
		const lines = [{ practiceId, consultationId: id, id, position: 0, section: "advice", action: "add", text: "Gå." }];
		await t.planDecision.createMany({ data: lines });
	});
	const where = { id: practiceId };
	const include = {
		cases: { where: { id }, include: { consultations: { include: { decisions: true, case: true } } } },
	};
	expect(await db().practice.findUnique({ where, include })).toMatchObject({
		cases: [
			{ consultations: [{ answers: '{"age":40}', planRecord: null, decisions: [{ text: "Gå." }], case: { id } }] },
		],
	});
	expect((await stored("consultation")).answers).toMatch(/^sealed1:/);
	expect((await stored("plan_decision")).text).toMatch(/^sealed1:/);
});

test("text from before there was sealing is read as it is, and sealed when it is saved again", async () => {
	await make({ question: null });
	await database.run("UPDATE review SET question = 'Fra før' WHERE id = ?", id);
	expect((await read()).question).toBe("Fra før");
	await write("test", (t) => t.review.update({ where: key(), data: { question: "Fra før" } }));
	expect((await stored()).question).toMatch(/^sealed1:/);
});

test("sealed text moved to another field or to another practice does not open", async () => {
	await make({ question: "Q", reply: "R" });
	await database.run("UPDATE review SET reply = question WHERE id = ?", id);
	await expect(read()).rejects.toMatchObject({ name: "SealFault", code: "SEAL_BROKEN" });
	await database.run("UPDATE review SET reply = NULL, practice_id = ? WHERE id = ?", other, id);
	const where = { practiceId_id: { practiceId: other, id } };
	await expect(db().review.findUnique({ where })).rejects.toMatchObject({ code: "SEAL_BROKEN" });
	await expect(db().review.findUnique({ where, select: { question: true } })).rejects.toMatchObject({
		code: "SEAL_BROKEN",
	});
});

test("a transaction finds a data key that another process made", async () => {
	const late = newId(now);
	const made = wrap(db().$keyring().masters, newDataKey(late, now));
	await database.run("INSERT INTO data_key VALUES (?, ?, ?, ?)", late, made.id, made.wrapped, now.toISOString());
	const found = await write("test", async (t) => {
		await t.notification.deleteMany({ where: { practiceId: late } });
		await t.review.create({ data: { ...plain, practiceId: late, id, question: "Q" } });
		return t.review.findFirst({ where: { practiceId: late } });
	});
	expect(found?.question).toBe("Q");
});

test("a transaction that is undone leaves nothing, and many at once each keep their own", async () => {
	await expect(
		write("test", async (t) => {
			await t.review.create({ data: { ...plain, practiceId, id, question: "Q" } });
			expect((await t.review.findUnique({ where: key() }))?.question).toBe("Q");
			throw new Error("undone");
		}),
	).rejects.toThrow("undone");
	expect(await db().review.findUnique({ where: key() })).toBeNull();
	const ids = Array.from({ length: 20 }, () => newId(now));
	await Promise.all(ids.map((one) => make({ question: one }, one)));
	const rows = await db().review.findMany({ where: { id: { in: ids } } });
	expect(rows).toHaveLength(20);
	expect(rows.every((row) => row.question === row.id)).toBe(true);
});

const nested = { create: { practiceId, id: "m", text: "x" } };

test.each<[string, () => Promise<unknown>]>([
	["equal", () => db().review.findMany({ where: { practiceId, question: "Q" } })],
	["null", () => db().review.findMany({ where: { practiceId, question: null } })],
	["contains, below AND", () => db().review.findMany({ where: { AND: [{ NOT: { reply: { contains: "Q" } } }] } })],
	["through a relation", () => db().review.findMany({ where: { messages: { some: { text: "Q" } } } })],
	["back through a relation", () => db().suggestion.findMany({ where: { review: { question: "Q" } } })],
	["in what comes along", () => db().review.findMany({ include: { messages: { where: { text: "Q" } } } })],
	["in what is selected", () => db().review.findMany({ select: { messages: { orderBy: { text: "asc" } } } })],
	["sorted by", () => db().review.findMany({ orderBy: [{ askedAt: "asc" }, { question: "asc" }] })],
	["distinct", () => db().review.findMany({ distinct: ["question"] })],
	["grouped by", () => db().review.groupBy({ by: ["question"] })],
	["the least of", () => db().review.aggregate({ _min: { question: true } })],
	[
		"updateMany by it",
		() => write("test", (t) => t.review.updateMany({ where: { practiceId, reply: "R" }, data: { urgency: 2 } })),
	],
	["deleteMany by it", () => write("test", (t) => t.review.deleteMany({ where: { practiceId, reply: "R" } }))],
	[
		"a nested write",
		() => write("test", (t) => t.review.update({ where: key(), data: { messages: nested as never } })),
	],
])("a query that would look at or skip sealed text is a bug and throws: %s", async (_name, query) => {
	await expect(query()).rejects.toThrow(/^(Review|ReviewMessage)\.\w+ is sealed: /);
});

test("sealed text without a practice is a bug and throws, without the text", async () => {
	const change = write("test", (t) => t.review.updateMany({ where: { id }, data: { question: "KANARI" } }));
	const error = await change.catch((caught: Error) => caught);
	expect(String(error)).toBe("Error: Review.question is sealed: name the practice");
	await write("test", (t) => t.review.updateMany({ where: { id }, data: { urgency: 3 } }));
});

test("a value that happens to be called like a sealed field is no such field", async () => {
	expect(await db().reviewMessage.findMany({ where: { practiceId, section: "text", id: "reason" } })).toEqual([]);
});

test("the arguments of the caller are not changed", async () => {
	const data = { ...plain, practiceId, id, question: "Q" };
	await write("test", (t) => t.review.create({ data }));
	expect(data.question).toBe("Q");
});
