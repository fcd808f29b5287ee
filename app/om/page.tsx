import type { Metadata } from "next";
import { AboutPage } from "@/components/about/about-page";
import { content } from "@/lib/clinical/content/content";
import { localise } from "@/lib/clinical/engine/localise";
import type { Instrument } from "@/lib/clinical/types";
import { about } from "@/lib/texts/about";
import { currentLang } from "@/lib/texts/lang";

export async function generateMetadata(): Promise<Metadata> {
	return { title: about.title[await currentLang()] };
}

export default async function About() {
	const lang = await currentLang();
	const instruments: readonly Instrument[] = Object.values(content.instruments);
	return (
		<AboutPage
			t={localise(about, lang)}
			sources={Object.values(content.sources)}
			instruments={localise(instruments, lang)}
			contentVersion={content.version}
		/>
	);
}
