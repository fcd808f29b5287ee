import type { ReviewRow } from "@/lib/review/types";
import { ReviewLines } from "./review-lines";
import { ShareForm } from "./share-form";
import type { ReviewWords } from "./words";

type Props = {
	consultationId: string;
	/** When it was signed, in words: the page may have the plans of several visits. */
	visit: string;
	/** The reviews of the case that the reader may see. */
	reviews: readonly ReviewRow[];
	reader: { id: string; role: "gp" | "physio" };
	words: Pick<ReviewWords, "t" | "terms" | "lang" | "now">;
	/** Sent to nobody any more: a later plan has taken over, or the reader is no GP. */
	mayShare: boolean;
	/** Of its headings. */
	level: 2 | 3;
};

/** To whom a signed plan was sent, and the way to send it. */
export function SharePlan({ consultationId, visit, reviews, reader, words, mayShare, level }: Props) {
	const Heading = `h${level}` as const;
	if (reviews.length === 0 && !mayShare) return null;
	return (
		<section className="no-print grid gap-3" aria-label={`${words.t.share.reviews}, ${visit}`}>
			{reviews.length > 0 && (
				<>
					<Heading>{words.t.share.reviews}</Heading>
					<ReviewLines rows={reviews} words={words} reader={reader} />
				</>
			)}
			{mayShare && <ShareForm consultationId={consultationId} t={words.t.share} level={level} />}
		</section>
	);
}
