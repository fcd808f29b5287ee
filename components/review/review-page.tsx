"use client";

import type { ReactNode } from "react";
import { PlanHistory } from "@/components/plan/plan-history";
import type { ReviewCase, ReviewView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { useAlarms } from "./alarms";
import { Finished, FinishForm, LetterLink } from "./finish-form";
import { PlanReview } from "./plan-review";
import { ReviewProvider, useReview } from "./review-context";
import { ReviewHeader } from "./review-header";
import { Scores } from "./scores";
import { SuggestionItem } from "./suggestion-item";
import { Thread } from "./thread";
import type { ReviewWords } from "./words";

type Props = {
	first: ReviewView;
	facts: Pick<ReviewCase, "findings" | "baseline">;
	words: ReviewWords;
	/** What the review rests on, made on the server. */
	children: ReactNode;
};

/** One review: for the physiotherapist who gives an opinion, and for the GP who answers it. */
export function ReviewPage({ first, words, ...rest }: Props) {
	return (
		<ReviewProvider first={first} words={words}>
			<Review {...rest} />
		</ReviewProvider>
	);
}

function Review({ facts, children }: Pick<Props, "facts" | "children">) {
	const { review, words } = useReview();
	const { t, lang } = words;
	const { button, top, isEmergency } = useAlarms(facts.findings);
	const isGp = review.may.decide;
	if (isEmergency) {
		return (
			<div className="page grid gap-8 py-8 sm:py-10">
				<h1 className="visually-hidden">{fill(t.caseTitle, { reference: review.reference })}</h1>
				{top}
			</div>
		);
	}
	return (
		<div className="page grid gap-10 py-8 sm:py-12">
			{top}
			<ReviewHeader>{button}</ReviewHeader>
			{review.status === "finished" && <Finished />}
			{isGp && <Waiting />}
			{isGp ? (
				<details>
					<summary className="quiet -ms-2.5">{t.facts.show}</summary>
					<div className="pt-4">{children}</div>
				</details>
			) : (
				<section aria-labelledby="saken" className="grid gap-4">
					<h2 id="saken">{t.facts.title}</h2>
					{children}
				</section>
			)}
			<PlanReview />
			<PlanHistory addenda={review.addenda} t={t.history} sections={words.terms.planSection} lang={lang} level={2} />
			<Thread />
			<Scores baseline={facts.baseline} />
			{review.may.work && <FinishForm />}
			{isGp && review.status !== "finished" && <LetterLink />}
		</div>
	);
}

/** What a GP can answer with one click, before anything else. */
function Waiting() {
	const { review, words } = useReview();
	const open = review.suggestions.filter(({ status }) => status === "open");
	if (open.length === 0) return null;
	return (
		<section aria-labelledby="venter" className="grid gap-3">
			<h2 id="venter">{words.t.queue.forYou}</h2>
			{open.map((suggestion) => (
				<SuggestionItem
					key={suggestion.id}
					suggestion={suggestion}
					sectionName={words.terms.planSection[suggestion.section]}
				/>
			))}
		</section>
	);
}
