import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { signConsultation } from "@/lib/consultation/sign";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { temporaryDatabase } from "@/lib/test/database";
import { cleared, startBackLow } from "@/prisma/scenario-answers";
import { makeCode } from "./codes";
import { saveForm } from "./forms";

const now = new Date("2026-03-02T09:00:00.000Z");
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
const by = demoActor(undefined, now);

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());

async function signedCase(): Promise<string> {
	const made = await createConsultation(by, { reference: "Utfall", birthYear: 1980 }, { lang: "nb", now });
	if (made.outcome !== "done") return raise(made.outcome);
	const { id, caseId } = made.result;
	const changes = { ...cleared, ...startBackLow, durationDays: 9, painBack: 7 };
	await saveAnswers(by, id, { version: 1, changes }, { lang: "nb", now });
	const signed = await signConsultation(by, id, { version: 2 }, { lang: "nb", now });
	return signed.outcome === "done" ? caseId : raise(signed.outcome);
}

/** The practice's counts in all, as they stand. */
async function counts(): Promise<Record<string, unknown>> {
	const rows = await db().measureTally.findMany({ where: { practiceId: by.practiceId, dimension: "all" } });
	return Object.assign({}, ...rows.map((row) => JSON.parse(row.counts))) as Record<string, unknown>;
}

test("what a patient tells after six weeks is counted, and a changed answer replaces it", async () => {
	const code = (await makeCode(by, await signedCase(), "follow-up", now))?.code ?? raise("No code was made");
	expect(await counts()).not.toHaveProperty("backToUsual.6");
	const tell = (answers: Parameters<typeof saveForm>[0]["answers"]) =>
		saveForm({ code, lang: "nb", answers, submit: false }, { address: "192.0.2.1", now: after(43) });
	expect(await tell({ pain: 2, usual: "yes" })).toMatchObject({ outcome: "saved" });
	const told = await counts();
	expect(told["backToUsual.6"]).toEqual([1, 1]);
	expect(told["lessPain.6"]).toEqual([1, 1]);
	await tell({ pain: 7, usual: "same" });
	const changed = await counts();
	expect(changed["backToUsual.6"]).toEqual([0, 1]);
	expect(changed["lessPain.6"]).toEqual([0, 1]);
	expect(changed).not.toHaveProperty("backToUsual.12");
});
