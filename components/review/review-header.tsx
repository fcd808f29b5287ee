"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ClassBadges } from "@/components/ui/class-badges";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatAgo, formatMoment } from "@/lib/dates";
import { claimReview, releaseReview } from "@/lib/review/queries";
import type { ReviewView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { useReview } from "./review-context";
import { StepError } from "./step-error";
import { useStep } from "./use-step";
import type { ReviewWords } from "./words";

/** Whose plan it is, how much it hurries, who has it, and what the GP asks. */
export function ReviewHeader({ children }: { children?: React.ReactNode }) {
	const { review, words } = useReview();
	const { t, terms, lang, now } = words;
	const { reference, askedBy, question } = review;
	const sent = { name: askedBy.name, ago: formatAgo(askedBy.at, now, lang) };
	return (
		<header className="grid gap-4">
			<div className="flex flex-wrap gap-x-6 text-sm">
				<Link href="/gjennomgang" className="link inline-flex min-h-11 items-center">
					{t.back}
				</Link>
				<Link href={`/saker/${review.caseId}`} className="link inline-flex min-h-11 items-center">
					{t.toCase} {reference}
				</Link>
			</div>
			<h1>{fill(t.caseTitle, { reference })}</h1>
			<div className="flex flex-wrap items-center gap-x-5 gap-y-2">
				<ClassBadges class={review.class} settled={review.settled} words={terms.class} />
				<p className="text-ink-soft text-sm">
					{fill(t.sentBy, sent)} · {standing(review, words)}
				</p>
			</div>
			{question && (
				<blockquote className="max-w-text border-accent border-s-4 ps-4">
					<p className="eyebrow">{fill(t.asks, { name: askedBy.name })}</p>
					<p className="text-lg leading-snug">{question}</p>
				</blockquote>
			)}
			<Changes review={review} words={words} />
			<div className="flex flex-wrap items-center gap-3 empty:hidden">
				<Claim />
				{children}
				<Release />
			</div>
		</header>
	);
}

function standing({ status, to, claimedBy, finishedAt, outcome }: ReviewView, { t, lang }: ReviewWords): string {
	const when = (moment: string) => formatMoment(moment, lang);
	if (status === "finished" && finishedAt && outcome)
		return fill(t.finishedAt, { when: when(finishedAt), outcome: t.outcomes[outcome].toLowerCase() });
	if (claimedBy) return fill(t.claimedBy, { name: claimedBy.name, when: when(claimedBy.at) });
	return to ? fill(t.waitingFor, { name: to.name }) : t.waitingForAnyone;
}

function Changes({ review, words: { t, lang } }: { review: ReviewView; words: ReviewWords }) {
	const { newer, planVersion } = review;
	return (
		<>
			{newer && (
				<Notice
					tone="warning"
					title={fill(newer.status === "signed" ? t.newerSigned : t.newerDraft, { when: formatMoment(newer.at, lang) })}
				/>
			)}
			{planVersion > 0 && <Notice tone="info" title={fill(t.planChanged, { now: planVersion + 1 })} />}
		</>
	);
}

/** Takes the review: the one thing to do on the page until somebody has. */
function Claim() {
	const { review, words } = useReview();
	const { t } = words;
	const button = useRef<HTMLButtonElement>(null);
	const claim = useStep(claimReview);
	const { may, id } = review;
	useEffect(() => {
		if (may.claim) button.current?.focus({ preventScroll: true });
	}, [may.claim]);
	return (
		<>
			{may.claim && (
				<Button
					ref={button}
					className="px-7"
					aria-busy={claim.isPending || undefined}
					onClick={() => !claim.isPending && claim.mutate(id)}
				>
					{claim.isPending ? t.claiming : t.claim}
				</Button>
			)}
			<StepError error={claim.error} words={words} />
		</>
	);
}

function Release() {
	const { review, words } = useReview();
	const { t } = words;
	const release = useStep(releaseReview);
	if (!review.may.work) return null;
	return (
		<>
			<Button
				variant="tertiary"
				title={t.releaseText}
				aria-busy={release.isPending || undefined}
				onClick={() => !release.isPending && release.mutate(review.id)}
			>
				{t.release}
			</Button>
			<StepError error={release.error} words={words} />
		</>
	);
}
