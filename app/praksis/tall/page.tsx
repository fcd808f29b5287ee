import type { Metadata } from "next";
import { MeasuresPage } from "@/components/measures/measures-page";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { contentIn } from "@/lib/consultation/content";
import { dayOf } from "@/lib/dates";
import { env } from "@/lib/env";
import { readAsked } from "@/lib/measures/asked";
import { loadDashboard } from "@/lib/measures/service";
import { consultation } from "@/lib/texts/consultation";
import { currentLang } from "@/lib/texts/lang";
import { measures } from "@/lib/texts/measures";

type Props = { searchParams: Promise<Readonly<Record<string, string | string[]>>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: measures.title[await currentLang()] };
}

export default async function FiguresPage({ searchParams }: Props) {
	const lang = await currentLang();
	const actor = await enter("/praksis/tall");
	const now = new Date();
	const dashboard = await loadDashboard(actor, readAsked(await searchParams, dayOf(now)), now);
	const { imagingDecisions, medicineChecks } = contentIn(lang);
	return (
		<MeasuresPage
			practiceName={actor.practiceName}
			dashboard={dashboard}
			today={dayOf(now)}
			isDemo={env().mode === "demo"}
			words={{
				t: localise(measures, lang),
				lang,
				sections: localise(consultation.sections, lang),
				reasons: Object.fromEntries([
					...imagingDecisions.indications.map(({ id, text }) => [id, text]),
					...medicineChecks.map(({ id, title }) => [id, title]),
				]),
			}}
		/>
	);
}
