"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { fetchPhysioQueue, reviewKeys } from "@/lib/review/queries";
import type { PhysioQueue as Queue } from "@/lib/review/types";
import { MoreButton } from "./more-button";
import { ReviewLines } from "./review-lines";
import type { ReviewWords } from "./words";

type Props = {
	first: Queue;
	which: "mine" | "all";
	/** From outside the practice everything is addressed by name, so there is nothing to choose. */
	mayChoose: boolean;
	readerId: string;
	words: Pick<ReviewWords, "t" | "terms" | "lang" | "now">;
};

/** What waits, most urgent and oldest first; what is claimed; what was finished lately. */
export function PhysioQueue({ first, which, mayChoose, readerId, words }: Props) {
	const { queue } = words.t;
	const pages = useInfiniteQuery({
		queryKey: reviewKeys.queue(which),
		queryFn: ({ pageParam, signal }) => fetchPhysioQueue({ which, ...(pageParam && { after: pageParam }) }, signal),
		initialPageParam: "",
		getNextPageParam: ({ next }) => next,
		initialData: { pages: [first], pageParams: [""] },
		gcTime: 0,
	});
	const waiting = pages.data.pages.flatMap((page) => page.waiting);
	const [top] = pages.data.pages;
	const lines = { words, reader: { id: readerId, role: "physio" as const } };
	return (
		<div className="grid gap-12">
			<section aria-labelledby="venter" className="grid gap-3">
				<div className="flex flex-wrap items-end justify-between gap-x-8">
					<h2 id="venter">{queue.waiting}</h2>
					{mayChoose && (
						<nav aria-label={queue.filter} className="flex gap-x-6 text-sm">
							<Link href="/gjennomgang" className="tab" aria-current={which === "all" ? "page" : undefined}>
								{queue.all}
							</Link>
							<Link href="/gjennomgang?vis=mine" className="tab" aria-current={which === "mine" ? "page" : undefined}>
								{queue.mine}
							</Link>
						</nav>
					)}
				</div>
				{waiting.length === 0 ? (
					<p className="border-line border-t py-4 text-ink-soft">{queue.noneWaiting}</p>
				) : (
					<ReviewLines rows={waiting} {...lines} />
				)}
				{pages.isError && <Notice tone="danger" title={queue.failed} role="alert" />}
				<MoreButton pages={pages} t={queue} />
			</section>
			{top && top.claimed.length > 0 && (
				<section aria-labelledby="tatt" className="grid gap-3">
					<h2 id="tatt">{queue.claimed}</h2>
					<ReviewLines rows={top.claimed} {...lines} />
				</section>
			)}
			{top && top.finished.length > 0 && (
				<section aria-labelledby="ferdig" className="grid gap-3">
					<h2 id="ferdig">{queue.finished}</h2>
					<ReviewLines rows={top.finished} {...lines} />
				</section>
			)}
		</div>
	);
}
