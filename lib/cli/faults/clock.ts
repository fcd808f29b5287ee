import assert from "node:assert/strict";
import { verifyChain } from "@/lib/audit/verify";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import { findSession, startSession } from "@/lib/auth/session";
import { createConsultation } from "@/lib/consultation/create";
import { listCases } from "@/lib/consultation/list-cases";
import { prepare } from "@/lib/consultation/prepare";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { db, write } from "@/lib/db/client";
import { demoKeys } from "./demo-keys";
import type { Check } from "./tally";

const hour = 3_600_000;
const start = Date.parse("2026-03-29T03:00:00.000Z");
/** Hours after the start, in the order in which things happen: the clock is set back three times, once by two days. */
const hours = [0, 1, 2, 0.5, 1, 3, -48, -47.5, -47.5, -46, 4, 5, 4.999, 6];

/** A clock that is set back. The services are told the time, so that no clock has to be changed for this. */
export async function clockSetBack(check: Check, folder: string): Promise<void> {
	await prepare(new Date(start), { databaseUrl: `file:${folder}/clock.db`, mode: "demo", keys: demoKeys });
	const by = demoActor();
	const at = (hoursLater: number) => ({ lang: "nb" as const, now: new Date(start + hoursLater * hour) });

	await check("a clock that is set back by two days and goes on", async () => {
		const ids: string[] = [];
		for (const [index, later] of hours.entries()) {
			const made = await createConsultation(by, { reference: `Klokke-${index}` }, at(later));
			assert.equal(made.outcome, "done");
			if (made.outcome === "done") ids.push(made.result.id);
		}
		const changed = await saveAnswers(by, ids[5] ?? "", { version: 1, changes: { age: 40 } }, at(-72));
		assert(changed.outcome === "done" && changed.result.version === 2, "A save was refused for its time");
		for (const sort of ["newest-saved", "newest-created"] as const) await walk(sort);
		const chain = await verifyChain(demoPractice.id);
		assert(chain.ok, "The audit chain is broken");
		return `${hours.length} cases, each once in every page of the list and in order; a save is not refused; the audit chain is whole`;
	});

	await check("a session that begins before the clock is set back", async () => {
		const { userId, membershipId } = demoPeople.gp;
		const of = {
			userId,
			stage: "full" as const,
			membership: { practiceId: demoPractice.id, id: membershipId },
			device: "",
		};
		const { token } = await write(userId, (transaction) => startSession(transaction, of, at(6).now));
		assert(await findSession(token, at(-48).now), "The person was signed out");
		assert.equal(await findSession(token, at(6 + 13).now), null, "The session outlived its twelve hours");
		return "it goes on, and ends when it would have ended";
	});
	await db().$disconnect();

	/** Page by page, three at a time. */
	async function walk(sort: "newest-saved" | "newest-created"): Promise<void> {
		const seen: { reference: string; at: string; id: string }[] = [];
		for (let before: string | undefined; ; ) {
			const page = await listCases(by, { sort, ...(before && { before }) }, 3);
			for (const row of page.cases) {
				seen.push({ reference: row.reference, at: sort === "newest-saved" ? row.savedAt : row.createdAt, id: row.id });
			}
			if (!page.next) break;
			before = page.next;
		}
		assert.equal(new Set(seen.map(({ reference }) => reference)).size, hours.length, "A case is missing");
		assert.equal(seen.length, hours.length, "A case came twice");
		const sorted = [...seen].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
		assert.deepEqual(seen, sorted, `The list is not in the order of ${sort}`);
	}
}
