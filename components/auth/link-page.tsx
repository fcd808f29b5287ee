"use client";

import { useQuery } from "@tanstack/react-query";
import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { linkQuery } from "@/lib/auth/queries";
import { roleNames } from "@/lib/auth/roles";
import type { LinkLookup } from "@/lib/auth/types";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import type { linkPage } from "@/lib/texts/sign-in";
import { AuthPage } from "./auth-page";
import { LinkForm } from "./link-form";
import { sayProblem } from "./say-problem";
import { useLinkToken } from "./use-link-token";

type Texts = Localised<typeof linkPage>;
type Props = { t: Texts; lang: Lang; provider: string | null };

/** Using a one-time link: what it is for, and what it takes. */
export function LinkPage({ t, lang, provider }: Props) {
	const token = useLinkToken();
	const look = useQuery({ ...linkQuery(token ?? ""), enabled: Boolean(token) });

	if (token === "")
		return (
			<AuthPage title={t.noLinkTitle} lead={t.noLinkText}>
				{toSignIn(t)}
			</AuthPage>
		);
	if (look.error instanceof ApiProblem && look.error.kind === "link-spent") {
		return (
			<AuthPage title={t.spentTitle} lead={t.spentText}>
				<div className="grid gap-4">
					<p>{t.spentHint}</p>
					{toSignIn(t)}
				</div>
			</AuthPage>
		);
	}
	if (look.error) {
		return (
			<AuthPage title={t.noLinkTitle}>
				<Notice tone="danger" title={sayProblem(look.error, t.errorOther, t, lang)} role="alert" />
				<Button className="justify-self-start" onClick={() => void look.refetch()}>
					{t.retry}
				</Button>
			</AuthPage>
		);
	}
	if (!token || !look.data) return <AuthPage title={t.looking}>{null}</AuthPage>;
	return (
		<AuthPage title={titleOf(look.data, t)} lead={leadOf(look.data, t, lang)}>
			<LinkForm key={token} token={token} link={look.data} t={t} lang={lang} provider={provider} />
		</AuthPage>
	);
}

const toSignIn = (t: Texts) => (
	<p>
		<LinkButton href="/logg-inn" variant="secondary">
			{t.toSignIn}
		</LinkButton>
	</p>
);

function titleOf({ kind, practiceName }: LinkLookup, t: Texts): string {
	switch (kind) {
		case "invitation":
			return fill(t.invitationTitle, { practice: practiceName ?? "" });
		case "new-password":
			return t.newPasswordTitle;
		case "first-admin":
			return t.firstAdminTitle;
	}
}

function leadOf({ kind, role, hasAccount }: LinkLookup, t: Texts, lang: Lang): string {
	switch (kind) {
		case "invitation":
			return fill(hasAccount ? t.joinLead : t.invitationLead, {
				role: role ? roleNames[role][lang].toLowerCase() : "",
			});
		case "new-password":
			return t.newPasswordLead;
		case "first-admin":
			return t.firstAdminLead;
	}
}
