import "server-only";
import { appendAudit } from "@/lib/audit/append";
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
import { readAnswers } from "@/lib/consultation/stored";
import type { SavedAnswers } from "@/lib/consultation/types";
import { listed } from "@/lib/consultation/view";
import { db, write } from "@/lib/db/client";
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
	{ version, changes, key, writer }: Changes,
	{ lang, now }: { lang: Lang; now: Date },
): Promise<Outcome<SavedAnswers>> {
	const { practiceId } = by;
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
	const summary = listed(evaluate(content, answers));
	const saved = await write(practiceId, async (transaction) => {
		const { count } = await transaction.consultation.updateMany({
			where: { practiceId, id, version, status: "draft" },
			data: {
				answers: JSON.stringify(answers),
				contentVersion: content.version,
				version: { increment: 1 },
				savedAt: now,
				saveKey: key ?? null,
				authorId: by.userId,
			},
		});
		if (count === 0) return false;
		await transaction.case.updateMany({
			where: { practiceId, id: row.caseId, consultationId: id },
			data: { ...summary, savedAt: now, authorId: by.userId },
		});
		await appendAudit(transaction, changed(by, row.caseId, id, version + 1, "answers", now));
		return true;
	});
	if (!saved) return overtaken(practiceId, id, version);
	countSave("answers");
	const closed = Object.keys(merged).filter((name) => !Object.hasOwn(answers, name));
	return done({ version: version + 1, savedAt: now.toISOString(), closed });
}

/** What a save needs to know, without what stands around it: an answer is saved at every key. */
const findDraft = (practiceId: string, id: string) =>
	db().consultation.findUnique({
		where: { practiceId_id: { practiceId, id } },
		select: { caseId: true, status: true, version: true, answers: true, savedAt: true, saveKey: true },
	});

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
