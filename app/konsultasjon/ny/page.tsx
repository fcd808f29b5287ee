import type { Metadata } from "next";
import { NewConsultationForm } from "@/components/cases/new-consultation-form";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { nextReference } from "@/lib/consultation/next-reference";
import { cases } from "@/lib/texts/cases";
import { currentLang } from "@/lib/texts/lang";

export async function generateMetadata(): Promise<Metadata> {
	return { title: cases.newTitle[await currentLang()] };
}

export default async function NewConsultationPage() {
	const t = localise(cases, await currentLang());
	const { practiceId } = await enter("/konsultasjon/ny");
	return (
		<div className="page grid gap-8 py-12 sm:py-16">
			<div className="grid gap-4">
				<h1>{t.newTitle}</h1>
				<p className="lead">{t.newLead}</p>
			</div>
			<NewConsultationForm t={t} suggestion={await nextReference(practiceId)} year={new Date().getFullYear()} />
		</div>
	);
}
