"use client";

import { PlusIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import type { Baseline } from "@/lib/review/types";
import { useReview } from "./review-context";
import { ScoreForm } from "./score-form";
import { ScoreTable } from "./score-table";

/** Pain and goals over time, and a new session. */
export function Scores({ baseline }: { baseline: Baseline }) {
	const { review, words } = useReview();
	const { t, lang } = words;
	const [isOpen, setOpen] = useState(false);
	const { scores } = review;
	if (scores.length === 0 && !review.may.score) return null;
	return (
		<section aria-labelledby="skarer" className="grid gap-3">
			<h2 id="skarer">{t.scores.title}</h2>
			{scores.length === 0 ? (
				<p className="text-ink-soft text-sm">{t.scores.none}</p>
			) : (
				<ScoreTable scores={scores} baseline={baseline} t={t.scores} lang={lang} />
			)}
			{isOpen && (
				<ScoreForm activities={baseline.goals.map(({ activity }) => activity)} onClose={() => setOpen(false)} />
			)}
			{!isOpen && review.may.score && (
				<button type="button" className="quiet -ms-2.5 justify-self-start" onClick={() => setOpen(true)}>
					<PlusIcon aria-hidden="true" fontSize="1.2em" />
					{t.scores.add}
				</button>
			)}
		</section>
	);
}
