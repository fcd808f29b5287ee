import type { Metadata } from "next";
import { contentWords } from "@/components/content/content-words";
import { search } from "@/components/content/search";
import { StartView } from "@/components/content/start-view";
import { contentPages } from "@/lib/texts/content";
import { currentLang } from "@/lib/texts/lang";
import { loadContent } from "./load-content";

type Props = { searchParams: Promise<{ sok?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: contentPages.title[await currentLang()] };
}

export default async function ContentStart({ searchParams }: Props) {
	const lang = await currentLang();
	const { sok } = await searchParams;
	const query = (typeof sok === "string" ? sok : "").trim().slice(0, 200);
	const { models, version } = loadContent(lang);
	const hits = search(query, models, [loadContent(lang === "nb" ? "en" : "nb").models]);
	return <StartView models={models} version={version} query={query} hits={hits} t={contentWords(lang)} />;
}
