import "server-only";
import { type AuditEntry, appendAudit, linked } from "@/lib/audit/append";
import type { HashedLink, Head } from "@/lib/audit/chain";
import type { listed } from "@/lib/consultation/view";
import { askAtOnce, db, writeDirectly } from "@/lib/db/client";
import type { SqlTransaction } from "@/lib/db/direct";

export type AnswersToStore = {
	practiceId: string;
	id: string;
	caseId: string;
	/** The version that the save started from. */
	version: number;
	/** Sealed. */
	answers: string;
	contentVersion: string;
	saveKey: string | null;
	authorId: string;
	savedAt: Date;
	/** What the list of cases says of them. */
	summary: ReturnType<typeof listed>;
};

/**
 * Stores the answers, what the list says of the case, and the event in the log: all of it, or nothing and false where
 * somebody else was faster. The database decides that, in the statement that changes the row. `head` is how far the log had
 * come when the draft was read: null where it was empty.
 */
export async function storeAnswers(answers: AnswersToStore, event: AuditEntry, head: Head | null): Promise<boolean> {
	if (db().$kind() === "postgresql" && head) {
		const outcome = await atOnce(answers, await linked(event, { ...head, seq: head.seq + 1 }));
		if (outcome !== "moved") return outcome === "saved";
	}
	return writeDirectly(answers.practiceId, async (transaction) => {
		if (!(await oneByOne(transaction, answers))) return false;
		await appendAudit(transaction, event);
		return true;
	});
}

async function oneByOne(transaction: SqlTransaction, to: AnswersToStore): Promise<boolean> {
	const { practiceId, id, summary } = to;
	const count = await transaction.$executeRaw`
		UPDATE consultation SET answers = ${to.answers}, content_version = ${to.contentVersion}, version = version + 1,
			saved_at = ${to.savedAt}, save_key = ${to.saveKey}, author_id = ${to.authorId}
		WHERE practice_id = ${practiceId} AND id = ${id} AND version = ${to.version} AND status = 'draft'`;
	if (count === 0) return false;
	await transaction.$executeRaw`
		UPDATE clinical_case SET triage_class = ${summary.triageClass}, settled = ${summary.settled},
			stratum = ${summary.stratum}, phase = ${summary.phase}, saved_at = ${to.savedAt}, author_id = ${to.authorId}
		WHERE practice_id = ${practiceId} AND id = ${to.caseId} AND consultation_id = ${id}`;
	return true;
}

/**
 * PostgreSQL stands behind a network, where asking takes longer than doing: the same in one statement, which is a
 * transaction of its own. It stands in the line of the practice as every other (`write`), and holds the head of the log
 * before it changes anything, the other way round than a transaction does: whoever changes a consultation or a case must
 * stand in that line too. `moved`: the log has gone on since the draft was read, and nothing was changed.
 */
async function atOnce(to: AnswersToStore, event: HashedLink): Promise<"saved" | "overtaken" | "moved"> {
	const { practiceId, id, summary } = to;
	const [row] = await askAtOnce<{ held: boolean; saved: boolean }>`
		WITH line AS MATERIALIZED (
			SELECT pg_advisory_xact_lock(hashtextextended(${practiceId}, 0))
		), head AS MATERIALIZED (
			SELECT audit_head.practice_id FROM line, audit_head
			WHERE audit_head.practice_id = ${practiceId} AND seq = ${event.seq}::int - 1 AND hash = ${event.previous}
			FOR UPDATE OF audit_head
		), saved AS (
			UPDATE consultation SET answers = ${to.answers}, content_version = ${to.contentVersion}, version = version + 1,
				saved_at = ${to.savedAt}, save_key = ${to.saveKey}, author_id = ${to.authorId}
			FROM head
			WHERE consultation.practice_id = ${practiceId} AND id = ${id} AND version = ${to.version} AND status = 'draft'
			RETURNING consultation.practice_id
		), listed AS (
			UPDATE clinical_case SET triage_class = ${summary.triageClass}, settled = ${summary.settled},
				stratum = ${summary.stratum}, phase = ${summary.phase}, saved_at = ${to.savedAt}, author_id = ${to.authorId}
			FROM saved
			WHERE clinical_case.practice_id = ${practiceId} AND clinical_case.id = ${to.caseId} AND consultation_id = ${id}
		), moved AS (
			UPDATE audit_head SET seq = seq + 1 FROM saved WHERE audit_head.practice_id = ${practiceId}
		), logged AS (
			INSERT INTO audit_event (practice_id, seq, at, event, actor_id, actor_name, role, session_id, case_id, subject_id,
				detail, previous, hash)
			SELECT practice_id, ${event.seq}::int, ${event.at}::timestamp(3), ${event.event}, ${event.actorId},
				${event.actorName}, ${event.role}, ${event.sessionId}, ${event.caseId}, ${event.subjectId},
				${event.detail}, ${event.previous}, ${event.hash} FROM saved
		)
		SELECT EXISTS (SELECT 1 FROM head) AS held, EXISTS (SELECT 1 FROM saved) AS saved`;
	if (!row?.held) return "moved";
	return row.saved ? "saved" : "overtaken";
}
