import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { createConsultation } from "@/lib/consultation/create";
import { measureEarlier } from "@/lib/consultation/measure-earlier";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { savePlan } from "@/lib/consultation/save-plan";
import { signConsultation } from "@/lib/consultation/sign";
import { db, write } from "@/lib/db/client";
import { uncountCase } from "@/lib/measures/record";
import type { Pace } from "@/lib/measures/types";
import { temporaryDatabase } from "@/lib/test/database";
import { succeed } from "@/lib/test/reviews";
import { cleared, startBackLow } from "@/prisma/scenario-answers";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
const at = { lang: "nb", now } as const;
const by = demoActor(undefined, now);
const practiceId = demoPractice.id;
const answers: Answers = { ...cleared, ...startBackLow, age: 43, sex: "male", durationDays: 8, painBack: 5 };

beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());

async function sign(reference: string, kind: "mri" | "none", pace?: Pace): Promise<string> {
	const made = succeed(await createConsultation(by, { reference, birthYear: 1983 }, at));
	let { version } = succeed(await saveAnswers(by, made.id, { version: made.version, changes: answers }, at));
	const record = { imaging: { kind, indication: "patient-wish" }, medicines: [], followUp: { on: "2026-03-20" } };
	({ version } = succeed(await savePlan(by, made.id, { version, decisions: [], record }, now)));
	succeed(await signConsultation(by, made.id, { version, pace }, at));
	return made.caseId;
}

const tallies = async () =>
	(
		await db().measureTally.findMany({
			where: { practiceId },
			orderBy: [{ month: "asc" }, { dimension: "asc" }, { value: "asc" }],
		})
	).map(({ month, dimension, value, counts }) => [
		`${month} ${dimension} ${value}`.trim(),
		Object.fromEntries(Object.entries(JSON.parse(counts)).sort()),
	]);

test("signing counts, counting what was signed earlier comes to the same, and deleting takes it away again", async () => {
	await sign("M-1", "none");
	const alone = await tallies();
	const pace = { seconds: { alarm: 61 }, interactions: 30 };
	const caseId = await sign("M-2", "mri", pace);
	const both = Object.fromEntries(await tallies());
	expect(both["2026-03 all"]).toMatchObject({
		consultations: [2, 2],
		imaging: [1, 2],
		imagingWithoutIndication: [1, 1],
		opioids: [0, 2],
		safetyComplete: [2, 2],
		deviation: [1, 2],
		"deviation.imaging.patient-wish": [1, 1],
		interactions: [30, 1],
		"seconds.alarm": [61, 1],
	});
	expect(both["2026-03 stratum low"]).toMatchObject({ imaging: [1, 2], patients: [2, 2] });
	expect(both[`2026-03 author ${demoPeople.gp.userId}`]).not.toHaveProperty("interactions");
	expect(both["2026-04 all"]).toEqual({ followUpKept: [0, 2] });

	await write(practiceId, (transaction) => uncountCase(transaction, practiceId, caseId));
	expect(await tallies()).toEqual(alone);

	await write(practiceId, async (transaction) => {
		await transaction.measureTally.deleteMany({ where: { practiceId } });
		await transaction.measuredCase.deleteMany({ where: { practiceId } });
	});
	await measureEarlier(now);
	const again = Object.fromEntries(await tallies());
	const { interactions, "seconds.alarm": seconds, ...rest } = both["2026-03 all"] ?? {};
	expect([interactions, seconds]).toEqual([
		[30, 1],
		[61, 1],
	]);
	expect(again).toEqual({ ...both, "2026-03 all": rest });

	await measureEarlier(now);
	expect(Object.fromEntries(await tallies())).toEqual(again);
});

test("what is kept of a case is sealed, and done once it is counted", async () => {
	const [row] = await db().$queryRawUnsafe<{ visits: string }[]>("SELECT visits FROM measured_case");
	expect(row?.visits).not.toContain("consultations");
	expect(await db().measureProgress.findMany({ where: { practiceId } })).toMatchObject([{ doneAt: now }]);
});
