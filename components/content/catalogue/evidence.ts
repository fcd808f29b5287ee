import { entryOf, fieldsOf, groundsOf, type JsonRecord } from "../describe";
import { sourceLink } from "../links";
import type { Entry, Shelf } from "../model";
import type { Reader } from "../reader";

type LocalClaim = JsonRecord & {
	statement: string;
	article: string;
	limits: readonly { kind: string; text: string }[];
};

/** The claims, article by article. */
export function claimShelves(of: Reader): readonly Shelf[] {
	const claims = Object.entries(of.content.claims) as unknown as readonly [string, LocalClaim][];
	const articles = [...new Set(claims.map(([, claim]) => claim.article))];
	return articles.map((article) => ({
		id: `article.${article}`,
		title: sourceLink(article, of).text,
		entries: claims.flatMap(([id, claim]) => (claim.article === article ? [claimEntry(id, claim, of)] : [])),
	}));
}

function claimEntry(id: string, claim: LocalClaim, of: Reader): Entry {
	const entry = entryOf(claim, of, { id, title: "statement", tag: "direction", without: ["limits", "article"] });
	const limits = claim.limits.map(({ kind, text }) => `${of.valueWord("limit", kind)}: ${text}`);
	const { plain: _, ...rest } = entry;
	return {
		...rest,
		fields: [
			...entry.fields,
			...(limits.length > 0
				? [{ label: of.fieldName("limits"), value: { kind: "list", items: limits } as const }]
				: []),
		],
		sources: [sourceLink(claim.article, of)],
	};
}

/** The disagreements, the columns with their scope, and the rows of the matrix. */
export function guidelineShelves(of: Reader): readonly Shelf[] {
	const { columns, rows, footnotes } = of.content.guidelines;
	return [
		{
			id: "disagreements",
			title: of.shelfName("disagreements"),
			entries: (of.content.disagreements as unknown as readonly JsonRecord[]).map((topic) =>
				entryOf(topic, of, { title: "topic", lead: "summary" }),
			),
		},
		{
			id: "columns",
			title: of.shelfName("columns"),
			entries: Object.entries(columns).map(([id, column]) =>
				entryOf(column as unknown as JsonRecord, of, {
					id: `guideline.${id}`,
					title: "name",
					lead: "population",
					without: ["year"],
				}),
			),
		},
		{
			id: "footnotes",
			title: of.shelfName("footnotes"),
			entries: Object.entries(footnotes).map(([id, text]) => ({
				id: `footnote.${id}`,
				title: text,
				fields: [],
				sources: [],
				review: null,
				plain: true as const,
			})),
		},
		{
			id: "matrix",
			title: of.shelfName("matrix"),
			entries: (rows as unknown as readonly JsonRecord[]).map((row) => ({
				id: `matrix.${String(row.id)}`,
				title: String(row.name),
				fields: fieldsOf(row, of, ["name", "group", "cells", "sources", "basis"]),
				...groundsOf(row, of),
			})),
		},
	];
}

/** The sources, with what was read of them. */
export const sourceShelves = (of: Reader): readonly Shelf[] =>
	(["verified", "recalled", "default"] as const).map((basis) => ({
		id: `sources.${basis}`,
		title: of.valueWord("basis", basis),
		entries: Object.entries(of.content.sources as unknown as Readonly<Record<string, JsonRecord>>).flatMap(
			([id, source]) =>
				source.basis === basis
					? [
							{
								...entryOf(source, of, { id, title: "title", lead: "where" }),
								...(source.year !== null && { tag: String(source.year) }),
							},
						]
					: [],
		),
	}));
