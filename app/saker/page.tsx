import type { Metadata } from "next";
import { CaseList } from "@/components/cases/case-list";
import { currentPractice } from "@/lib/auth/current-practice";
import { localise } from "@/lib/clinical/engine/localise";
import { listCases } from "@/lib/consultation/service";
import { cases } from "@/lib/texts/cases";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";

export async function generateMetadata(): Promise<Metadata> {
	return { title: cases.title[await currentLang()] };
}

export default async function CasesPage({ searchParams }: { searchParams: Promise<{ sok?: string | string[] }> }) {
	const lang = await currentLang();
	const practice = await currentPractice();
	const { sok } = await searchParams;
	const search = typeof sok === "string" ? sok.slice(0, 40) : "";
	const page = await listCases(practice.id, search ? { search } : {});
	const t = localise(cases, lang);
	const { class: classes, stratum, phase } = localise(terms, lang);
	return (
		<div className="page grid gap-8 py-12 sm:py-16">
			<h1>{t.title}</h1>
			<CaseList key={lang} t={t} terms={{ class: classes, stratum, phase }} lang={lang} first={{ search, page }} />
		</div>
	);
}
