import "server-only";
import { takeNumber } from "@/lib/audit/append";
import type { Head } from "@/lib/audit/chain";
import type { listed } from "@/lib/consultation/view";
import { db } from "@/lib/db/client";
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
 * The answers, what the list says of the case, and the next number in the log: what the head of the log is then, or null
 * where somebody else was faster and nothing was changed. The database decides that, in the statement that changes the row.
 */
export const storeAnswers = (transaction: SqlTransaction, answers: AnswersToStore): Promise<Head | null> =>
	db().$kind() === "sqlite" ? oneByOne(transaction, answers) : atOnce(transaction, answers);

async function oneByOne(transaction: SqlTransaction, to: AnswersToStore): Promise<Head | null> {
	const { practiceId, id, summary } = to;
	const count = await transaction.$executeRaw`
		UPDATE consultation SET answers = ${to.answers}, content_version = ${to.contentVersion}, version = version + 1,
			saved_at = ${to.savedAt}, save_key = ${to.saveKey}, author_id = ${to.authorId}
		WHERE practice_id = ${practiceId} AND id = ${id} AND version = ${to.version} AND status = 'draft'`;
	if (count === 0) return null;
	await transaction.$executeRaw`
		UPDATE clinical_case SET triage_class = ${summary.triageClass}, settled = ${summary.settled},
			stratum = ${summary.stratum}, phase = ${summary.phase}, saved_at = ${to.savedAt}, author_id = ${to.authorId}
		WHERE practice_id = ${practiceId} AND id = ${to.caseId} AND consultation_id = ${id}`;
	return takeNumber(transaction, practiceId);
}

/** PostgreSQL stands behind a network, where asking takes longer than doing: the same in one statement. */
async function atOnce(transaction: SqlTransaction, to: AnswersToStore): Promise<Head | null> {
	const { practiceId, id, summary } = to;
	const [row] = await transaction.$queryRaw<{ seq: number | null; hash: string | null }[]>`
		WITH saved AS (
			UPDATE consultation SET answers = ${to.answers}, content_version = ${to.contentVersion}, version = version + 1,
				saved_at = ${to.savedAt}, save_key = ${to.saveKey}, author_id = ${to.authorId}
			WHERE practice_id = ${practiceId} AND id = ${id} AND version = ${to.version} AND status = 'draft'
			RETURNING practice_id
		), listed AS (
			UPDATE clinical_case SET triage_class = ${summary.triageClass}, settled = ${summary.settled},
				stratum = ${summary.stratum}, phase = ${summary.phase}, saved_at = ${to.savedAt}, author_id = ${to.authorId}
			FROM saved
			WHERE clinical_case.practice_id = ${practiceId} AND clinical_case.id = ${to.caseId} AND consultation_id = ${id}
		), head AS (
			UPDATE audit_head SET seq = seq + 1 FROM saved WHERE audit_head.practice_id = ${practiceId}
			RETURNING seq, hash
		)
		SELECT head.seq, head.hash FROM saved LEFT JOIN head ON true`;
	if (!row) return null;
	const { seq, hash } = row;
	// A practice whose log is still empty has no head to move on.
	return seq === null || hash === null ? takeNumber(transaction, practiceId) : { seq, hash };
}
