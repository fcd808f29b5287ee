import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type ContentPart, contentParts } from "@/components/content/content-href";
import { contentWords } from "@/components/content/content-words";
import { PartView } from "@/components/content/part-view";
import { SignOffView } from "@/components/content/sign-off-view";
import { contentPartTexts } from "@/lib/texts/content-parts";
import { currentLang } from "@/lib/texts/lang";
import { loadContent } from "../load-content";

type Props = { params: Promise<{ part: string }> };

const partOf = (slug: string) =>
	(Object.keys(contentParts) as ContentPart[]).find((part) => contentParts[part] === slug);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const part = partOf((await params).part);
	return part ? { title: contentPartTexts[part].title[await currentLang()] } : {};
}

export default async function ContentPartPage({ params }: Props) {
	const lang = await currentLang();
	const part = partOf((await params).part) ?? notFound();
	const { models, guidelines } = loadContent(lang);
	const t = contentWords(lang);
	if (part === "signOff") return <SignOffView models={models} t={t} />;
	const model = models.find((one) => one.part === part) ?? notFound();
	return <PartView model={model} guidelines={guidelines} t={t} />;
}
