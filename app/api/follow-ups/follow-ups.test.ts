import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POST as OBJECT } from "@/app/api/cases/[id]/objection/route";
import { POST as BEGIN } from "@/app/api/cases/[id]/visits/route";
import { demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { Answers } from "@/lib/clinical/content/answers";
import { addDays } from "@/lib/clinical/engine/day";
import { fillFollowUps } from "@/lib/consultation/fill-follow-ups";
import { listFollowUps } from "@/lib/consultation/list-follow-ups";
import { signConsultation } from "@/lib/consultation/sign";
import { type FollowUpPage, type FollowUpPart, followUpParts } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import { db, write } from "@/lib/db/client";
import { call, signedIn } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, ordinary, type Person, signedCase, succeed } from "@/lib/test/reviews";
import { makeNeighbour, sessionOf } from "@/lib/test/two-practices";
import { GET } from "./route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const { id: practiceId } = demoPractice;
const now = new Date();
const today = dayOf(now);
const inDays = (days: number) => addDays(today, days);
const due = (days: number | null, answers: Answers = ordinary, by: Person = "gp") =>
	signedCase(answers, { record: days === null ? {} : { followUp: { on: inDays(days), with: "gp" } }, by, now });
const urgent: Answers = { ...ordinary, temperatureC: 39.2 };

async function list(part: FollowUpPart, as: Person | { token: string } = "gp"): Promise<FollowUpPage["rows"]> {
	const { status, body } = await call(GET, { query: `?part=${part}`, as });
	expect(status).toBe(200);
	return body.rows;
}
const places = (rows: FollowUpPage["rows"], ...cases: { caseId: string }[]) =>
	cases.map(({ caseId }) => rows.findIndex(({ id }) => id === caseId));

describe("the list", () => {
	test("has the most urgent class first, and of each the day that is longest past", async () => {
		const one = await due(-3);
		const serious = await due(-1, urgent);
		const other = await due(-30);
		const none = await due(null);
		const rows = await list("overdue");
		const [first, longest, short, absent] = places(rows, serious, other, one, none);
		expect(first).toBeGreaterThanOrEqual(0);
		expect(first).toBeLessThan(longest ?? 0);
		expect(longest).toBeLessThan(short ?? 0);
		expect(absent).toBe(-1);
		expect(rows[first ?? 0]).toMatchObject({ on: inDays(-1), gp: { name: "Kari Lunde" } });
		expect(rows[first ?? 0]?.class).not.toBe(rows[longest ?? 0]?.class);
	});

	test.each<[number, FollowUpPart | null]>([
		[-1, "overdue"],
		[0, "soon"],
		[7, "soon"],
		[8, null],
	])("%i days from today: %s", async (days, part) => {
		const made = await due(days);
		for (const each of followUpParts) expect(places(await list(each), made)[0] !== -1, each).toBe(each === part);
	});

	test("has the urgent without a day apart, and no ordinary ones", async () => {
		const serious = await due(null, urgent);
		const plain = await due(null);
		const dated = await due(40, urgent);
		const rows = await list("undated");
		expect(places(rows, serious)[0]).toBeGreaterThanOrEqual(0);
		expect(places(rows, plain, dated)).toEqual([-1, -1]);
		expect(rows.find(({ id }) => id === serious.caseId)).toMatchObject({ on: null, signedOn: today });
		const { status } = await call(BEGIN, { method: "POST", params: { id: serious.caseId }, as: "gp" });
		expect(status).toBeLessThan(300);
		expect(places(await list("undated"), serious)).toEqual([-1]);
	});

	test("shows a visit that has begun as begun, with who has it, and nothing once it is signed without a day", async () => {
		const made = await due(-5);
		const { body: visit } = await call(BEGIN, { method: "POST", params: { id: made.caseId }, as: "otherGp" });
		expect(places(await list("overdue"), made)).toEqual([-1]);
		const begun = (await list("underway")).find(({ id }) => id === made.caseId);
		expect(begun).toMatchObject({
			consultationId: visit.id,
			on: inDays(-5),
			settled: null,
			gp: { name: "Amir Haddad" },
		});
		succeed(await signConsultation(actor("otherGp"), visit.id, { version: visit.version }, { lang: "nb", now }));
		for (const part of followUpParts) expect(places(await list(part), made)).toEqual([-1]);
		expect(await db().case.findFirst({ where: { practiceId, id: made.caseId } })).toMatchObject({ followUpOn: null });
	});

	test.each<FollowUpPart>(["overdue", "undated"])("pages %s without a gap and without a line twice", async (part) => {
		for (const days of [-2, null, null, null, null, null]) await due(days, urgent);
		for (const days of [-2, -2, -4]) await due(days);
		const by = { practiceId, userId: demoPeople.gp.userId, role: "gp" as const };
		const whole = (await listFollowUps(by, { part }, today, 500)).rows.map(({ id }) => id);
		expect(whole.length).toBeGreaterThan(4);
		for (const size of [1, 2, 3]) {
			const found: string[] = [];
			let after: string | undefined;
			do {
				const page: FollowUpPage = await listFollowUps(by, { part, after }, today, size);
				expect(page.rows.length).toBeLessThanOrEqual(size);
				found.push(...page.rows.map(({ id }) => id));
				after = page.next ?? undefined;
			} while (after);
			expect(found, `${size} at a time`).toEqual(whole);
		}
	});
});

