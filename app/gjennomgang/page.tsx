import type { Metadata } from "next";
import { GpQueue } from "@/components/review/gp-queue";
import { PhysioQueue } from "@/components/review/physio-queue";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { loadGpQueue, loadPhysioQueue } from "@/lib/review/queue";
import { currentLang } from "@/lib/texts/lang";
import { review } from "@/lib/texts/review";
import { terms } from "@/lib/texts/terms";

type Props = { searchParams: Promise<{ vis?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: review.title[await currentLang()] };
}

export default async function ReviewsPage({ searchParams }: Props) {
	const lang = await currentLang();
	const actor = await enter("/gjennomgang");
	const now = new Date();
	const t = localise(review, lang);
	const words = { t, terms: localise(terms, lang), lang, now: now.toISOString() };
	const isGp = actor.role === "gp";
	const which = (await searchParams).vis === "mine" ? "mine" : "all";
	return (
		<div className="page grid gap-8 py-10 sm:py-14">
			<header className="grid gap-2">
				<h1>{t.title}</h1>
				<p className="lead">{isGp ? t.queue.gpLead : t.queue.physioLead}</p>
			</header>
			{isGp ? (
				<GpQueue key={lang} first={await loadGpQueue(actor, {})} readerId={actor.userId} words={words} />
			) : (
				<PhysioQueue
					key={`${which}-${lang}`}
					first={await loadPhysioQueue(actor, { which }, now)}
					which={which}
					mayChoose={!actor.external}
					readerId={actor.userId}
					words={words}
				/>
			)}
		</div>
	);
}
