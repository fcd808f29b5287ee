import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Role } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { ProviderFailure, signIn } from "@/lib/texts/sign-in";
import { AuthPage } from "./auth-page";
import { DemoRoles } from "./demo-roles";
import { ProviderButton } from "./provider-button";
import { SignInForm } from "./sign-in-form";

type Props = {
	t: Localised<typeof signIn>;
	lang: Lang;
	/** Where it leads: a path of this site. */
	til: string;
	/** Who the roles of the demo are; null where this is no demo. */
	demo: Readonly<Record<Role, string>> | null;
	/** What the identity provider is called; null where there is none. */
	provider: string | null;
	/** Why the provider led back here. */
	failure: ProviderFailure | null;
	/** Why the person is signed in no longer; null where they were not, or where it is not known. */
	left?: keyof typeof signIn.wasSignedIn | null;
	isSignedIn: boolean;
};

export function SignInPage({ t, lang, til, demo, provider, failure, left, isSignedIn }: Props) {
	const { demo: demoWords, providerFailed, wasSignedIn, ...words } = t;
	const named = { provider: provider ?? "" };
	return (
		<AuthPage title={demo ? t.welcome : t.title} lead={demo ? t.demoLead : undefined}>
			{failure && (
				<Notice tone="warning" title={fill(t.providerFailedTitle, named)}>
					<p>{fill(providerFailed[failure], named)}</p>
				</Notice>
			)}
			{left && !failure && (
				<p role="status" className="text-ink-soft">
					{wasSignedIn[left]}
				</p>
			)}
			{isSignedIn && (
				<p>
					<LinkButton href={til}>{t.goOn}</LinkButton>
				</p>
			)}
			{demo && <DemoRoles names={demo} til={til} t={{ demo: demoWords, demoFailed: t.demoFailed }} lang={lang} />}
			{!isSignedIn && (
				<div className="grid gap-6">
					{demo && <h2 className="mt-6 border-line border-t pt-8">{t.withPassword}</h2>}
					{provider && (
						<>
							<ProviderButton
								label={fill(t.withProvider, named)}
								of={{ til }}
								t={words}
								lang={lang}
								variant="primary"
							/>
							<p className="or-line">{t.or}</p>
						</>
					)}
					<SignInForm til={til} t={words} lang={lang} autoFocus={!demo && !provider} />
				</div>
			)}
		</AuthPage>
	);
}
