import "server-only";
import type { Transaction } from "@/lib/db/client";
import { addCounts, countCase, keyOf, merge } from "./count-case";
import { outcomesOf } from "./outcomes";
import { readCounts, readTallies, readVisits } from "./stored";
import type { Tally, VisitFacts } from "./types";

/**
 * The practice's counts, kept as the work is done: whoever signs, erases or tells of an outcome changes them in the same
 * transaction, so that the dashboard reads a bounded number of rows however many cases there are. All of it runs in the
 * practice's line (`write`), so that what was read is still true when it is written.
 */

/** Counts a visit that was signed; one that is counted already is left as it is. */
export async function countVisit(
	transaction: Transaction,
	practiceId: string,
	caseId: string,
	visit: VisitFacts,
): Promise<void> {
	const row = await transaction.measuredCase.findUnique({ where: { practiceId_caseId: { practiceId, caseId } } });
	const had = row ? readVisits(row.visits) : [];
	if (had.some(({ id }) => id === visit.id)) return;
	const visits = [...had, visit].toSorted((one, other) =>
		one.begunOn === other.begunOn ? one.id.localeCompare(other.id) : one.begunOn.localeCompare(other.begunOn),
	);
	await recount(transaction, practiceId, caseId, visits, row ? readTallies(row.counted) : []);
}

/** Counts a case anew, when something is known of its patient that was not. */
export async function recountCase(transaction: Transaction, practiceId: string, caseId: string): Promise<void> {
	const row = await transaction.measuredCase.findUnique({ where: { practiceId_caseId: { practiceId, caseId } } });
	if (row) await recount(transaction, practiceId, caseId, readVisits(row.visits), readTallies(row.counted));
}

/** Takes a case out of the counts: what is left of them is as if it had never been there. */
export async function uncountCase(transaction: Transaction, practiceId: string, caseId: string): Promise<void> {
	const row = await transaction.measuredCase.findUnique({ where: { practiceId_caseId: { practiceId, caseId } } });
	if (!row) return;
	await change(transaction, practiceId, merge(readTallies(row.counted), -1));
	await transaction.measuredCase.delete({ where: { practiceId_caseId: { practiceId, caseId } } });
}

async function recount(
	transaction: Transaction,
	practiceId: string,
	caseId: string,
	visits: readonly VisitFacts[],
	before: readonly Tally[],
): Promise<void> {
	const after = countCase(visits, await outcomesOf(transaction, practiceId, caseId));
	await change(transaction, practiceId, merge([...merge(before, -1), ...after]));
	const data = { visits: JSON.stringify(visits), counted: JSON.stringify(after) };
	await transaction.measuredCase.upsert({
		where: { practiceId_caseId: { practiceId, caseId } },
		create: { practiceId, caseId, ...data },
		update: data,
	});
}

/** Adds to the tallies; one that comes to nothing goes. */
async function change(transaction: Transaction, practiceId: string, changes: readonly Tally[]): Promise<void> {
	const needed = changes.filter(({ counts }) => Object.keys(counts).length > 0);
	const months = [...new Set(needed.map(({ month }) => month))];
	const rows = await transaction.measureTally.findMany({ where: { practiceId, month: { in: months } } });
	const stored = new Map(rows.map((row) => [keyOf(row as unknown as Tally), readCounts(row.counts)]));
	for (const { month, dimension, value, counts } of needed) {
		const sum = addCounts(stored.get(keyOf({ month, dimension, value })) ?? {}, counts);
		const key = { practiceId, month, dimension, value };
		const where = { practiceId_month_dimension_value: key };
		if (Object.keys(sum).length === 0) await transaction.measureTally.deleteMany({ where: key });
		else {
			const json = JSON.stringify(sum);
			await transaction.measureTally.upsert({
				where,
				create: { ...key, counts: json },
				update: { counts: json },
			});
		}
	}
}
