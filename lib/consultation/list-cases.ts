import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import type { Actor } from "@/lib/auth/actor";
import type { Phase, Stratum, TriageClass } from "@/lib/clinical/types";
import { type CaseCursor, readCursor, writeCursor } from "@/lib/consultation/case-cursor";
import { type CaseFilter, type CaseQuery, type CaseSort, caseSorts, sortOf } from "@/lib/consultation/case-filter";
import { boundsOf, matching } from "@/lib/consultation/case-where";
import { namesOf } from "@/lib/consultation/names-of";
import type { CasePage, CaseRow } from "@/lib/consultation/types";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";

const pageSize = 50;

type Asker = Pick<Actor, "practiceId" | "userId">;

/**
 * One page of the list of cases. `before` is the `next` of the page above, checked where it came in.
 */
export async function listCases(
	by: Asker,
	{ before, ...query }: CaseQuery & { before?: string },
	size: number = pageSize,
): Promise<CasePage> {
	const sort = sortOf(query);
	const after = before === undefined ? null : (readCursor(before) ?? raise("A cursor came past the door unread"));
	const rows = await db().case.findMany({ ...walk(by, query, after), select: columns, take: size + 1 });
	const page = rows.slice(0, size);
	const names = await namesOf(page.flatMap(({ authorId }) => authorId ?? []));
	const last = page.at(-1);
	return {
		cases: page.map((row) => toCaseRow(row, names)),
		next: rows.length > size && last ? writeCursor(placeOf(last, sort)) : null,
	};
}

/** How many rows are counted at once: some milliseconds, after which others get their turn. */
const stride = 10_000;

/** How many cases a filter finds. Walks them all, so it is asked for an export and never for a page of the list. */
export async function countCases(by: Asker, filter: CaseFilter): Promise<number> {
	let after: Place | null = null;
	for (let count = 0; ; count += stride) {
		const step: Row | null = await db().case.findFirst({
			...walk(by, filter, after),
			select: columns,
			skip: stride - 1,
		});
		if (!step) return count + (await db().case.count({ where: walk(by, filter, after).where }));
		after = placeOf(step, sortOf(filter));
		await giveWay();
	}
}

type Place = Pick<CaseCursor, "value" | "id">;

/**
 * The cases of a query in its order, from a place on. The place is said twice, as a bound and as the tie within it: the
 * same as an OR over both columns, in the form that an index can walk (0.5 ms a million rows deep).
 */
function walk(by: Asker, query: CaseQuery, after: Place | null) {
	const order = caseSorts[sortOf(query)];
	const beyond = order.direction === "desc" ? "lt" : "gt";
	return {
		where: {
			...matching(by, query),
			...boundsOf(query, order, after?.value),
			...(after && { OR: [{ [order.by]: { [beyond]: after.value } }, { id: { [beyond]: after.id } }] }),
		},
		orderBy: [{ [order.by]: order.direction }, { id: order.direction }],
	};
}

const columns = {
	id: true,
	consultationId: true,
	reference: true,
	referenceKey: true,
	birthYear: true,
	status: true,
	triageClass: true,
	settled: true,
	stratum: true,
	phase: true,
	authorId: true,
	createdAt: true,
	savedAt: true,
	signedAt: true,
} as const;

type Row = {
	[Column in keyof typeof columns]: NonNullable<
		Awaited<ReturnType<ReturnType<typeof db>["case"]["findFirst"]>>
	>[Column];
};

function placeOf(row: Row, sort: CaseSort): CaseCursor {
	const found = row[caseSorts[sort].by] ?? raise(`A case without its place in ${sort}`);
	return { sort, value: typeof found === "string" ? found : found.toISOString(), id: row.id };
}

function toCaseRow(row: Row, names: ReadonlyMap<string, string>): CaseRow {
	return {
		id: row.id,
		consultationId: row.consultationId,
		reference: row.reference,
		birthYear: row.birthYear,
		status: row.status,
		class: row.triageClass as TriageClass | null,
		settled: row.settled,
		stratum: row.stratum as Stratum | null,
		phase: row.phase as Phase | null,
		gp: (row.authorId && names.get(row.authorId)) ?? null,
		createdAt: row.createdAt.toISOString(),
		savedAt: row.savedAt.toISOString(),
		signedAt: row.signedAt?.toISOString() ?? null,
	};
}
