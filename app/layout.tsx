import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { QueryProvider } from "@/components/layout/query-provider";
import { currentScheme } from "@/components/layout/scheme";
import { localise } from "@/lib/clinical/engine/localise";
import { currentLang } from "@/lib/texts/lang";
import { shell } from "@/lib/texts/shell";
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
	return (
		<html lang={lang} data-color-scheme={await currentScheme()}>
			<body className="flex min-h-dvh flex-col">
				<a href="#innhold" className="skip-link no-print">
					{t.skip}
				</a>
				<Header t={t} lang={lang} />
				<QueryProvider>
					<main id="innhold" tabIndex={-1} className="flex-1">
						{children}
					</main>
				</QueryProvider>
				<Footer t={t} />
			</body>
		</html>
	);
}
