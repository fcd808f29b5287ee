import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EnrolPage } from "@/components/auth/enrol-page";
import { currentSession } from "@/lib/auth/current-session";
import { hasSecondFactor } from "@/lib/auth/enrol";
import { safeReturnPath } from "@/lib/auth/return-path";
import { localise } from "@/lib/clinical/engine/localise";
import { currentLang } from "@/lib/texts/lang";
import { enrolStep, recovery } from "@/lib/texts/sign-in";

export async function generateMetadata(): Promise<Metadata> {
	return { title: enrolStep.title[await currentLang()] };
}

type Props = { searchParams: Promise<{ til?: string | string[] }> };

export default async function SetUpSecondFactor({ searchParams }: Props) {
	const lang = await currentLang();
	const til = safeReturnPath((await searchParams).til);
	const session = await currentSession();
	if (!session) redirect("/logg-inn");
	if (session.stage === "second-factor") redirect("/logg-inn/kode");
	return (
		<EnrolPage
			email={session.email}
			til={til}
			replaces={await hasSecondFactor(session.userId)}
			isOptional={session.stage === "full"}
			t={localise(enrolStep, lang)}
			recoveryWords={localise(recovery, lang)}
			lang={lang}
		/>
	);
}
