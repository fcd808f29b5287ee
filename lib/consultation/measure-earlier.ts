import "server-only";
import type { LocalContent } from "@/lib/clinical/engine/content-type";
import type { PlanSection } from "@/lib/clinical/types";
import { thawContent } from "@/lib/consultation/content";
import { currentDecisions } from "@/lib/consultation/plan-lines";
import { readRecord } from "@/lib/consultation/record-schema";
import { readAnswers, readAssessment } from "@/lib/consultation/stored";
import type { PlanAction, PlanDecision } from "@/lib/consultation/types";
import { dayOf } from "@/lib/dates";
import { db, type Transaction, write } from "@/lib/db/client";
import { DatabaseFault } from "@/lib/db/fault";
import { log } from "@/lib/log";
import { countVisit } from "@/lib/measures/record";
import { visitFacts } from "@/lib/measures/visit-facts";
import { raise } from "@/lib/raise";

/** Cases in one transaction: whoever signs meanwhile waits no longer than these take. */
const atATime = 20;

/**
 * Counts what was signed before there were counts, practice by practice, a few cases at a time. It goes on where it was
 * left, counts nothing twice, and does nothing where it is done: what is signed from then on is counted as it is signed.
 */
export async function measureEarlier(now: Date): Promise<void> {
	const practices = await db().practice.findMany({ select: { id: true }, orderBy: { id: "asc" } });
	const done = await db().measureProgress.findMany({ where: { doneAt: { not: null } }, select: { practiceId: true } });
	const finished = new Set(done.map(({ practiceId }) => practiceId));
	const contents = new Map<string, LocalContent>();
	for (const { id } of practices) {
		if (finished.has(id)) continue;
		while (await measureSome(id, contents, now)) await new Promise((resolve) => setImmediate(resolve));
	}
}

/** True while there is more. */
async function measureSome(practiceId: string, contents: Map<string, LocalContent>, now: Date): Promise<boolean> {
	return write(practiceId, async (transaction) => {
		const progress = await transaction.measureProgress.findUnique({ where: { practiceId } });
		if (progress?.doneAt) return false;
		const cases = await transaction.case.findMany({
			where: { practiceId, ...(progress?.reached && { id: { gt: progress.reached } }) },
			orderBy: { id: "asc" },
			take: atATime,
			select: { id: true },
		});
		for (const { id } of cases) await measureCase(transaction, practiceId, id, contents);
		const isLast = cases.length < atATime;
		const data = { reached: isLast ? null : (cases.at(-1)?.id ?? null), doneAt: isLast ? now : null };
		await transaction.measureProgress.upsert({
			where: { practiceId },
			create: { practiceId, ...data },
			update: data,
		});
		return !isLast;
	});
}

async function measureCase(
	transaction: Transaction,
	practiceId: string,
	caseId: string,
	contents: Map<string, LocalContent>,
): Promise<void> {
	for (const row of await signedVisits(transaction, practiceId, caseId)) {
		try {
			const facts = await factsOf(transaction, row, contents);
			if (facts) await countVisit(transaction, practiceId, caseId, facts);
		} catch (error) {
			// One that can't be read must not keep the others from being counted.
			if (error instanceof DatabaseFault) throw error;
			log.fault("measures", error);
		}
	}
}

type Row = Awaited<ReturnType<typeof signedVisits>>[number];

const signedVisits = (transaction: Transaction, practiceId: string, caseId: string) =>
	transaction.consultation.findMany({
		where: { practiceId, caseId, status: "signed" },
		include: { signature: true, decisions: true },
		orderBy: [{ createdAt: "asc" }, { id: "asc" }],
	});

async function factsOf(transaction: Transaction, row: Row, contents: Map<string, LocalContent>) {
	const { id, createdAt, answers, signature, decisions } = row;
	if (!signature) return null;
	const { plan, ...evaluation } = readAssessment(signature.assessment);
	const made = decisions.map(
		(decision): PlanDecision => ({
			...decision,
			section: decision.section as PlanSection,
			action: decision.action as PlanAction,
		}),
	);
	return visitFacts({
		id,
		begunOn: dayOf(createdAt),
		signedOn: dayOf(signature.signedAt),
		authorId: signature.signedById,
		content: await contentOf(transaction, signature.contentHash, contents),
		answers: readAnswers(answers),
		evaluation,
		decisions: currentDecisions(plan, made),
		record: readRecord(signature.record),
		pace: null,
	});
}

/** The content of the day: which questions were safety questions then. */
async function contentOf(transaction: Transaction, hash: string, known: Map<string, LocalContent>) {
	const had = known.get(hash);
	if (had) return had;
	const row = await transaction.contentVersion.findUnique({ where: { hash } });
	const content = thawContent(row?.frozen ?? raise("A signature rests on content that is not there"), "nb");
	known.set(hash, content);
	return content;
}
