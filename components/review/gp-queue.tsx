"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { Notice } from "@/components/ui/notice";
import { fetchGpQueue, reviewKeys } from "@/lib/review/queries";
import type { GpQueue as Queue } from "@/lib/review/types";
import { MoreButton } from "./more-button";
import { ReviewLines } from "./review-lines";
import type { ReviewWords } from "./words";

type Props = { first: Queue; readerId: string; words: Pick<ReviewWords, "t" | "terms" | "lang" | "now"> };

/** What the practice has sent: what waits for a GP first, then the newest. */
export function GpQueue({ first, readerId, words }: Props) {
	const { queue } = words.t;
	const pages = useInfiniteQuery({
		queryKey: reviewKeys.queue("sent"),
		queryFn: ({ pageParam, signal }) => fetchGpQueue(pageParam ? { after: pageParam } : {}, signal),
		initialPageParam: "",
		getNextPageParam: ({ next }) => next,
		initialData: { pages: [first], pageParams: [""] },
		gcTime: 0,
	});
	const rows = pages.data.pages.flatMap((page) => page.reviews);
	const forGp = rows.filter(({ attention }) => attention !== "nothing");
	const sent = rows.filter(({ attention }) => attention === "nothing");
	const lines = { words, reader: { id: readerId, role: "gp" as const } };
	return (
		<div className="grid gap-12">
			{forGp.length > 0 && (
				<section aria-labelledby="venter" className="grid gap-3">
					<h2 id="venter">{queue.forGp}</h2>
					<ReviewLines rows={forGp} {...lines} />
				</section>
			)}
			<section aria-labelledby="sendt" className="grid gap-3">
				<h2 id="sendt">{queue.sent}</h2>
				{sent.length === 0 && forGp.length === 0 ? (
					<p className="max-w-text border-line border-t py-4 text-ink-soft">{queue.noneSent}</p>
				) : (
					<ReviewLines rows={sent} {...lines} />
				)}
				{pages.isError && <Notice tone="danger" title={queue.failed} role="alert" />}
				<MoreButton pages={pages} t={queue} />
			</section>
		</div>
	);
}
