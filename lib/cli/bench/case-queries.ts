import { demoPractice } from "@/lib/auth/demo-people";
import { writeCursor } from "@/lib/consultation/case-cursor";
import {
	type CaseChoice,
	type CaseQuery,
	type CaseSort,
	caseChoices,
	caseSorts,
	none,
} from "@/lib/consultation/case-filter";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { gps } from "./make-cases";

export type PageQuery = CaseQuery & { before?: string };

/** One kind of page, asked for in one way after another. The table has a line for each group: its worst member. */
export type Kind = { group: string; name: string; queries: readonly PageQuery[] };

/** Everything that one filter, one order, a search and a page far down can ask for in the database of this process. */
export async function kinds(): Promise<readonly Kind[]> {
	const newest: CaseSort = "newest-saved";
	const rest = (Object.keys(caseSorts) as CaseSort[]).filter((sort) => sort !== newest);
	const words = { savedAt: "saved", signedAt: "signed", createdAt: "made", referenceKey: "reference" };
	const groupOf = (sort: CaseSort) => `Order: ${words[caseSorts[sort].by]}`;
	const one = (group: string, name: string, query: CaseQuery): Kind => ({ group, name, queries: [query] });
	const orders = await Promise.all(
		rest.map(
			async (sort): Promise<readonly Kind[]> => [
				one(groupOf(sort), sort, { sort }),
				{ group: groupOf(sort), name: `${sort}, 90 % deep`, queries: await deepPages(sort) },
			],
		),
	);
	return [
		one("First page", newest, {}),
		{ group: "90 % deep", name: newest, queries: await deepPages(newest) },
		one("Search by the beginning", "one letter", { search: "k" }),
		{ group: "Search by the whole reference", name: "one case", queries: await wholeReferences() },
		...[gps[0], gps[9]].map((gp) => one("Filter: GP", gp === gps[0] ? "with most cases" : "with fewest", { gp })),
		...(Object.keys(caseChoices) as CaseChoice[]).flatMap((choice) =>
			caseChoices[choice].map((value) => one(`Filter: ${choice}`, value, { [choice]: value })),
		),
		one("Filter: days", "one year", { from: "2021-01-01", to: "2021-12-31" }),
		...orders.flat(),
	];
}

/** What no index is made for: one is walked, and what doesn't fit is passed over. */
export const combinations: readonly Kind[] = [
	{
		group: "Two filters, a rare pair",
		name: "class and GP",
		queries: [{ class: "emergency", gp: gps[9] }],
	},
	{
		group: "Five filters, hardly a case",
		name: "all but days",
		queries: [{ class: "emergency", gp: gps[9], status: "draft", stratum: "high", phase: none }],
	},
	{
		group: "A rare filter in another order",
		name: "class by reference",
		queries: [{ class: "emergency", sort: "reference" }],
	},
];

/** Cursors spread over a hundredth of the list around nine tenths down. */
async function deepPages(sort: CaseSort): Promise<readonly PageQuery[]> {
	const { by, direction } = caseSorts[sort];
	const where = { practiceId: demoPractice.id, ...(by === "signedAt" && { signedAt: { not: null } }) };
	const count = await db().case.count({ where });
	const rows = await db().case.findMany({
		where,
		orderBy: [{ [by]: direction }, { id: direction }],
		take: Math.ceil(count / 100),
		skip: Math.floor(count * 0.895),
	});
	return spread(rows).map((row) => {
		const value = row[by] ?? raise(`A case without ${by}`);
		return {
			sort,
			before: writeCursor({ sort, value: typeof value === "string" ? value : value.toISOString(), id: row.id }),
		};
	});
}

async function wholeReferences(): Promise<readonly PageQuery[]> {
	const rows = await db().case.findMany({
		where: { practiceId: demoPractice.id },
		select: { reference: true },
		orderBy: { id: "asc" },
		take: 10_000,
	});
	return spread(rows).map(({ reference }) => ({ search: reference }));
}

/** Fifty of them, evenly. */
const spread = <Row>(rows: readonly Row[]): readonly Row[] =>
	rows.filter((_, index) => index % Math.max(1, Math.floor(rows.length / 50)) === 0);
