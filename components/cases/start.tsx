import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { RidgeLines } from "@/components/ui/ridge-lines";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { CaseRow } from "@/lib/consultation/types";
import { formatAgo } from "@/lib/dates";
import type { cases } from "@/lib/texts/cases";
import type { terms } from "@/lib/texts/terms";
import { CaseLines } from "./case-lines";
import { NewButton } from "./new-button";

type Props = {
	t: Localised<typeof cases>;
	words: Localised<typeof terms>["class"];
	lang: Lang;
	/** ISO moment. */
	now: string;
	drafts: readonly CaseRow[];
	recent: readonly CaseRow[];
	/** What stands before everything else. */
	children?: ReactNode;
};

export function Start({ t, words, lang, now, drafts, recent, children }: Props) {
	const ago = (moment: string) => formatAgo(moment, now, lang);
	return (
		<div className="page">
			{children}
			<section className="relative isolate grid content-center gap-6 py-14 sm:py-20 lg:min-h-96">
				<RidgeLines className="pointer-events-none absolute end-0 bottom-10 -z-10 hidden w-136 text-accent opacity-45 lg:block" />
				<h1 className="max-w-140">{t.startTitle}</h1>
				<p className="lead max-w-112">{t.startLead}</p>
				<NewButton label={t.newConsultation} />
			</section>
			<div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
				<section className="grid content-start gap-3">
					<h2>{t.drafts}</h2>
					<CaseLines
						rows={drafts}
						hrefOf={(row) => `/konsultasjon/${row.consultationId}`}
						whenOf={(row) => ago(row.savedAt)}
						words={words}
						empty={t.noDrafts}
					/>
				</section>
				<section className="grid content-start gap-3">
					<h2>{t.recent}</h2>
					<CaseLines
						rows={recent}
						hrefOf={(row) => `/saker/${row.id}`}
						whenOf={(row) => ago(row.signedAt ?? row.savedAt)}
						words={words}
						empty={t.noRecent}
					/>
					<p>
						<Link href="/saker" className="link inline-flex min-h-11 items-center text-sm">
							{t.allCases}
						</Link>
					</p>
				</section>
			</div>
		</div>
	);
}
