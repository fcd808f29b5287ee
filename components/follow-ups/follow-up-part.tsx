"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { fetchFollowUps } from "@/lib/consultation/queries";
import type { FollowUpPage, FollowUpPart as Part } from "@/lib/consultation/types";
import { FollowUpLines, type FollowUpWords } from "./follow-up-lines";

type Props = {
	part: Part;
	first: FollowUpPage;
	words: FollowUpWords;
	reader: { id: string; role: "gp" | "admin" };
};

/** One part of the list, page by page. Where nothing is due it says so; what has begun is left out where it is empty. */
export function FollowUpPart({ part, first, words, reader }: Props) {
	const { t } = words;
	const pages = useInfiniteQuery({
		queryKey: ["follow-ups", part],
		queryFn: ({ pageParam, signal }) => fetchFollowUps({ part, ...(pageParam && { after: pageParam }) }, signal),
		initialPageParam: "",
		getNextPageParam: ({ next }) => next,
		initialData: { pages: [first], pageParams: [""] },
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
	});
	const rows = pages.data.pages.flatMap((page) => page.rows);
	if (rows.length === 0 && t.none[part] === "") return null;
	return (
		<section aria-labelledby={part} className="grid gap-3">
			<h2 id={part}>{t.parts[part]}</h2>
			{part === "undated" && <p className="max-w-text text-ink-soft">{t.undatedLead}</p>}
			{rows.length === 0 ? (
				<p className="border-line border-t py-4 text-ink-soft">{t.none[part]}</p>
			) : (
				<FollowUpLines rows={rows} part={part} words={words} reader={reader} />
			)}
			{pages.isError && <Notice tone="danger" title={t.failed} role="alert" />}
			{pages.hasNextPage && (
				<Button
					variant="secondary"
					className="justify-self-start"
					aria-busy={pages.isFetchingNextPage || undefined}
					onClick={() => void pages.fetchNextPage()}
				>
					{pages.isFetchingNextPage ? t.loading : t.more}
				</Button>
			)}
		</section>
	);
}
