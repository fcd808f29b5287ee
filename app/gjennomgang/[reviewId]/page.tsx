import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Facts } from "@/components/review/facts";
import { ReviewPage } from "@/components/review/review-page";
import { admit, enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { dayOf } from "@/lib/dates";
import { loadReviewCase } from "@/lib/review/load-case";
import { loadReview } from "@/lib/review/view";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { result } from "@/lib/texts/result";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";

type Props = { params: Promise<{ reviewId: string }> };

/** Page and title both ask. */
const viewOf = cache(async (reviewId: string) => {
	const { actor } = await admit("/gjennomgang/[reviewId]", reviewId);
	return loadReview(actor, reviewId, await currentLang());
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const view = await viewOf((await params).reviewId);
	return { title: view ? fill(review.caseTitle[await currentLang()], { reference: view.reference }) : undefined };
}

export default async function OneReviewPage({ params }: Props) {
	const lang = await currentLang();
	const { reviewId } = await params;
	const actor = await enter("/gjennomgang/[reviewId]", reviewId);
	const view = await viewOf(reviewId);
	if (!view) notFound();
	const { findings, baseline, ...facts } = await loadReviewCase(actor.practiceId, view, lang);
	const now = new Date();
	const words = {
		...localise({ t: review, terms, result }, lang),
		lang,
		now: now.toISOString(),
		today: dayOf(now),
	};
	return (
		<ReviewPage key={lang} first={view} facts={{ findings, baseline }} words={words}>
			<Facts facts={facts} words={words} />
		</ReviewPage>
	);
}
