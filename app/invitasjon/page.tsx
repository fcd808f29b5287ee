import type { Metadata } from "next";
import { LinkPage } from "@/components/auth/link-page";
import { localise } from "@/lib/clinical/engine/localise";
import { env } from "@/lib/env";
import { currentLang } from "@/lib/texts/lang";
import { linkPage } from "@/lib/texts/sign-in";

export async function generateMetadata(): Promise<Metadata> {
	return { title: linkPage.pageTitle[await currentLang()] };
}

export default async function UseLink() {
	const lang = await currentLang();
	return <LinkPage t={localise(linkPage, lang)} lang={lang} provider={env().oidc?.label ?? null} />;
}
