import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/auth/code-form";
import { currentSession } from "@/lib/auth/current-session";
import { safeReturnPath } from "@/lib/auth/return-path";
import { localise } from "@/lib/clinical/engine/localise";
import { currentLang } from "@/lib/texts/lang";
import { codeStep } from "@/lib/texts/sign-in";

export async function generateMetadata(): Promise<Metadata> {
	return { title: codeStep.title[await currentLang()] };
}

type Props = { searchParams: Promise<{ til?: string | string[] }> };

export default async function CodePage({ searchParams }: Props) {
	const lang = await currentLang();
	const til = safeReturnPath((await searchParams).til);
	const session = await currentSession();
	if (!session) redirect("/logg-inn");
	if (session.stage === "enrol") redirect("/logg-inn/totrinn");
	if (session.stage === "full") redirect(til);
	return <CodeForm email={session.email} til={til} t={localise(codeStep, lang)} lang={lang} />;
}
