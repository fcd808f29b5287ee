import { afterAll, beforeAll, expect, test } from "vitest";
import { demoActor, demoPractice } from "@/lib/auth/demo-people";
import { db, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { chainKey, installationId, sealFor } from "@/lib/db/seal";
import { makeLog } from "@/lib/test/audit-log";
import { temporaryDatabase } from "@/lib/test/database";
import { type AuditEntry, appendAudit, recordAudit } from "./append";
import { linkHash, nothingBefore } from "./chain";
import type { AuditDetail } from "./types";
import { verifyChain } from "./verify";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
const now = new Date("2026-03-09T12:00:00.000Z");
beforeAll(async () => {
	database = await temporaryDatabase(now);
});
afterAll(() => database.remove());

const events = (practiceId: string) => db().auditEvent.findMany({ where: { practiceId }, orderBy: { seq: "asc" } });
const entry = (practiceId: string): AuditEntry => ({
	practiceId,
	at: now,
	event: "view",
	actor: demoActor(),
	detail: {},
});

test("each event names the one before it, and the head the last", async () => {
	const { practiceId, caseId } = await makeLog(["create", "change", "sign"]);
	const rows = await events(practiceId);
	expect(rows.map(({ seq, event, detail }) => [seq, event, detail])).toEqual([
		[1, "create", '{"number":0}'],
		[2, "change", '{"number":1}'],
		[3, "sign", '{"number":2}'],
	]);
	expect(rows.map(({ previous }) => previous)).toEqual([nothingBefore, rows[0]?.hash, rows[1]?.hash]);
	expect(rows[0]).toMatchObject({ actorName: "Kari Lunde", role: "gp", caseId, subjectId: caseId });
	const head = await db().auditHead.findUnique({ where: { practiceId } });
	expect(head).toEqual({ practiceId, seq: 3, hash: rows[2]?.hash });
	const key = await chainKey(practiceId);
	for (const row of rows) expect(row.hash).toBe(linkHash(key, row));
});

test("two hundred events at once get the numbers 1 to 200, without a gap", async () => {
	const { practiceId } = await makeLog([]);
	await Promise.all(Array.from({ length: 200 }, () => recordAudit(entry(practiceId))));
	const rows = await events(practiceId);
	expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 200 });
});

test("an event is undone with what it tells of, and leaves no gap", async () => {
	const { practiceId } = await makeLog(["create"]);
	const failing = write("test", async (transaction) => {
		await appendAudit(transaction, entry(practiceId));
		throw new Error("undone");
	});
	await expect(failing).rejects.toThrow("undone");
	await recordAudit(entry(practiceId));
	expect((await events(practiceId)).map(({ seq }) => seq)).toEqual([1, 2]);
	expect(await verifyChain(practiceId)).toMatchObject({ ok: true, events: 2 });
});

test("practices have chains of their own, and so has the installation", async () => {
	const one = await makeLog(["create", "view"]);
	await recordAudit({ ...entry(installationId), event: "sign-in-failed", actor: null });
	const other = await makeLog(["create"]);
	expect(await verifyChain(one.practiceId)).toMatchObject({ ok: true, events: 2 });
	expect(await verifyChain(other.practiceId)).toMatchObject({ ok: true, events: 1 });
	const [failure] = await events(installationId);
	expect(failure).toMatchObject({ seq: 1, actorId: null, actorName: null, role: null, sessionId: null, detail: "{}" });
});

test("somebody's own words are refused unless they are sealed, and not repeated", async () => {
	const practiceId = demoPractice.id;
	const words = "Pasienten er min nabo";
	const open = recordAudit({ ...entry(practiceId), event: "text-opened", detail: { reason: words } });
	await expect(open).rejects.toThrow("reason of text-opened is free text: seal it");
	const reason = await sealFor(practiceId, "AuditEvent.reason", words);
	await recordAudit({ ...entry(practiceId), event: "text-opened", detail: { reason } });
	expect(JSON.stringify(await events(practiceId))).not.toContain("nabo");
});

test.each<AuditDetail>([
	{ route: "GET /api/consultations/[id]/documents/[document]", document: "patient" },
	{ page: "/konsultasjon/[id]/utskrift", version: 3, external: true, day: "2026-03-09" },
	{ from: null, to: "admin", id: newId(now) },
])("facts are kept as they are: %o", async (detail) => {
	const { practiceId } = await makeLog([]);
	await recordAudit({ ...entry(practiceId), detail });
	expect(JSON.parse((await events(practiceId))[0]?.detail ?? "")).toEqual(detail);
});
