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
import { rawConnection } from "@/lib/db/raw-connection";
import { gps } from "./make-cases";

export type PageQuery = CaseQuery & { before?: string };

/** One kind of page, asked for in one way after another. The table has a line for each group: its worst member. */
export type Kind = { group: string; name: string; queries: readonly PageQuery[] };

/** Everything that one filter, one order, a search and a page far down can ask for. */
export function kinds(url: string): readonly Kind[] {
	const { newest, rest } = { newest: "newest-saved" as const, rest: (Object.keys(caseSorts) as CaseSort[]).slice(1) };
	const words = { savedAt: "saved", signedAt: "signed", createdAt: "made", referenceKey: "reference" };
	const groupOf = (sort: CaseSort) => `Order: ${words[caseSorts[sort].by]}`;
	const one = (group: string, name: string, query: CaseQuery): Kind => ({ group, name, queries: [query] });
	return [
		one("First page", newest, {}),
		{ group: "90 % deep", name: newest, queries: deepPages(url, newest) },
		one("Search by the beginning", "one letter", { search: "k" }),
		{ group: "Search by the whole reference", name: "one case", queries: wholeReferences(url) },
		...[gps[0], gps[9]].map((gp) => one("Filter: GP", gp === gps[0] ? "with most cases" : "with fewest", { gp })),
		...(Object.keys(caseChoices) as CaseChoice[]).flatMap((choice) =>
			caseChoices[choice].map((value) => one(`Filter: ${choice}`, value, { [choice]: value })),
		),
		one("Filter: days", "one year", { from: "2021-01-01", to: "2021-12-31" }),
		...rest.flatMap((sort) => [
			one(groupOf(sort), sort, { sort }),
			{ group: groupOf(sort), name: `${sort}, 90 % deep`, queries: deepPages(url, sort) },
		]),
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
function deepPages(url: string, sort: CaseSort): readonly PageQuery[] {
	const { by, direction } = caseSorts[sort];
	const columns = {
		savedAt: "saved_at",
		signedAt: "signed_at",
		createdAt: "created_at",
		referenceKey: "reference_key",
	};
	const column = columns[by];
	const raw = rawConnection(url);
	const where = `practice_id = ? AND ${column} IS NOT NULL`;
	const count = Number(raw.prepare(`SELECT count(*) FROM clinical_case WHERE ${where}`).pluck().get(demoPractice.id));
	const rows = raw
		.prepare(
			`SELECT ${column} AS value, id FROM clinical_case WHERE ${where}
			 ORDER BY ${column} ${direction}, id ${direction} LIMIT ? OFFSET ?`,
		)
		.all(demoPractice.id, Math.floor(count / 100), Math.floor(count * 0.895)) as { value: string; id: string }[];
	raw.close();
	return spread(rows).map(({ value, id }) => ({
		sort,
		before: writeCursor({ sort, value: by === "referenceKey" ? value : new Date(value).toISOString(), id }),
	}));
}

function wholeReferences(url: string): readonly PageQuery[] {
	const raw = rawConnection(url);
	const rows = raw.prepare("SELECT reference FROM clinical_case LIMIT 10000").pluck().all() as string[];
	raw.close();
	return spread(rows).map((search) => ({ search }));
}

/** Fifty of them, evenly. */
const spread = <Row>(rows: readonly Row[]): readonly Row[] =>
	rows.filter((_, index) => index % Math.max(1, Math.floor(rows.length / 50)) === 0);
