import type { Metadata } from "next";
import { DueReviews } from "@/components/versions/due-reviews";
import { ImpactPage } from "@/components/versions/impact-page";
import { enter } from "@/lib/auth/enter";
import { content } from "@/lib/clinical/content/content";
import { reviewInterval } from "@/lib/clinical/content/review-interval";
import { dueForReview } from "@/lib/clinical/engine/due-for-review";
import { localise } from "@/lib/clinical/engine/localise";
import { listVersions } from "@/lib/consultation/versions";
import { dayOf } from "@/lib/dates";
import { shelfTexts } from "@/lib/texts/content-parts";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";
import { versions } from "@/lib/texts/versions";

export async function generateMetadata(): Promise<Metadata> {
	return { title: versions.impactTitle[await currentLang()] };
}

export default async function ContentOverTimePage() {
	const lang = await currentLang();
	const actor = await enter("/praksis/innhold");
	const t = localise(versions, lang);
	return (
		<ImpactPage
			key={lang}
			versions={await listVersions(actor)}
			t={t}
			words={localise(terms, lang)}
			lang={lang}
			backTo={actor.role === "admin" ? "/praksis" : null}
		>
			<DueReviews
				due={dueForReview(content, dayOf(new Date()), reviewInterval)}
				months={reviewInterval.months}
				names={{ ...localise(shelfTexts, lang), ...t.parts }}
				t={t}
				lang={lang}
			/>
		</ImpactPage>
	);
}
