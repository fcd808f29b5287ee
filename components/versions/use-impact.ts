"use client";

import { useEffect, useRef, useState } from "react";
import { fetchImpact } from "@/lib/consultation/queries";
import type { ImpactCounts, ImpactPage, ImpactRow } from "@/lib/consultation/version-types";

export type Impact = {
	step: "idle" | "running" | "done" | "stopped" | "failed";
	under: string;
	looked: number;
	total: number;
	counts: ImpactCounts;
	changed: readonly ImpactRow[];
};

const nothing = (under: string): Impact => ({
	step: "idle",
	under,
	looked: 0,
	total: 0,
	counts: { class: 0, lines: 0, wording: 0, result: 0, none: 0, unable: 0 },
	changed: [],
});

/** Walks page by page, so that the server never does much at once and the reader sees how far it has come. */
export function useImpact(first: string) {
	const [impact, setImpact] = useState(nothing(first));
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);

	async function run(under: string) {
		running.current?.abort();
		const abort = new AbortController();
		running.current = abort;
		let sum: Impact = { ...nothing(under), step: "running" };
		setImpact(sum);
		try {
			for (let before: string | null | undefined; before !== null; ) {
				const page: ImpactPage = await fetchImpact({ under, ...(before && { before }) }, abort.signal);
				sum = add(sum, page);
				before = page.next;
				setImpact(sum);
			}
			setImpact({ ...sum, step: "done" });
		} catch {
			// A newer run or a page that was left has taken over.
			if (running.current !== abort) return;
			setImpact({ ...sum, step: abort.signal.aborted ? "stopped" : "failed" });
		}
	}

	return {
		impact,
		run,
		stop: () => running.current?.abort(),
		choose: (under: string) => {
			running.current?.abort();
			running.current = null;
			setImpact(nothing(under));
		},
	};
}

function add(sum: Impact, page: ImpactPage): Impact {
	const kinds = Object.keys(sum.counts) as (keyof ImpactCounts)[];
	return {
		...sum,
		looked: sum.looked + page.looked,
		total: page.total ?? sum.total,
		counts: Object.fromEntries(kinds.map((kind) => [kind, sum.counts[kind] + page.counts[kind]])) as ImpactCounts,
		changed: [...sum.changed, ...page.changed],
	};
}
