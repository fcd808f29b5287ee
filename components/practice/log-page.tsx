"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { useEntryQuery } from "@/components/ui/use-entry-query";
import { formatMoment } from "@/lib/dates";
import { fetchLog, practiceKeys } from "@/lib/practice/queries";
import type { LogPerson, LogQuery, LogPage as Page } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import { foldLog } from "./fold-log";
import { logAddress } from "./log-address";
import { LogFilters } from "./log-filters";
import { LogCards, LogTable } from "./log-table";
import type { LogWords } from "./log-words";

type Props = {
	first: { query: LogQuery; page: Page };
	people: readonly LogPerson[];
	practiceName: string;
	/** ISO moment. */
	now: string;
	words: LogWords;
};

/** How long a search waits for the next letter, in milliseconds: half a reference names no case. */
const patience = 400;

/** The audit log: searched, read page by page, printed. */
export function LogPage({ first, people, practiceName, now, words }: Props) {
	const { t, lang } = words;
	const { query, typed, setTyped, change } = useEntryQuery(first.query, logAddress, patience);
	const pages = useInfiniteQuery({
		queryKey: practiceKeys.log(query),
		queryFn: ({ pageParam, signal }) => fetchLog(query, pageParam, signal),
		initialPageParam: null as number | null,
		getNextPageParam: (page) => page.next,
		placeholderData: (previous) => previous,
		// Each reading stands in the log itself: it is read when somebody asks, not whenever the window is looked at.
		refetchOnWindowFocus: false,
		staleTime: 10_000,
		...(query === first.query && { initialData: { pages: [first.page], pageParams: [null] } }),
	});
	const entries = useMemo(() => foldLog(pages.data?.pages.flatMap((page) => page.lines) ?? []), [pages.data]);

	return (
		<div className="page grid gap-8 py-10 sm:py-14 print:gap-4 print:py-0">
			<header className="grid gap-3">
				<Link href="/praksis" className="no-print link inline-flex min-h-11 items-center justify-self-start text-sm">
					{t.back}
				</Link>
				<div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
					<h1>{t.title}</h1>
					<div className="no-print">
						<PrintButton label={t.print} />
					</div>
				</div>
				<p className="lead no-print">{t.lead}</p>
				<p className="no-print max-w-text text-ink-soft text-sm">{t.verify}</p>
				<p className="print-only">{fill(t.period, { practice: practiceName, when: formatMoment(now, lang) })}</p>
			</header>
			<LogFilters query={query} people={people} words={words} typed={typed} onType={setTyped} onChange={change} />
			{pages.isError && (
				<Notice tone="danger" title={t.failed} role="alert">
					<Button variant="secondary" size="sm" onClick={() => pages.refetch()}>
						{t.retry}
					</Button>
				</Notice>
			)}
			<p role="status" className="no-print text-ink-soft text-sm">
				{entries.length === 1 ? t.shownOne : fill(t.shown, { count: entries.length })}
			</p>
			{entries.length === 0 && !pages.isFetching ? (
				<p className="border-line border-t py-4 text-ink-soft">{t.none}</p>
			) : (
				<div>
					<LogTable entries={entries} words={words} />
					<LogCards entries={entries} words={words} />
				</div>
			)}
			{pages.hasNextPage && (
				<Button
					variant="secondary"
					className="no-print"
					onClick={() => pages.fetchNextPage()}
					aria-busy={pages.isFetchingNextPage || undefined}
				>
					{pages.isFetchingNextPage ? t.loading : t.showMore}
				</Button>
			)}
		</div>
	);
}
