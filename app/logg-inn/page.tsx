import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { SignInPage } from "@/components/auth/sign-in-page";
import { currentSession } from "@/lib/auth/current-session";
import { demoPeople } from "@/lib/auth/demo-people";
import { safeReturnPath } from "@/lib/auth/return-path";
import { endOfSession } from "@/lib/auth/session";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { localise } from "@/lib/clinical/engine/localise";
import { env } from "@/lib/env";
import { currentLang } from "@/lib/texts/lang";
import { type ProviderFailure, signIn } from "@/lib/texts/sign-in";

export async function generateMetadata(): Promise<Metadata> {
	return { title: signIn.title[await currentLang()] };
}

type Props = { searchParams: Promise<{ til?: string | string[]; feil?: string | string[]; ut?: string | string[] }> };

export default async function SignIn({ searchParams }: Props) {
	const lang = await currentLang();
	const { til, feil, ut } = await searchParams;
	const wanted = safeReturnPath(til);
	const failure = typeof feil === "string" && isFailure(feil) ? feil : null;
	const session = await currentSession();
	const isSignedIn = session?.actor != null;
	if (isSignedIn && !failure) redirect(wanted);
	const token = (await cookies()).get(sessionCookieName())?.value;
	const left = ut === "vindu" ? "signed-out" : session ? null : await endOfSession(token);
	const { mode, oidc } = env();
	const { gp, physio, admin } = demoPeople;
	return (
		<SignInPage
			t={localise(signIn, lang)}
			lang={lang}
			til={wanted}
			demo={mode === "demo" ? { gp: gp.name, physio: physio.name, admin: admin.name } : null}
			provider={oidc?.label ?? null}
			failure={failure}
			left={left}
			isSignedIn={isSignedIn}
		/>
	);
}

const isFailure = (word: string): word is ProviderFailure => Object.hasOwn(signIn.providerFailed, word);
