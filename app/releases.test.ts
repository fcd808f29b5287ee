import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyChain } from "@/lib/audit/verify";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { referenceKey } from "@/lib/consultation/reference-key";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { loadConsultation, loadPlan } from "@/lib/consultation/service";
import { signConsultation } from "@/lib/consultation/sign";
import { signatureHash } from "@/lib/consultation/signature-hash";
import { loadVersions } from "@/lib/consultation/versions";
import { readWhole } from "@/lib/db/backup";
import { db } from "@/lib/db/client";
import { migrate } from "@/lib/db/migrate";
import { rawConnection } from "@/lib/db/raw-connection";
import { documentNames } from "@/lib/documents/types";
import { send } from "@/lib/test/call";
import {
	checksumOf,
	makeOldDatabase,
	migrationsUpTo,
	type Rows,
	readRows,
	readShape,
	releases,
} from "@/lib/test/old-database";
import { succeed } from "@/lib/test/reviews";
import { GET as readDocument } from "./api/consultations/[id]/documents/[document]/route";

/** A database of each earlier release, as that program wrote it, opened by this one: nothing of it may be lost. */

const folder = mkdtempSync(join(tmpdir(), "ryggvett-releases-"));
const now = new Date("2026-12-01T09:00:00.000Z");
const by = demoActor(demoPeople.gp, now);
const at = { lang: "nb", now } as const;
const known = { reference: "Gammel-1", concern: "Er redd for prolaps «igjen».\nHar 'vondt'; æøå" };
const all = migrationsUpTo("9999");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a migration that a release has had is never edited", () => {
	for (const release of releases) {
		const file = join(folder, `checksum-${release}.db`);
		makeOldDatabase(release, file);
		const had = readRows(file).get("_prisma_migrations") ?? [];
		expect(had.map((row) => [row.migration_name, row.checksum])).toEqual(
			migrationsUpTo(release).map((name) => [name, checksumOf(name)]),
		);
	}
});

