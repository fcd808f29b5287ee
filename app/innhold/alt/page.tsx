import type { Metadata } from "next";
import { AllView } from "@/components/content/all-view";
import { contentWords } from "@/components/content/content-words";
import { contentPages } from "@/lib/texts/content";
import { currentLang } from "@/lib/texts/lang";
import { loadContent } from "../load-content";

export async function generateMetadata(): Promise<Metadata> {
	return { title: contentPages.allOnOnePage[await currentLang()] };
}

export default async function AllContent() {
	const lang = await currentLang();
	return <AllView {...loadContent(lang)} t={contentWords(lang)} />;
}
