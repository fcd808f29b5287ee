"use client";

import { useDeferredValue, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useEntryQuery } from "@/components/ui/use-entry-query";
import type { Lang } from "@/lib/clinical/types";
import type { CaseWords } from "@/lib/consultation/case-cells";
import { type CaseColumn, type CaseQuery, caseSorts, sortOf } from "@/lib/consultation/case-filter";
import type { CasePage, GpChoice } from "@/lib/consultation/types";
import { caseAddress } from "./case-address";
import { CaseCards } from "./case-cards";
import { CaseFilters } from "./case-filters";
import { CaseTable } from "./case-table";
import { CaseToolbar } from "./case-toolbar";
import { FilterChips } from "./filter-chips";
import { ListFailed, NothingFound } from "./list-states";
import { useCasePages } from "./use-case-pages";

type Props = CaseWords & {
	lang: Lang;
	first: { query: CaseQuery; page: CasePage };
	gps: readonly GpChoice[];
	/** Some cases name no GP. */
	nobody: boolean;
	columns: readonly CaseColumn[];
	mayExport: boolean;
};

/** How long a search waits for the next letter, in milliseconds. */
const patience = 200;

/** The saved cases: what the address asks for, page after page. */
export function CaseList({ t, terms, lang, first, gps, nobody, columns: kept, mayExport }: Props) {
	const { query, typed, setTyped, change } = useEntryQuery(first.query, caseAddress, patience);
	const [columns, setColumns] = useState(kept);
	const pages = useCasePages(query, first);
	const found = pages.data?.pages.flatMap((page) => page.cases) ?? [];
	const rows = useDeferredValue(found);
	const list = useRef<HTMLDivElement>(null);
	const words = { t, terms };
	const choices = { ...words, gps, nobody };

	/** How many rows the reader had seen when more were asked for: the focus goes on to the first of the new ones. */
	const seen = useRef<number | null>(null);
	useEffect(() => {
		if (seen.current === null || rows.length <= seen.current) return;
		const links = list.current?.querySelectorAll<HTMLAnchorElement>(`[data-case="${rows[seen.current]?.id}"]`) ?? [];
		// Table and cards both have it; the one that is not shown takes no focus.
		for (const link of links) link.focus({ preventScroll: true });
		seen.current = null;
	}, [rows]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another list, and none of it was seen
	useEffect(() => {
		seen.current = null;
	}, [query]);

	function showMore() {
		seen.current = rows.length;
		pages.fetchNextPage();
	}

	return (
		<div className="grid min-w-0 grid-cols-1 gap-6">
			<CaseFilters query={query} typed={typed} onType={setTyped} onChange={change} {...choices} />
			<FilterChips query={query} onChange={change} lang={lang} {...choices} />
			<CaseToolbar
				query={query}
				shown={rows.length}
				isAll={pages.isSuccess && !pages.hasNextPage}
				isBusy={pages.isPlaceholderData}
				columns={columns}
				onColumns={setColumns}
				onChange={change}
				mayExport={mayExport}
				t={t}
				lang={lang}
			/>
			{pages.isError && <ListFailed t={t} onRetry={() => pages.refetch()} />}
			{rows.length === 0 && pages.isSuccess && !pages.isFetching && (
				<NothingFound query={query} t={t} onClear={() => change({ sort: query.sort })} />
			)}
			{rows.length > 0 && (
				<div ref={list} aria-busy={pages.isPlaceholderData || undefined} className="aria-busy:opacity-60">
					<CaseTable
						rows={rows}
						columns={columns}
						order={caseSorts[sortOf(query)]}
						isSearch={Boolean(query.search)}
						onSort={(sort) => change({ ...query, sort })}
						lang={lang}
						{...words}
					/>
					<CaseCards rows={rows} columns={columns} lang={lang} {...words} />
				</div>
			)}
			{pages.hasNextPage && (
				<Button
					variant="secondary"
					className="no-print"
					onClick={showMore}
					aria-busy={pages.isFetchingNextPage || undefined}
				>
					{pages.isFetchingNextPage ? t.loading : t.showMore}
				</Button>
			)}
		</div>
	);
}
