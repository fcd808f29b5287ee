import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RiskPage } from "@/components/result/risk/risk-page";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { contentIn } from "@/lib/consultation/content";
import { loadPlan } from "@/lib/consultation/service";
import { currentLang } from "@/lib/texts/lang";
import { pictures } from "@/lib/texts/pictures";
import { result } from "@/lib/texts/result";
import { risk } from "@/lib/texts/risk";
import { terms } from "@/lib/texts/terms";

export async function generateMetadata(): Promise<Metadata> {
	return { title: risk.title[await currentLang()] };
}

export default async function RiskOfConsultationPage({ params }: { params: Promise<{ id: string }> }) {
	const lang = await currentLang();
	const { id } = await params;
	const { practiceId } = await enter("/konsultasjon/[id]/risiko", id);
	const { consultation, evaluation } = (await loadPlan(practiceId, id, lang)) ?? notFound();
	return (
		<RiskPage
			consultation={{ id: consultation.id, reference: consultation.reference }}
			answers={consultation.answers}
			evaluation={evaluation}
			content={contentIn(lang)}
			t={localise({ result, terms, pictures, risk }, lang)}
		/>
	);
}
