import "server-only";
import type { Head } from "@/lib/audit/chain";
import type { Actor } from "@/lib/auth/actor";
import type { Answers } from "@/lib/clinical/content/answers";
import { questions } from "@/lib/clinical/content/questions";
import { evaluate } from "@/lib/clinical/engine/evaluate";
import { prune } from "@/lib/clinical/engine/prune";
import type { Lang } from "@/lib/clinical/types";
import { changed } from "@/lib/consultation/changed";
import { contentIn } from "@/lib/consultation/content";
import { done, invalid, isRepeated, notFound, type Outcome, otherWriter, overtaken } from "@/lib/consultation/outcome";
import { parseAnswers } from "@/lib/consultation/schema";
import { type AnswersToStore, storeAnswers } from "@/lib/consultation/store-answers";
import { readAnswers } from "@/lib/consultation/stored";
import type { SavedAnswers } from "@/lib/consultation/types";
import { listed } from "@/lib/consultation/view";
import { askAtOnce } from "@/lib/db/client";
import { openStored, sealFor } from "@/lib/db/seal";
import type { KeyedError } from "@/lib/http/problem";
import { countSave } from "@/lib/metrics";
import { fieldTexts } from "@/lib/texts/errors";

type Changes = {
	version: number;
	changes: Readonly<Record<string, unknown>>;
	key?: string | undefined;
	writer?: string | undefined;
};

/**
 * Sets the answers that `changes` names and takes away those it sets to null. All or nothing: one wrong value and
 * nothing is saved. What the new answers close is removed as well, except a positive alarm answer.
 */
export async function saveAnswers(
	by: Actor,
	id: string,
	asked: Changes,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<SavedAnswers>> {
	const { practiceId } = by;
	const { version, changes, key, writer } = asked;
	const row = await findDraft(practiceId, id);
	if (!row) return notFound;
	const others = otherWriter(writer, by);
	if (others) return others;
	const read = readChanges(changes, lang);
	if ("errors" in read) return invalid(read.errors);
	if (isRepeated(row, version, key)) {
		const stored = readAnswers(row.answers);
		const closed = Object.keys(read.set).filter((name) => !Object.hasOwn(stored, name));
		return done({ version: row.version, savedAt: row.savedAt.toISOString(), closed });
	}
	if (row.status === "signed" || row.version !== version) return overtaken(practiceId, id, version);

	const content = contentIn(lang);
	const merged: Answers = { ...readAnswers(row.answers), ...read.set };
	for (const name of read.removed) delete merged[name];
	const { answers } = prune(content, merged);
	const toStore: AnswersToStore = {
		practiceId,
		id,
		caseId: row.caseId,
		version,
		answers: await sealFor(practiceId, "Consultation.answers", JSON.stringify(answers)),
		contentVersion: content.version,
		saveKey: key ?? null,
		authorId: by.userId,
		savedAt: now,
		summary: listed(evaluate(content, answers)),
	};
	const event = changed(by, row.caseId, id, version + 1, "answers", now);
	const saved = await storeAnswers(toStore, event, row.head);
	// Somebody was faster: looked at anew, since it can have been this very save, sent twice. A version never comes back.
	if (!saved) return saveAnswers(by, id, asked, { lang, now });
	countSave("answers");
	const closed = Object.keys(merged).filter((name) => !Object.hasOwn(answers, name));
	return done({ version: version + 1, savedAt: now.toISOString(), closed });
}

type Draft = {
	caseId: string;
	status: string;
	version: number;
	answers: string;
	savedAt: Date;
	saveKey: string | null;
	/** How far the practice's log has come; null where nothing stands in it. */
	head: Head | null;
};
type DraftRow = Omit<Draft, "savedAt" | "head"> & { savedAt: string; seq: number | null; hash: string | null };

/** What a save needs to know, without what stands around it: an answer is saved at every key. */
async function findDraft(practiceId: string, id: string): Promise<Draft | undefined> {
	const [row] = await askAtOnce<DraftRow>`
		SELECT case_id AS "caseId", status, version, answers, saved_at AS "savedAt", save_key AS "saveKey", seq, hash
		FROM consultation LEFT JOIN audit_head ON audit_head.practice_id = consultation.practice_id
		WHERE consultation.practice_id = ${practiceId} AND id = ${id}`;
	if (!row) return undefined;
	const { seq, hash, ...draft } = row;
	const answers = await openStored(practiceId, "Consultation.answers", row.answers);
	const head = seq === null || hash === null ? null : { seq, hash };
	return { ...draft, answers, savedAt: new Date(row.savedAt), head };
}

type Read = { set: Answers; removed: readonly (keyof Answers)[] } | { errors: readonly KeyedError[] };

function readChanges(changes: Readonly<Record<string, unknown>>, lang: Lang): Read {
	const entries = Object.entries(changes);
	const removed = entries.filter(([, value]) => value === null).map(([name]) => name);
	const unknown = removed.filter((name) => !Object.hasOwn(questions, name));
	const parsed = parseAnswers(Object.fromEntries(entries.filter(([, value]) => value !== null)), lang);
	const errors = [
		...unknown.map((key) => ({ key, message: fieldTexts.unknownQuestion[lang] })),
		...(parsed.ok ? [] : parsed.errors.map(({ key, message }) => ({ key: key ?? "", message }))),
	];
	if (errors.length > 0 || !parsed.ok) return { errors };
	return { set: parsed.answers, removed: removed as (keyof Answers)[] };
}
