import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPeople } from "@/lib/auth/demo-people";
import { dayOf } from "@/lib/dates";
import { write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { sealFor } from "@/lib/db/seal";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";
import { appendAudit, recordAudit } from "./append";
import { auditEvents } from "./events";
import { searchAudit } from "./search";
import type { AuditFilter, AuditLine } from "./types";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let practiceId: string;
let log: readonly AuditLine[];
const people = [demoActor(demoPeople.gp), demoActor(demoPeople.physio), null];
const events = ["view", "change", "list", "sign-in", "erasure-done"] as const;
const cases = ["case-0", "case-1", undefined];
/** From an hour before the Norwegian midnight that 10 March begins with, an hour apart. */
const first = Date.parse("2026-03-09T22:00:00.000Z");

beforeAll(async () => {
	database = await temporaryDatabase();
	({ practiceId } = await makeLog([]));
	await write("test", async (transaction) => {
		for (let index = 0; index < 90; index++) {
			await appendAudit(transaction, {
				practiceId,
				at: new Date(first + index * 3_600_000),
				event: events[index % 5] ?? "view",
				actor: people[Math.floor(index / 2) % 3] ?? null,
				caseId: cases[Math.floor(index / 3) % 3],
				detail: {},
			});
		}
	});
	log = await all({}, 1000);
});
afterAll(() => database.remove());

async function all(filter: AuditFilter, size: number): Promise<readonly AuditLine[]> {
	const lines: AuditLine[] = [];
	let before: number | undefined;
	do {
		const page = await searchAudit(practiceId, { ...filter, before }, size);
		expect(page.events.length).toBeLessThanOrEqual(size);
		lines.push(...page.events);
		before = page.next ?? undefined;
	} while (before !== undefined);
	return lines;
}

/** The same by looking at every line. */
const fits = (line: AuditLine, { event, group, actorId, caseId, from, to }: AuditFilter): boolean =>
	(!event || line.event === event) &&
	(event !== undefined || !group || auditEvents[line.event] === group) &&
	(!actorId || line.actor?.id === actorId) &&
	(!caseId || line.case?.id === caseId) &&
	(!from || dayOf(line.at) >= from) &&
	(!to || dayOf(line.at) <= to);

const parts: readonly AuditFilter[] = [
	{ event: "view" },
	{ group: "read" },
	{ actorId: demoPeople.physio.userId },
	{ caseId: "case-1" },
	{ from: "2026-03-11" },
	{ to: "2026-03-12" },
];
/** Every set of those parts: an event without its group, a group without an event, both, neither … */
const filters = Array.from(
	{ length: 2 ** parts.length },
	(_, set): AuditFilter => Object.assign({}, ...parts.filter((_part, index) => set & (1 << index))),
);

test("without a filter the whole log is there, newest first", () => {
	expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 90 }, (_, index) => 90 - index));
});

test.each(filters)("%o finds what looking at every line finds, newest first, page by page", async (filter) => {
	const wanted = log.filter((line) => fits(line, filter));
	expect(wanted.length).toBeGreaterThan(0);
	expect(await all(filter, wanted.length)).toEqual(wanted);
	expect(await all(filter, 5)).toEqual(wanted);
});

test("a day is the Norwegian day, whole", async () => {
	const day = await all({ from: "2026-03-10", to: "2026-03-10" }, 100);
	expect(day.at(-1)?.at).toBe("2026-03-09T23:00:00.000Z");
	expect(day[0]?.at).toBe("2026-03-10T22:00:00.000Z");
	expect(day).toHaveLength(24);
});

test("events of one moment are each shown once, also across pages of a day", async () => {
	const { practiceId: crowded } = await makeLog([]);
	const at = new Date("2026-03-09T12:00:00.000Z");
	const entry = { practiceId: crowded, at, event: "list", actor: null, detail: {} } as const;
	for (let index = 0; index < 5; index++) await recordAudit(entry);
	const seen: number[] = [];
	let before: number | undefined;
	do {
		const page = await searchAudit(crowded, { from: "2026-03-09", before }, 2);
		seen.push(...page.events.map(({ seq }) => seq));
		before = page.next ?? undefined;
	} while (before !== undefined);
	expect(seen).toEqual([5, 4, 3, 2, 1]);
	expect(await searchAudit(crowded, { from: "2026-03-09", before: 99 }, 2)).toEqual({ events: [], next: null });
});

test("another practice's log is not found", async () => {
	const { practiceId: other, caseId } = await makeLog(["create"]);
	expect((await searchAudit(other, {})).events).toHaveLength(1);
	expect((await searchAudit(practiceId, { caseId })).events).toEqual([]);
});

test("a line names the case while it is there for others than its author, and opens the reason", async () => {
	const now = new Date("2026-03-09T12:00:00.000Z");
	const { practiceId: own, caseId } = await makeLog([]);
	const line = async () => (await searchAudit(own, { caseId })).events[0];
	await write("test", async (transaction) => {
		await transaction.practice.create({ data: { id: own, name: "Praksis", createdAt: now } });
		const data = { practiceId: own, id: caseId, reference: "R-1", referenceKey: "r-1", consultationId: newId(now) };
		await transaction.case.create({ data: { ...data, status: "draft", createdAt: now, savedAt: now } });
	});
	const reason = await sealFor(own, "AuditEvent.reason", "Pasienten ba om det");
	const detail = { kind: "complaint", reason };
	await recordAudit({ practiceId: own, at: now, event: "text-opened", actor: demoActor(), caseId, detail });
	expect(await line()).toMatchObject({
		actor: { id: demoPeople.gp.userId, name: "Kari Lunde", role: "gp" },
		case: { id: caseId, reference: "R-1" },
		detail: { kind: "complaint" },
		reason: { status: "open", words: "Pasienten ba om det" },
	});
	await write("test", (transaction) =>
		transaction.case.updateMany({ where: { practiceId: own }, data: { closedAt: now } }),
	);
	expect((await line())?.case).toEqual({ id: caseId, reference: null });
	await write("test", (transaction) => transaction.case.deleteMany({ where: { practiceId: own } }));
	expect((await line())?.case).toEqual({ id: caseId, reference: null });
});

test("a reason or facts that can't be read say so, and the log is still read", async () => {
	const { practiceId: own } = await makeLog(["create"]);
	const foreign = await sealFor(practiceId, "AuditEvent.reason", "Fra en annen praksis");
	const at = new Date("2026-03-09T12:00:00.000Z");
	await recordAudit({ practiceId: own, at, event: "text-opened", actor: null, detail: { reason: foreign } });
	await database.dropTriggers("audit_event");
	await database.run("UPDATE audit_event SET detail = 'nothing' WHERE practice_id = ? AND seq = 1", own);
	const { events: lines } = await searchAudit(own, {});
	expect(lines).toMatchObject([
		{ seq: 2, actor: null, reason: { status: "broken" } },
		{ seq: 1, event: "create", reason: { status: "broken" } },
	]);
	expect(lines.map(({ detail }) => detail)).toEqual([{}, {}]);
});
