import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { loadConsultation, loadPlan } from "@/lib/consultation/service";
import { signConsultation } from "@/lib/consultation/sign";
import type { PlanDecision } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const at = { lang: "nb", now } as const;
const by = demoActor(undefined, now);

beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());

/** Words that stand nowhere else, one for each place that a person writes in. */
const words = {
	concern: "KANARIBEKYMRING",
	goal: "KANARIMAAL",
	edited: "KANARIENDRET",
	dropped: "KANARIFJERNET",
	added: "KANARILAGTTIL",
	measure: "KANARIOPPFOLGING",
	firstStep: "KANARISTEG",
	patient: "KANARIPASIENT",
	overwritten: "KANARIFORST",
};
const answers: Answers = {
	...cleared,
	...startBackLow,
	age: 43,
	sex: "female",
	durationDays: 8,
	painBack: 5,
	concern: words.concern,
	goals: [{ activity: words.goal, now: 3, target: 8 }],
};
const decision = (more: Partial<PlanDecision> & { id: string }): PlanDecision => ({
	itemId: null,
	section: "advice",
	action: "add",
	text: null,
	reason: null,
	...more,
});

function succeed<Done>(outcome: { outcome: "done"; result: Done } | { outcome: string }): Done {
	expect(outcome).toEqual({ outcome: "done", result: expect.anything() });
	return (outcome as { result: Done }).result;
}

/** Saves, saves again, plans and signs, the way a person does; gives the id. */
async function consult(reference: string): Promise<string> {
	const { id } = succeed(await createConsultation(by, { reference }, at));
	const first = { version: 1, changes: { concern: words.overwritten } };
	succeed(await saveAnswers(by, id, first, at));
	succeed(await saveAnswers(by, id, { version: 2, changes: answers }, at));
	const plan = await loadPlan(demoPractice.id, id, "nb");
	const [edited, dropped] = plan?.draft.advice ?? [];
	const decisions = [
		decision({ id: "e", itemId: edited?.id ?? "", action: "edit", text: words.edited }),
		decision({ id: "d", itemId: dropped?.id ?? "", action: "drop", reason: words.dropped }),
		decision({ id: "a", text: words.added }),
	];
	const record = {
		followUp: { on: "2026-03-16", with: "gp" as const, measure: words.measure },
		choice: { patient: words.patient, steps: [{ firstStep: words.firstStep }] },
	};
	succeed(await savePlan(by, id, { version: 3, decisions, record }, now));
	succeed(await signConsultation(by, id, { version: 4 }, at));
	return id;
}

const bytes = () => Buffer.concat(["", "-wal"].map((end) => readFileSync(database.url.replace("file:", "") + end)));

test("nothing that a person wrote or answered stands in the files of the database", async () => {
	const id = await consult("Kanarireferanse");
	const view = await loadConsultation(demoPractice.id, id);
	const { overwritten, ...kept } = words;
	for (const word of Object.values(kept))
		expect(JSON.stringify(await loadPlan(demoPractice.id, id, "nb"))).toContain(word);
	expect(view?.answers).toEqual(answers);
	const files = bytes();
	// The reference is a column in clear: it shows that the files were read, and that the search finds what is there.
	expect(files.includes("Kanarireferanse")).toBe(true);
	for (const word of [...Object.values(kept), overwritten]) expect(files.includes(word), word).toBe(false);
	for (const [question, answer] of Object.entries(answers)) {
		const json = JSON.stringify({ [question]: answer }).slice(1, -1);
		expect(files.includes(json), json).toBe(false);
	}
	database.raw.pragma("wal_checkpoint(TRUNCATE)");
	const folded = bytes();
	expect(folded.includes("Kanarireferanse")).toBe(true);
	for (const word of [...Object.values(kept), overwritten]) expect(folded.includes(word), word).toBe(false);
});

test("every column of text that the services fill is sealed", async () => {
	const id = await consult("Kolonner");
	const one = (sql: string) => database.raw.prepare(sql).get(id) as Record<string, string>;
	const columns = {
		...one("SELECT answers, plan_record FROM consultation WHERE id = ?"),
		...one("SELECT assessment, plan, record FROM signature WHERE consultation_id = ?"),
		...one("SELECT text FROM plan_decision WHERE consultation_id = ? AND id = 'a'"),
		...one("SELECT reason FROM plan_decision WHERE consultation_id = ? AND id = 'd'"),
	};
	expect(Object.keys(columns)).toHaveLength(7);
	for (const [name, text] of Object.entries(columns)) expect(text, name).toMatch(/^sealed1:[0-9a-f-]{36}:[\w-]+$/);
	const decisions = await db().planDecision.findMany({ where: { practiceId: demoPractice.id, consultationId: id } });
	expect(decisions.map((row) => row.text ?? row.reason).sort()).toEqual(
		[words.edited, words.dropped, words.added].sort(),
	);
});
