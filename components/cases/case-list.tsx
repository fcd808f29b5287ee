"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lang } from "@/lib/clinical/types";
import type { CasePage } from "@/lib/consultation/types";
import { fill } from "@/lib/texts/fill";
import { CaseCards } from "./case-cards";
import { CaseTable } from "./case-table";
import type { CaseWords } from "./case-words";
import { useCasePages } from "./use-case-pages";

type Props = CaseWords & { lang: Lang; first: { search: string; page: CasePage } };

export function CaseList({ t, terms, lang, first }: Props) {
	const [typed, setTyped] = useState(first.search);
	const [search, setSearch] = useState(first.search);
	useEffect(() => {
		const wait = setTimeout(() => setSearch(typed.trim()), 200);
		return () => clearTimeout(wait);
	}, [typed]);
	useEffect(() => {
		history.replaceState(history.state, "", search ? `?sok=${encodeURIComponent(search)}` : location.pathname);
	}, [search]);

	const pages = useCasePages(search, first);
	const rows = useDeferredValue(pages.data?.pages.flatMap((page) => page.cases) ?? []);
	const words = { t, terms };
	return (
		<div className="grid gap-6">
			<search className="ds-field max-w-90">
				<label htmlFor="sok" className="ds-label">
					{t.search}
				</label>
				<input
					id="sok"
					type="search"
					className="ds-input w-full"
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
					autoComplete="off"
					spellCheck={false}
				/>
			</search>
			<p role="status" className="text-ink-soft text-sm">
				{rows.length === 1 ? t.shownOne : fill(t.shown, { count: rows.length })}
			</p>
			{pages.isError && (
				<Notice tone="danger" title={t.failed} role="alert">
					<Button variant="secondary" size="sm" onClick={() => pages.refetch()}>
						{t.retry}
					</Button>
				</Notice>
			)}
			{rows.length === 0 && !pages.isFetching && (
				<p className="border-line border-t py-4 text-ink-soft">{search ? fill(t.noMatch, { search }) : t.none}</p>
			)}
			{rows.length > 0 && (
				<>
					<CaseTable rows={rows} lang={lang} {...words} />
					<CaseCards rows={rows} lang={lang} {...words} />
				</>
			)}
			{pages.hasNextPage && (
				<Button
					variant="secondary"
					onClick={() => pages.fetchNextPage()}
					aria-busy={pages.isFetchingNextPage || undefined}
				>
					{pages.isFetchingNextPage ? t.loading : t.showMore}
				</Button>
			)}
		</div>
	);
}
