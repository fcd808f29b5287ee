import assert from "node:assert/strict";
import { verifyChain } from "@/lib/audit/verify";
import { demoPractice } from "@/lib/auth/demo-people";
import { signatureHash } from "@/lib/consultation/signature-hash";
import { readAnswers } from "@/lib/consultation/stored";
import { adoptDatabase, openDatabase } from "@/lib/db/client";
import { loadDataKeys } from "@/lib/db/seal";
import { demoKeys } from "./demo-keys";
import { answersOf, linesOf, type State, type Work } from "./writer";

export type Stored = { id: string; state: State };

/** What the writers' saves leave one line of in the log. */
const saves = ["create", "change", "sign"];

/**
 * What the database holds of these references, read past the server. Throws when a save is there in part: a line of the
 * log too many or too few, a case that says something else than its consultation, a signature that doesn't fit.
 */
export async function readStored(url: string, references: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
	const database = openDatabase(url, demoKeys);
	await loadDataKeys(database.$keyring());
	try {
		const rows = await database.consultation.findMany({
			where: { case: { reference: { in: [...references] } } },
			include: { case: true, signature: true, decisions: { orderBy: { position: "asc" } } },
		});
		const events = await database.auditEvent.groupBy({
			by: ["subjectId"],
			where: { subjectId: { in: rows.map(({ id }) => id) }, event: { in: saves } },
			_count: true,
		});
		const counts = new Map(events.map((event) => [event.subjectId, event._count]));
		const found = new Map<string, Stored>();
		for (const row of rows) {
			const { reference } = row.case;
			assert(!found.has(reference), `${reference} stands there twice`);
			assert.equal(counts.get(row.id), row.version, `The log of ${reference} has another number of saves`);
			assert.equal(row.case.status, row.status, `The list says another status of ${reference}`);
			assert.deepEqual(row.case.savedAt, row.savedAt, `The list says another time of ${reference}`);
			assert.equal(row.signature !== null, row.status === "signed", `${reference} is half signed`);
			if (row.signature) {
				const { practiceId, id, answers, signature } = row;
				const { signedAt, signedBy, lang, contentHash, assessment, plan, record, hash } = signature;
				const signed = { signedAt, signedBy, lang, contentHash, assessment, plan, record };
				assert.equal(signatureHash({ ...signed, practiceId, id, answers }), hash, `${reference} was signed otherwise`);
			}
			found.set(reference, { id: row.id, state: readState(row) });
		}
		return found;
	} finally {
		await database.$disconnect();
	}
}

/** Throws when the audit log of the demo's practice is not as it was written. */
export async function assertChainWhole(url: string): Promise<void> {
	const database = openDatabase(url, demoKeys);
	await loadDataKeys(database.$keyring());
	adoptDatabase(database);
	const chain = await verifyChain(demoPractice.id);
	await database.$disconnect();
	assert(chain.ok, "The audit chain is broken");
}

/** Throws unless each of these consultations is as the server acknowledged it last. */
export async function assertStored(url: string, works: readonly Work[]): Promise<void> {
	const stored = await readStored(
		url,
		works.map(({ reference }) => reference),
	);
	for (const { reference, id, known } of works) {
		const found = stored.get(reference) ?? null;
		assert.deepEqual(found, known && { id, state: known }, `${reference} is not as it was acknowledged`);
	}
}

type Row = {
	version: number;
	status: string;
	answers: string;
	case: { reference: string };
	decisions: readonly { text: string | null }[];
};

/** Throws when two saves are mixed. */
function readState({ version, status, answers, decisions, case: { reference } }: Row): State {
	const { concern, durationDays, painBack } = readAnswers(answers);
	const saved = Number(concern?.replace("Lagring ", "") ?? 0);
	if (saved > 0) assert.deepEqual({ concern, durationDays, painBack }, answersOf(saved), `${reference} mixes answers`);
	const planned = Number(decisions[0]?.text?.match(/\d+/)?.[0] ?? 0);
	const lines = decisions.map(({ text }) => text);
	if (planned > 0) assert.deepEqual(lines, linesOf(planned), `${reference} mixes plans`);
	return { version, answers: saved, plan: planned, signed: status === "signed" };
}