describe.each(releases)("a database of release %s", (release) => {
	const file = join(folder, release, "ryggvett.db");
	const url = `file:${file}`;
	let before: Rows;
	let applied: readonly string[];
	beforeAll(async () => {
		makeOldDatabase(release, file);
		before = readRows(file);
		applied = (await prepare(now, { databaseUrl: url, mode: "demo" })).migrations;
	});
	afterAll(() => db().$disconnect());

	test("gets the migrations that it lacks, and is then as one made today", async () => {
		expect(applied).toEqual(all.filter((name) => name.slice(0, 4) > release));
		const fresh = join(folder, `fresh-${release}.db`);
		await migrate(`file:${fresh}`);
		expect(readShape(file)).toEqual(readShape(fresh));
		expect(() => readWhole(file)).not.toThrow();
		const raw = rawConnection(url);
		expect(raw.pragma("foreign_key_check")).toEqual([]);
		raw.close();
	});

	test("has every row that it had, with what stood in it", () => {
		const after = readRows(file);
		for (const [table, rows] of before) {
			expect(rows.length, table).toBeLessThanOrEqual(after.get(table)?.length ?? 0);
			for (const [index, row] of rows.entries())
				expect(after.get(table)?.[index], table).toMatchObject(today(table, row));
		}
	});

	test("every case stands in the list, in every order", async () => {
		const references = (before.get("clinical_case") ?? []).map(({ reference }) => reference);
		expect(references.length).toBeGreaterThan(2);
		for (const sort of ["newest-saved", "newest-created", "reference"] as const) {
			const { cases } = await listCases(by, { sort }, 100);
			expect(cases.map(({ reference }) => reference).sort(), sort).toEqual([...references].sort());
		}
		for (const reference of references) {
			const { cases } = await listCases(by, { search: String(reference).toUpperCase() }, 100);
			expect(cases.map((row) => row.reference)).toContain(reference);
		}
	});

	test("every signature still fits what it was made of", async () => {
		const rows = await db().signature.findMany({
			where: { practiceId: demoPractice.id },
			include: { consultation: true },
		});
		expect(rows).toHaveLength(before.get("signature")?.length ?? 0);
		expect(rows.length).toBeGreaterThan(0);
		for (const { consultation, hash, signedById: _account, consultationId: id, ...signed } of rows) {
			const { answers } = consultation;
			expect(signatureHash({ ...signed, id, answers }), id).toBe(hash);
			expect(signatureHash({ ...signed, id, answers: `${answers} ` }), id).not.toBe(hash);
		}
	});

	test("every consultation can be read, planned from and printed", async () => {
		for (const { id, answers, status } of before.get("consultation") ?? []) {
			const view = await loadConsultation(demoPractice.id, String(id));
			expect(view?.status).toBe(status);
			if (!String(answers).startsWith("sealed1:")) expect(view?.answers).toEqual(JSON.parse(String(answers)));
			const plan = await loadPlan(demoPractice.id, String(id), "nb");
			expect(plan?.decisions.map((one) => one.id)).toEqual(decisionsOf(before, String(id)));
			for (const document of documentNames) {
				const response = await send(readDocument, { params: { id: String(id), document } });
				expect([200, 404], `${document} of ${id}`).toContain(response.status);
				expect(response.status === 200 || document === "henvisning" || status !== "signed").toBe(true);
			}
		}
	});

	test("what a person wrote is read, sealed or not, and stays sealed or not where it is signed", async () => {
		const [signed] = (await consultationsOf(known.reference)) ?? [];
		const view = await loadConsultation(demoPractice.id, signed?.id ?? "");
		expect(view?.answers.concern).toBe(known.concern);
		const raw = readRows(file)
			.get("consultation")
			?.find(({ id }) => id === signed?.id);
		expect(String(raw?.answers).startsWith("sealed1:")).toBe(release >= "0006");
	});

	test("what was signed is assessed under the content of today, and today's program never contradicts it", async () => {
		const signed = await db().signature.findMany({ where: { practiceId: demoPractice.id } });
		for (const { consultationId } of signed) {
			const view = await loadVersions(by, consultationId);
			expect(view?.result.status).toBe("assessed");
			// Null where the stored release holds its content by the number alone.
			expect(view?.repeats).not.toBe(false);
		}
	});

	test("a draft goes on, is signed, and is sealed from then on; what was signed stays", async () => {
		const draft = await db().consultation.findFirstOrThrow({
			where: { practiceId: demoPractice.id, status: "draft", version: { gt: 1 } },
		});
		const change = { version: draft.version, changes: { concern: "Skrevet etterpå" } };
		const saved = succeed(await saveAnswers(by, draft.id, change, at));
		const view = await loadConsultation(demoPractice.id, draft.id);
		expect(view?.answers).toEqual({ ...JSON.parse(draft.answers), ...change.changes });
		const done = succeed(await signConsultation(by, draft.id, { version: saved.version }, at));
		expect(done.signedBy).toBe(demoPeople.gp.name);
		const rows = readRows(file);
		const raw = rows.get("consultation")?.find(({ id }) => id === draft.id);
		expect(raw?.answers).toMatch(/^sealed1:/);
		const hashes = (of: Rows) => (of.get("signature") ?? []).map(({ hash }) => hash);
		expect(hashes(rows)).toEqual(expect.arrayContaining(hashes(before)));
		const old = rawConnection(url);
		expect(() => old.exec("UPDATE signature SET hash = 'x'")).toThrow("a signature never changes");
		expect(() => old.exec("DELETE FROM consultation WHERE status = 'signed'")).toThrow("never deleted");
		old.close();
	});

	test("the log is whole", async () => {
		expect((await verifyChain(demoPractice.id)).ok).toBe(true);
		const had = before.get("audit_event") ?? [];
		expect(readRows(file).get("audit_event")?.slice(0, had.length)).toEqual(had);
	});
});

/** A row as it is to stand there now: 0006 sorts references otherwise, and the demo gives its practice a name. */
function today(table: string, row: Record<string, unknown>): Record<string, unknown> {
	if (table === "practice") return { ...row, name: demoPractice.name };
	if (table === "clinical_case") return { ...row, reference_key: referenceKey(String(row.reference)) };
	return row;
}

const decisionsOf = (rows: Rows, id: string) =>
	(rows.get("plan_decision") ?? [])
		.filter((row) => row.consultation_id === id)
		.sort((a, b) => Number(a.position) - Number(b.position))
		.map((row) => row.id);

const consultationsOf = (reference: string) =>
	db().consultation.findMany({ where: { practiceId: demoPractice.id, case: { reference } } });