describe("who sees what", () => {
	test("an administrator sees the reference, the day and the GP, and nothing of health", async () => {
		const made = await due(-6, urgent);
		const row = (await list("overdue", "admin")).find(({ id }) => id === made.caseId);
		expect(row).toMatchObject({ reference: made.reference, on: inDays(-6), class: null, settled: null });
	});

	test("an administrator has no list of the urgent, whose lines would say that they are", async () => {
		await due(null, urgent);
		expect(await list("undated", "admin")).toEqual([]);
	});

	test("a physiotherapist has no such list", async () => {
		expect((await call(GET, { query: "?part=overdue", as: "physio" })).status).toBe(404);
	});

	test("a case that the patient has closed is its author's alone", async () => {
		const made = await due(-7);
		const closed = await call(OBJECT, {
			method: "POST",
			params: { id: made.caseId },
			as: { token: await signedIn("gp") },
			body: { closed: true, reason: "Pasienten ba om det." },
		});
		expect(closed.status).toBeLessThan(300);
		expect(places(await list("overdue"), made)[0]).toBeGreaterThanOrEqual(0);
		for (const as of ["otherGp", "admin"] as const) expect(places(await list("overdue", as), made)).toEqual([-1]);
		const undated = await due(null, urgent);
		const again = await call(OBJECT, {
			method: "POST",
			params: { id: undated.caseId },
			as: { token: await signedIn("gp") },
			body: { closed: true, reason: "Pasienten ba om det." },
		});
		expect(again.status).toBeLessThan(300);
		expect(places(await list("undated"), undated)[0]).toBeGreaterThanOrEqual(0);
		expect(places(await list("undated", "otherGp"), undated)).toEqual([-1]);
	});

	test("another practice's follow-ups are not there", async () => {
		await makeNeighbour(now);
		expect(await list("overdue", { token: await sessionOf("neighbourGp", now) })).toEqual([]);
	});

	test.each(["", "?part=all", "?part=overdue&after=x", "?part=overdue&part=soon&x=1"])(
		"%s is refused",
		async (query) => {
			expect((await call(GET, { query })).status).toBe(422);
		},
	);

	test("the log says that the list was read", async () => {
		await list("overdue");
		const last = await db().auditEvent.findFirst({ where: { practiceId }, orderBy: { seq: "desc" } });
		expect(last).toMatchObject({ event: "list", caseId: null });
	});
});

test("what was signed before the day was noted gets it at the next start, once", async () => {
	const made = await due(-9, urgent);
	const where = { practiceId, id: made.caseId };
	const noted = await db().case.findFirstOrThrow({ where });
	expect(noted.followUpRank).toBeLessThan(4);
	await write("test", (transaction) =>
		transaction.case.updateMany({ where, data: { followUpOn: null, followUpRank: null } }),
	);
	await fillFollowUps();
	expect(await db().case.findFirstOrThrow({ where })).toEqual(noted);
	await fillFollowUps();
	expect(await db().case.findFirstOrThrow({ where })).toEqual(noted);
});
