"use client";

import { useQuery } from "@tanstack/react-query";
import { accountQuery } from "@/lib/auth/queries";
import type { Account } from "@/lib/auth/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { account as texts } from "@/lib/texts/account";
import type { recovery } from "@/lib/texts/sign-in";
import { AccountSection } from "./account-section";
import { PasswordSection } from "./password-section";
import { RoleList } from "./role-list";
import { SecondFactorSection } from "./second-factor-section";
import { SessionList } from "./session-list";

export type AccountWords = Localised<typeof texts>;

type Props = {
	/** What the server knew when the page was made. */
	first: Account;
	/** Minutes after which a session ends. */
	limits: { idle: number; absolute: number };
	/** ISO moment. */
	now: string;
	provider: string | null;
	t: AccountWords;
	recoveryWords: Localised<typeof recovery>;
	lang: Lang;
};

/** One's own account: who one is, how one signs in, and where. */
export function AccountPage({ first, limits, now, provider, t, recoveryWords, lang }: Props) {
	const { data: account } = useQuery({ ...accountQuery(), initialData: first });
	const { name, email, memberships, sessions } = account;
	return (
		<div className="page grid gap-10 pt-12 sm:pt-16">
			<h1>{t.title}</h1>
			<div>
				<AccountSection id="hvem" title={t.who}>
					<dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
						<Fact term={t.name}>{name}</Fact>
						<Fact term={t.email}>{email}</Fact>
					</dl>
					<p className="text-ink-soft text-sm">{t.nameHelp}</p>
				</AccountSection>
				<AccountSection id="roller" title={t.roles}>
					<RoleList memberships={memberships} t={t} lang={lang} />
				</AccountSection>
				<AccountSection id="passord" title={t.password}>
					<PasswordSection account={account} provider={provider} t={t} lang={lang} />
				</AccountSection>
				<AccountSection id="totrinn" title={t.secondFactor}>
					<SecondFactorSection account={account} provider={provider} t={t} recoveryWords={recoveryWords} lang={lang} />
				</AccountSection>
				<AccountSection id="okter" title={t.sessions}>
					<SessionList sessions={sessions} limits={limits} now={now} t={t} lang={lang} />
				</AccountSection>
			</div>
		</div>
	);
}

function Fact({ term, children }: { term: string; children: string }) {
	return (
		<div>
			<dt className="eyebrow">{term}</dt>
			<dd className="break-words">{children}</dd>
		</div>
	);
}
