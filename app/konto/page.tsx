import type { Metadata } from "next";
import { AccountPage } from "@/components/auth/account-page";
import { loadAccount } from "@/lib/auth/account";
import { enter } from "@/lib/auth/enter";
import { limits } from "@/lib/auth/session";
import { localise } from "@/lib/clinical/engine/localise";
import { env } from "@/lib/env";
import { account } from "@/lib/texts/account";
import { currentLang } from "@/lib/texts/lang";
import { recovery } from "@/lib/texts/sign-in";

export async function generateMetadata(): Promise<Metadata> {
	return { title: account.title[await currentLang()] };
}

export default async function OwnAccount() {
	const lang = await currentLang();
	const actor = await enter("/konto");
	const now = new Date();
	return (
		<AccountPage
			first={await loadAccount(actor, now)}
			limits={{ idle: limits.idle, absolute: limits.absolute }}
			now={now.toISOString()}
			provider={env().oidc?.label ?? null}
			t={localise(account, lang)}
			recoveryWords={localise(recovery, lang)}
			lang={lang}
		/>
	);
}
