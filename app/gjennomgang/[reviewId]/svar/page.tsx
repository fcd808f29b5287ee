import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReplyActions } from "@/components/review/reply-actions";
import { ReplyDocument } from "@/components/review/reply-document";
import { Link } from "@/components/ui/link";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { replyLetter } from "@/lib/review/letter";
import { loadReview } from "@/lib/review/view";
import { currentLang } from "@/lib/texts/lang";
import { print } from "@/lib/texts/print";
import { replyTexts } from "@/lib/texts/reply";
import { review } from "@/lib/texts/review";

type Props = { params: Promise<{ reviewId: string }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: replyTexts.title[await currentLang()] };
}

export default async function ReplyPage({ params }: Props) {
	const lang = await currentLang();
	const { reviewId } = await params;
	const actor = await enter("/gjennomgang/[reviewId]/svar", reviewId);
	const view = (await loadReview(actor, reviewId, lang)) ?? notFound();
	const letter = replyLetter(view, actor.practiceName, lang, new Date());
	const t = localise(review.letter, lang);
	return (
		<div className="page grid gap-8 py-8 print:block print:py-0">
			<div className="no-print grid gap-4">
				<Link
					href={`/gjennomgang/${reviewId}`}
					className="link inline-flex min-h-11 items-center justify-self-start text-sm"
				>
					{t.back}
				</Link>
				<ReplyActions reviewId={reviewId} pdfHref={`/api/reviews/${reviewId}/letter`} t={t} />
			</div>
			<ReplyDocument
				letter={letter}
				blanks={[replyTexts.name[lang], replyTexts.born[lang]]}
				notRecorded={print.notRecorded[lang]}
			/>
		</div>
	);
}
