import type { Metadata } from "next";
import { AccessPage } from "@/components/about/access-page";
import { localise } from "@/lib/clinical/engine/localise";
import { accessPage } from "@/lib/texts/access-page";
import { currentLang } from "@/lib/texts/lang";

export async function generateMetadata(): Promise<Metadata> {
	return { title: accessPage.title[await currentLang()] };
}

export default async function AccessOverview() {
	const lang = await currentLang();
	return <AccessPage t={localise(accessPage, lang)} lang={lang} />;
}
