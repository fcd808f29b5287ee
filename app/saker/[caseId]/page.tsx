import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CasePage } from "@/components/cases/case-page";
import { currentPractice } from "@/lib/auth/current-practice";
import { localise } from "@/lib/clinical/engine/localise";
import { loadCase } from "@/lib/consultation/service";
import { cases } from "@/lib/texts/cases";
import { fill } from "@/lib/texts/fill";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";

type Props = { params: Promise<{ caseId: string }> };

async function load({ params }: Props) {
	const practice = await currentPractice();
	return loadCase(practice.id, (await params).caseId);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
	const view = await load(props);
	return { title: view ? fill(cases.caseTitle[await currentLang()], { reference: view.reference }) : undefined };
}

export default async function OneCasePage(props: Props) {
	const lang = await currentLang();
	const view = (await load(props)) ?? notFound();
	return <CasePage view={view} t={localise(cases, lang)} words={localise(terms, lang)} lang={lang} />;
}
