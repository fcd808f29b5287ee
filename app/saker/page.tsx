import type { Metadata } from "next";
import { caseAddress } from "@/components/cases/case-address";
import { CaseList } from "@/components/cases/case-list";
import { currentColumns } from "@/components/cases/columns";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { listCases } from "@/lib/consultation/list-cases";
import { loadGps } from "@/lib/consultation/practice-gps";
import { caseList } from "@/lib/texts/case-list";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: caseList.title[await currentLang()] };
}

export default async function CasesPage({ searchParams }: Props) {
	const lang = await currentLang();
	const actor = await enter("/saker");
	const given = Object.entries(await searchParams).filter(([, value]) => typeof value === "string");
	const query = caseAddress.read(new URLSearchParams(given as [string, string][]));
	const [page, { gps, nobody }] = await Promise.all([listCases(actor, query), loadGps(actor)]);
	const t = localise(caseList, lang);
	const { class: classes, stratum, phase } = localise(terms, lang);
	return (
		<div className="page grid gap-8 py-12 sm:py-16">
			<h1>{t.title}</h1>
			<CaseList
				key={lang}
				t={t}
				terms={{ class: classes, stratum, phase }}
				lang={lang}
				first={{ query, page }}
				gps={gps}
				nobody={nobody}
				columns={await currentColumns()}
				mayExport={actor.role === "admin"}
			/>
		</div>
	);
}
