import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ConfirmIdentityProvider } from "@/components/auth/confirm-identity";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { QueryProvider } from "@/components/layout/query-provider";
import { currentScheme } from "@/components/layout/scheme";
import { StaffOnly } from "@/components/layout/staff-only";
import { Sweep } from "@/components/layout/sweep";
import { AlarmBanner } from "@/components/review/alarm-banner";
import { Notifications } from "@/components/review/notifications";
import { PrivateTextProvider } from "@/components/ui/private-text";
import { currentSession, ownerIn } from "@/lib/auth/current-session";
import { localise } from "@/lib/clinical/engine/localise";
import { env } from "@/lib/env";
import { currentLang } from "@/lib/texts/lang";
import { privateText } from "@/lib/texts/private-text";
import { review } from "@/lib/texts/review";
import { shell } from "@/lib/texts/shell";
import { confirmIdentity } from "@/lib/texts/sign-in";
import "./globals.css";

export const viewport: Viewport = {
	themeColor: [
		{ media: "(prefers-color-scheme: light)", color: "#f9f6ef" },
		{ media: "(prefers-color-scheme: dark)", color: "#151918" },
	],
};

export async function generateMetadata(): Promise<Metadata> {
	const t = localise(shell, await currentLang());
	return {
		title: { template: `%s – ${t.product}`, default: `${t.product} – ${t.tagline}` },
		description: t.notDiagnosis,
		robots: { index: false },
		icons: { icon: { url: "/mark.svg", type: "image/svg+xml" } },
	};
}

export default async function RootLayout({ children }: { children: ReactNode }) {
	const lang = await currentLang();
	const t = localise(shell, lang);
	const session = await currentSession();
	const actor = session?.actor ?? null;
	const isTold = actor !== null && actor.role !== "admin";
	const told = localise(review.notifications, lang);
	const person = session &&
		actor && {
			owner: ownerIn(session),
			name: actor.name,
			role: actor.role,
			practiceName: actor.practiceName,
		};
	return (
		<html lang={lang} data-color-scheme={await currentScheme()}>
			<body className="flex min-h-dvh flex-col">
				<Sweep />
				<a href="#innhold" className="skip-link no-print">
					{t.skip}
				</a>
				<QueryProvider>
					<ConfirmIdentityProvider t={localise(confirmIdentity, lang)} lang={lang} provider={env().oidc?.label ?? null}>
						{isTold && <AlarmBanner t={told} />}
						<Header t={t} lang={lang} person={person}>
							{isTold && <Notifications t={told} lang={lang} />}
						</Header>
						<main id="innhold" tabIndex={-1} className="flex-1">
							<PrivateTextProvider words={localise(privateText, lang)}>{children}</PrivateTextProvider>
						</main>
					</ConfirmIdentityProvider>
				</QueryProvider>
				<StaffOnly>
					<Footer t={t} isDemo={env().mode === "demo"} />
				</StaffOnly>
			</body>
		</html>
	);
}
