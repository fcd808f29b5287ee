import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { demoActor } from "@/lib/auth/demo-people";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { ensureDataKey } from "@/lib/db/seal";
import { temporaryDatabase } from "@/lib/test/database";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const later = new Date("2026-03-09T12:05:00.000Z");
beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());

/** Drafts of a practice that has not written anything down yet, as one from before there was a log. */
async function draftsWithoutLog(count: number) {
	const practiceId = newId(now);
	await ensureDataKey(practiceId, now);
	const [status, dates] = ["draft", { createdAt: now, savedAt: now }] as const;
	const ids = await write(practiceId, async (transaction) => {
		await transaction.practice.create({ data: { id: practiceId, name: "Fjellro", createdAt: now } });
		const made: string[] = [];
		for (let place = 0; place < count; place++) {
			const [caseId, id, reference] = [newId(now), newId(now), `a${place}`];
			const named = { practiceId, id: caseId, reference, referenceKey: reference, consultationId: id };
			await transaction.case.create({ data: { ...named, ...dates, status } });
			const opened = { practiceId, id, caseId, answers: "{}", contentVersion: "2026.4" };
			await transaction.consultation.create({ data: { ...opened, ...dates, status } });
			made.push(id);
		}
		return made;
	});
	const by = { ...demoActor(undefined, now), practiceId };
	const saveIn = (id: string, saddleSensation: "normal" | "reduced", version = 1, key?: string) =>
		saveAnswers(by, id, { version, changes: { saddleSensation }, key }, { lang: "nb", now: later });
	const savePlanIn = (id: string, version: number, key: string) =>
		savePlan(by, id, { version, decisions: [], key }, later);
	return { practiceId, ids, saveIn, savePlanIn };
}

async function draftWithoutLog() {
	const { practiceId, ids, saveIn } = await draftsWithoutLog(1);
	const save = (saddleSensation: "normal" | "reduced", version = 1) => saveIn(ids[0] ?? "", saddleSensation, version);
	const listed = () => db().case.findFirst({ where: { practiceId }, select: { triageClass: true, savedAt: true } });
	return { practiceId, save, listed };
}

test("the first save of a practice whose log is empty begins it, and the list follows", async () => {
	const { practiceId, save, listed } = await draftWithoutLog();
	expect(await save("reduced")).toMatchObject({ outcome: "done", result: { version: 2 } });
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 1 });
	expect(await listed()).toEqual({ triageClass: "emergency", savedAt: later });
	expect(await save("normal", 2)).toMatchObject({ outcome: "done" });
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 2 });
	expect((await listed())?.triageClass).not.toBe("emergency");
});

test("of two saves from one version the later changes nothing: not the row, not the list, not the log", async () => {
	const { practiceId, save, listed } = await draftWithoutLog();
	const outcomes = await Promise.all([save("reduced"), save("normal")]);
	expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(["changed-elsewhere", "done"]);
	const won = outcomes[0]?.outcome === "done" ? "reduced" : "normal";
	const row = await db().consultation.findFirst({ where: { practiceId }, select: { answers: true, version: true } });
	expect({ ...row, answers: JSON.parse(row?.answers ?? "") }).toEqual({
		answers: { saddleSensation: won },
		version: 2,
	});
	expect((await listed())?.triageClass === "emergency").toBe(won === "reduced");
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 1 });
});

test("many saves at once in one practice are all stored, each with its line in the log", async () => {
	const { practiceId, ids, saveIn } = await draftsWithoutLog(12);
	for (const version of [1, 2, 3]) {
		const outcomes = await Promise.all(ids.map((id) => saveIn(id, "reduced", version)));
		expect(outcomes.map(({ outcome }) => outcome)).toEqual(ids.map(() => "done"));
	}
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 36 });
	const where = { practiceId, triageClass: "emergency", savedAt: later };
	expect(await db().case.count({ where })).toBe(12);
	expect(await db().consultation.count({ where: { practiceId, version: 4 } })).toBe(12);
});

test("a save does not stand between what another transaction of the practice has read and what it writes", async () => {
	const { practiceId, ids, saveIn } = await draftsWithoutLog(2);
	const [mine = "", other = ""] = ids;
	await saveIn(other, "normal");
	let saving: ReturnType<typeof saveIn> | undefined;
	const seen = await write(practiceId, async (transaction) => {
		const versionNow = async () =>
			(await transaction.consultation.findFirst({ where: { practiceId, id: mine }, select: { version: true } }))
				?.version;
		const before = await versionNow();
		saving = saveIn(mine, "reduced");
		await new Promise((resolve) => setTimeout(resolve, 300));
		return [before, await versionNow()];
	});
	expect(seen).toEqual([1, 1]);
	expect(await saving).toMatchObject({ outcome: "done", result: { version: 2 } });
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 2 });
});

test("the same save, sent twice at once, is stored once and answered twice", async () => {
	const { practiceId, ids, saveIn, savePlanIn } = await draftsWithoutLog(6);
	const [first = "", ...rest] = ids;
	await saveIn(first, "normal");
	for (const id of rest) {
		const answers = await Promise.all([saveIn(id, "reduced", 1, "one key"), saveIn(id, "reduced", 1, "one key")]);
		expect(answers).toMatchObject([{ result: { version: 2 } }, { result: { version: 2 } }]);
		const plans = await Promise.all([savePlanIn(id, 2, "another"), savePlanIn(id, 2, "another")]);
		expect(plans).toMatchObject([{ result: { version: 3 } }, { result: { version: 3 } }]);
	}
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 11 });
});
