import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor } from "@/lib/auth/demo-people";
import { listCases } from "@/lib/consultation/list-cases";
import { listFollowUps } from "@/lib/consultation/list-follow-ups";
import { temporaryDatabase } from "@/lib/test/database";
import { seed } from "./seed";

/* Five past midnight in Norway, when it is still the day before in UTC: the cases have the days that they have at noon. */

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-08T23:05:00.000Z");

beforeAll(async () => {
	database = await temporaryDatabase(now);
	await seed(demoActor(), now);
});
afterAll(() => database.remove());

test("a follow-up that is two weeks overdue is that", async () => {
	const overdue = await listFollowUps({ ...demoActor(), role: "gp" }, { part: "overdue" }, "2026-03-09");
	expect(overdue.rows).toMatchObject([{ reference: "Demo-15", on: "2026-02-23", class: "usual" }]);
});

test("nothing was saved later than now", async () => {
	const { cases } = await listCases(demoActor(), {});
	expect(cases).not.toHaveLength(0);
	expect(cases.filter(({ savedAt }) => Date.parse(savedAt) > now.getTime())).toEqual([]);
});
