import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { VersionsPage } from "@/components/versions/versions-page";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { contentHash } from "@/lib/consultation/version-requests";
import { loadVersions } from "@/lib/consultation/versions";
import { currentLang } from "@/lib/texts/lang";
import { terms } from "@/lib/texts/terms";
import { versions } from "@/lib/texts/versions";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ under?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: versions.title[await currentLang()] };
}

export default async function VersionsOfConsultationPage({ params, searchParams }: Props) {
	const lang = await currentLang();
	const { id } = await params;
	const actor = await enter("/konsultasjon/[id]/versjoner", id);
	const { under } = await searchParams;
	const asked = under === undefined ? undefined : (contentHash.safeParse(under).data ?? notFound());
	const view = (await loadVersions(actor, id, asked)) ?? notFound();
	return <VersionsPage view={view} t={localise(versions, lang)} words={localise(terms, lang)} lang={lang} />;
}
